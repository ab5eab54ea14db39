import Domain

/// What is said and asked about bank statements.
package enum BankSay: Hashable, Sendable {
  case whichFile
  case whichFileHelp
  /// How much of a file was read so far.
  case reading(String, mebibytes: Int)
  /// Above a group of lines.
  case group(Group)
  case keepGroup(Group, Int)
  case keepHelp
  /// What is shown for a line that is looked at again.
  case line(Int, String)
  case belongs
  case belongsHelp
  case name
  case nameHelp
  case sort
  case sortHelp
  /// So many lines are in the dossier as they are.
  case sameAlready(Int)
  case isPayment(amount: Money, kind: Payment.Kind, day: LocalDate, to: String, debt: String)
  /// Some of one amount, to one side.
  case arePayments(
    count: Int, amount: Money, kind: Payment.Kind, first: LocalDate, last: LocalDate, to: String,
    debt: String)
  case arePaymentsHelp
  case isPaymentHelp
  case older(Int, Money)
  case nothingNew
  case nothingKept
  case needsYes
  case dryRun
  /// The copy that was asked for.
  case copyIsIn(String)
  case notStored(debt: String, why: String)

  /// What is asked about together.
  package enum Group: String, CaseIterable, Hashable, Sendable {
    case incomes, costs, living, arrangements, payments
  }

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .whichFile: "Welk bestand van uw bank?"
    case .whichFileHelp:
      "Haal bij uw bank de af- en bijschrijvingen van een jaar op, en sleep het bestand hierheen. Het blijft op deze computer."
    case .reading(let path, let mebibytes): "\(shown(path, limit: 60)): \(mebibytes) MiB gelezen"
    case .group(let group): group.dutch
    case .keepGroup(_, 1): "Zal ik deze regel bewaren? Typ 1 om hem te veranderen."
    case .keepGroup(_, let count):
      "Zal ik deze \(count) regels bewaren? Typ een nummer om een regel te veranderen."
    case .keepHelp:
      "Enter of j bewaart alle regels hierboven. n bewaart er geen. Met een nummer verandert u een regel of haalt u hem weg."
    case .line(let number, let text): "Regel \(number): \(text)"
    case .belongs: "Hoort deze regel erbij?"
    case .belongsHelp: "Typ n als dit niet vast is, of niet van u."
    case .name: "Hoe noemt u dit?"
    case .nameHelp: "Een naam die u herkent, zoals Huur of Loon."
    case .sort: "Welke soort is dit?"
    case .sortHelp: "Kies de soort die het beste past."
    case .sameAlready(let count):
      count == 1
        ? "Eén regel staat al zo in uw dossier." : "\(count) regels staan al zo in uw dossier."
    case .isPayment(let amount, .paid, let day, let to, let debt):
      "U betaalde \(amount.text(in: .dutch)) aan \(to) op \(day.text(in: .dutch)). Was dat voor \(debt)?"
    case .isPayment(let amount, .returned, let day, let to, let debt):
      "Op \(day.text(in: .dutch)) kwam \(amount.text(in: .dutch)) terug van \(to). Hoort dat bij \(debt)?"
    case .arePayments(let count, let amount, .paid, let first, let last, let to, let debt):
      "U betaalde \(count) keer \(amount.text(in: .dutch)) aan \(to), van \(first.text(in: .dutch)) tot en met \(last.text(in: .dutch)). Was dat steeds voor \(debt)? Typ 1 om ze één voor één te zien."
    case .arePayments(let count, let amount, .returned, let first, let last, let to, let debt):
      "\(count) keer kwam \(amount.text(in: .dutch)) terug van \(to), van \(first.text(in: .dutch)) tot en met \(last.text(in: .dutch)). Hoort dat steeds bij \(debt)? Typ 1 om ze één voor één te zien."
    case .arePaymentsHelp:
      "Ik weet dit niet zeker. Kijk naar het kenmerk of naar de brief. Was het de ene keer wel en de andere keer niet? Typ 1. Bij twijfel: typ n."
    case .isPaymentHelp:
      "Ik weet dit niet zeker. Kijk naar het kenmerk of naar de brief. Bij twijfel: typ n."
    case .older(let count, let sum):
      "\(count == 1 ? "Eén betaling is" : "\(count) betalingen zijn") van vóór de dag van uw schuldbedragen, samen \(sum.text(in: .dutch)). Die zitten al in wat de schuldeiser vraagt. Ik tel ze niet nog een keer."
    case .nothingNew: "Er is niets nieuws om te bewaren."
    case .nothingKept: "Er is niets bewaard."
    case .needsYes: "Er is nog niets bewaard. Klopt het? Geef dan ook --yes."
    case .dryRun: "Dit was alleen kijken. Er is niets bewaard."
    case .copyIsIn(let path):
      "De boekingen staan ook in \(path). Dat bestand blijft staan tot u het weghaalt."
    case .notStored(let debt, let why): "Niet bewaard bij \(debt): \(why)"
    }
  }

  private var english: String {
    switch self {
    case .whichFile: "Which file from your bank?"
    case .whichFileHelp:
      "Download the transactions of a year at your bank, and drag the file here. It stays on this computer."
    case .reading(let path, let mebibytes): "\(shown(path, limit: 60)): \(mebibytes) MiB read"
    case .group(let group): group.english
    case .keepGroup(_, 1): "Shall I keep this line? Type 1 to change it."
    case .keepGroup(_, let count):
      "Shall I keep these \(count) lines? Type a number to change a line."
    case .keepHelp:
      "Enter or y keeps all lines above. n keeps none. With a number you change a line or take it out."
    case .line(let number, let text): "Line \(number): \(text)"
    case .belongs: "Does this line belong here?"
    case .belongsHelp: "Type n when this is not fixed, or not yours."
    case .name: "What do you call this?"
    case .nameHelp: "A name that you know, like Rent or Wages."
    case .sort: "What sort is this?"
    case .sortHelp: "Choose the sort that fits best."
    case .sameAlready(let count):
      count == 1
        ? "One line is in your dossier like this already."
        : "\(count) lines are in your dossier like this already."
    case .isPayment(let amount, .returned, let day, let to, let debt):
      "On \(day.text(in: .english)) \(amount.text(in: .english)) came back from \(to). Does that belong to \(debt)?"
    case .arePayments(let count, let amount, .paid, let first, let last, let to, let debt):
      "You paid \(amount.text(in: .english)) to \(to) \(count) times, from \(first.text(in: .english)) through \(last.text(in: .english)). Was each of them for \(debt)? Type 1 to see them one by one."
    case .arePayments(let count, let amount, .returned, let first, let last, let to, let debt):
      "\(amount.text(in: .english)) came back from \(to) \(count) times, from \(first.text(in: .english)) through \(last.text(in: .english)). Does each of them belong to \(debt)? Type 1 to see them one by one."
    case .arePaymentsHelp:
      "I am not sure of this. Look at the reference or at the letter. Was it some of them and not others? Type 1. In doubt: type n."
    case .isPayment(let amount, .paid, let day, let to, let debt):
      "You paid \(amount.text(in: .english)) to \(to) on \(day.text(in: .english)). Was that for \(debt)?"
    case .isPaymentHelp:
      "I am not sure of this. Look at the reference or at the letter. In doubt: type n."
    case .older(let count, let sum):
      "\(count == 1 ? "One payment is" : "\(count) payments are") from before the day of your debt amounts, together \(sum.text(in: .english)). They are in what the creditor asks already. I do not count them again."
    case .nothingNew: "There is nothing new to keep."
    case .nothingKept: "Nothing was kept."
    case .needsYes: "Nothing is kept yet. Is it right? Then give --yes as well."
    case .dryRun: "This was only a look. Nothing was kept."
    case .copyIsIn(let path):
      "The transactions are also in \(path). That file stays until you remove it."
    case .notStored(let debt, let why): "Not kept for \(debt): \(why)"
    }
  }
}

extension BankSay.Group {
  fileprivate var dutch: String {
    switch self {
    case .incomes: "Wat er binnenkomt"
    case .costs: "Vaste lasten"
    case .living: "Boodschappen, kleding en vervoer: gemiddeld per maand"
    case .arrangements: "Regelingen die u al betaalt"
    case .payments: "Betalingen op uw schulden"
    }
  }

  fileprivate var english: String {
    switch self {
    case .incomes: "What comes in"
    case .costs: "Fixed costs"
    case .living: "Groceries, clothing and transport: average a month"
    case .arrangements: "Arrangements that you pay already"
    case .payments: "Payments on your debts"
    }
  }
}
