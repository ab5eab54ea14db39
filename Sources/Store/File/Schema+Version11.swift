import GRDB

// Layout 11, frozen: amounts that change on the way, in what was agreed and in what a letter offers: days
// with cents, `2027-07-01=15000 2027-05-25+48000`.
extension Schema {
  static let changes11 =
    adding(
      "agreed_changes", "TEXT CHECK (length(agreed_changes) BETWEEN 12 AND 800)", to: "debt")
    + adding("changes", "TEXT CHECK (length(changes) BETWEEN 12 AND 800)", to: "letter")
}
