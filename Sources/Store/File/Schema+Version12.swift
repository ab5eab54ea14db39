import SQLite

// Layout 12, frozen: when the person who signs was born, and which facts about them stand in letters: names
// with spaces between them, empty for none, NULL where nobody chose.
extension Schema {
  static let lettersShow12 =
    adding("birth_date", "TEXT CHECK (birth_date IS date(birth_date))", to: "dossier")
    + adding("letters_show", "TEXT CHECK (length(letters_show) <= 200)", to: "dossier")
}
