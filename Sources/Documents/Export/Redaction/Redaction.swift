import Domain
import Rules

/// A dossier and its letters without what tells who it is: no names, addresses, numbers or own words,
/// the same amounts and days.
///
/// Everything is built anew, field by field: each field is shown, blanked (nil, or nothing in it) or
/// replaced by words that say what it was. No value is copied whole, so a field that is added to a
/// value does not compile until somebody decides what becomes of it.
///
/// What plan, check and letters go by stays so: the same follows from it. Where they only ask whether
/// two names or numbers are the same, others stand there that are the same where those were.
package struct Redaction: Hashable, Sendable {
  /// The language of what stands in the place of a name.
  let language: Language
  let children: PlainIDs<Child>
  let incomes: PlainIDs<Income>
  let costs: PlainIDs<Cost>
  let creditors: PlainIDs<Creditor>
  let debts: PlainIDs<Debt>
  let assets: PlainIDs<Asset>
  let matters: PlainIDs<LegalMatter>
  let corrections: PlainIDs<LawCorrection>
  let replies: PlainIDs<Reply>
  let payments: PlainIDs<Payment>
  let entries: PlainIDs<LogEntry>
  let letters: PlainIDs<KeptLetter>
  /// What stands where somebody was named, or a number was.
  let numbers: RedactedNumbers
  /// The creditor of each debt: a letter is about a debt.
  private let creditorOf: [ID<Debt>: ID<Creditor>]

  /// How everything in this dossier, and in these letters, is called once the names are gone.
  package init(of dossier: Dossier, letters: [KeptLetter], in language: Language) {
    self.language = language
    children = PlainIDs(dossier.household.children.map(\.id), prefix: Child.prefix)
    incomes = PlainIDs(dossier.incomes.map(\.id), prefix: "i")
    costs = PlainIDs(dossier.costs.map(\.id), prefix: "k")
    creditors = PlainIDs(dossier.creditors.map(\.id), prefix: "c")
    // A letter outlives its debt.
    debts = PlainIDs(dossier.debts.map(\.id) + letters.map(\.debt), prefix: "d")
    assets = PlainIDs(dossier.assets.map(\.id), prefix: Asset.prefix)
    matters = PlainIDs(dossier.matters.map(\.id), prefix: LegalMatter.prefix)
    corrections = PlainIDs(dossier.lawCorrections.map(\.id), prefix: "w")
    replies = PlainIDs(dossier.record.replies.map(\.id), prefix: "r")
    payments = PlainIDs(dossier.record.payments.map(\.id), prefix: "p")
    entries = PlainIDs(dossier.record.log.map(\.id), prefix: "n")
    self.letters = PlainIDs(letters.map(\.id), prefix: "b")
    numbers = RedactedNumbers(of: dossier, in: language)
    creditorOf = Dictionary(dossier.debts.map { ($0.id, $0.creditor) }) { first, _ in first }
  }

  /// The dossier without what tells who it is. Figures of the law that cannot be used are left out:
  /// nothing says that the words in them are words of the law.
  package func dossier(_ dossier: Dossier) -> Dossier {
    Dossier(
      language: dossier.language,
      sender: sender(dossier.sender),
      household: household(dossier.household),
      persons: persons(dossier.persons),
      reserve: dossier.reserve,
      settings: settings(dossier.settings),
      incomes: dossier.incomes.map(income),
      costs: dossier.costs.map(cost),
      creditors: dossier.creditors.map(creditor),
      debts: dossier.debts.map(debt),
      assets: dossier.assets.map(asset),
      matters: dossier.matters.map(matter),
      lawCorrections: dossier.lawCorrections.filter { Override($0) != nil }.map(correction),
      assurances: dossier.assurances.compactMap(assurance),
      record: record(dossier.record), proofs: dossier.proofs.compactMap(proof))
  }

  /// The letter without its text: when it was written and sent, about which debt, and what it offers.
  package func letter(_ letter: KeptLetter) -> KeptLetter {
    KeptLetter(
      id: letters[letter.id],
      debt: debts[letter.debt],
      creditorName: creditorOf[letter.debt].map(name) ?? "-",
      kind: LetterKind(rawValue: letter.kind).letter == nil ? "-" : letter.kind,
      language: letter.language,
      written: letter.written,
      fileName: letters[letter.id].text,
      text: "",
      sha256: letter.sha256.isFingerprint ? letter.sha256 : "",
      monthly: letter.monthly,
      terms: letter.terms,
      last: letter.last,
      total: letter.total,
      sheet: nil,
      planSHA256: letter.planSHA256.flatMap { $0.isFingerprint ? $0 : nil },
      sent: letter.sent.map { Sending(on: $0.on, by: $0.by) }, changes: letter.changes)
  }

  /// Under which id a debt is shown.
  package func debt(_ id: ID<Debt>) -> ID<Debt> { debts[id] }

  func name(of creditor: ID<Creditor>) -> String { numbers.names[creditor] ?? "-" }

  /// What an office knows of the creditors of the dossier, under the names that are shown.
  package func terms(_ book: HouseTermsBook, of dossier: Dossier) -> HouseTermsBook {
    HouseTermsBook(
      dossier.creditors.compactMap { creditor in
        book.of(creditor.name).map { known in
          HouseTerms(
            creditor: name(of: creditor.id), minimum: known.minimum, months: known.months,
            iban: nil, street: nil, postcode: nil, city: nil, email: nil, accepts: nil,
            day: known.day, source: leftOut)
        }
      })
  }

  /// What stands in the place of words that somebody wrote.
  var leftOut: String { language.say(dutch: "weggelaten", english: "left out") }
}

extension Dossier {
  /// The same amounts and days without what tells who it is; see `Redaction`.
  package func redacted(in language: Language) -> Dossier {
    Redaction(of: self, letters: [], in: language).dossier(self)
  }
}

/// Ids without words: those that Aflos gives, a letter and a number, stay; any other, as an imported
/// file may have, gets the next free number.
struct PlainIDs<Thing>: Hashable, Sendable {
  private let renamed: [ID<Thing>: ID<Thing>]

  init(_ ids: [ID<Thing>], prefix: String) {
    var taken = ids.filter { Self.isPlain($0.text, prefix) }
    var renamed = Dictionary(taken.map { ($0, $0) }) { first, _ in first }
    for id in ids where renamed[id] == nil {
      let next = ID<Thing>.next(prefix: prefix, after: taken)
      taken.append(next)
      renamed[id] = next
    }
    self.renamed = renamed
  }

  /// The id that is shown; `-` for one that is not among those it was made of.
  subscript(id: ID<Thing>) -> ID<Thing> { renamed[id] ?? ID("-") }

  /// The same for text that should be an id; nil where no such thing is there.
  func shown(_ text: some StringProtocol) -> String? { renamed[ID(String(text))]?.text }

  private static func isPlain(_ text: String, _ prefix: String) -> Bool {
    let number = text.dropFirst(prefix.count)
    return text.hasPrefix(prefix) && (1...9).contains(number.utf8.count)
      && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}

extension String {
  /// 64 hexadecimal digits.
  fileprivate var isFingerprint: Bool {
    utf8.count == 64 && utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
  }
}
