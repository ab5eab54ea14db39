import Domain
import Testing

@testable import Imports

@Suite struct DebtLineTests {
  private let today = LocalDate(year: 2026, month: 11, day: 21) ?? LocalDate(dayNumber: 0)

  private static let known = [
    (name: "Vattenfall", id: "c1"), (name: "Ziggo", id: "c2"), (name: "3", id: "c3"),
    (name: "Gemeente Rotterdam", id: "c4"), (name: "Gemeente Amsterdam", id: "c5"),
    (name: "Crèche Zon", id: "c6"), (name: "ING Bank", id: "c7"),
    (name: "Energie Zuid B.V.", id: "c8"),
  ]

  /// The answers as `key=typed`, or the problems as their codes.
  private func read(_ line: String, known: Bool = false) -> String {
    let words = DebtWords.sample(creditors: known ? Self.known : [])
    do throws(DebtLineProblems) {
      return try DebtLine(line, words, today: today).answers
        .map { "\($0.field.key)=\($0.typed)" }.joined(separator: " ")
    } catch {
      return error.all.map { "\($0)" }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    (
      "Vattenfall F-2026-1 612,30 14-03 energie aanmaning",
      "creditor=Vattenfall kind=energy reference=F-2026-1 principal=612,30 dueDate=14-03 stage=demand"
    ),
    ("Vattenfall 612,30", "creditor=Vattenfall principal=612,30"),
    ("Ziggo bv 50", "creditor=Ziggo bv principal=50"),
    ("T-Mobile 40,50 telefoon", "creditor=T-Mobile kind=telecom principal=40,50"),
    ("Tele2 40,50 telefoon", "creditor=Tele2 kind=telecom principal=40,50"),
    ("612,30 Vattenfall aanmaning", "creditor=Vattenfall principal=612,30 stage=demand"),
    ("Jansen 1.250 huur", "creditor=Jansen kind=rent principal=1.250"),
    ("Jansen € 50 huur", "creditor=Jansen kind=rent principal=€ 50"),
    ("Jansen 50 euro huur", "creditor=Jansen kind=rent principal=50 euro"),
    ("Jansen 12x50", "creditor=Jansen principal=12x50"),
    ("Jansen 50 energie rekening", "creditor=Jansen kind=energy principal=50 stage=invoice"),
    ("Jansen 50 energierekening", "creditor=Jansen kind=energy principal=50"),
    ("Jansen 50 14-dagenbrief", "creditor=Jansen principal=50 stage=fourteenDayLetter"),
    ("CJIB 240 boete", "creditor=CJIB kind=fine principal=240"),
    ("cjib 240", "creditor=cjib principal=240"),
    ("Tandarts De Vries 120", "creditor=Tandarts De Vries principal=120"),
    ("Stichting School Kompas 35", "creditor=Stichting School Kompas principal=35"),
    ("ING Bank 1200 lening", "creditor=ING Bank kind=loan principal=1200"),
    ("\"ING Bank\" 1200", "creditor=ING Bank principal=1200"),
    ("\"3\" 40 telefoon", "creditor=3 kind=telecom principal=40"),
    ("Albert's 'Zon' 40", "creditor=Albert's 'Zon' principal=40"),
    ("+Gemeente Utrecht 40", "creditor=+Gemeente Utrecht principal=40"),
    (
      "Vattenfall 12,00 gas en licht lening",
      "several(Domain.Field.debtKind, [\"energy\", \"loan\"])"
    ),
  ])
  func newNames(line: String, expected: String) { #expect(read(line) == expected) }

  @Test(arguments: [
    ("vattenfall 50", "creditor=c1 principal=50"),
    ("ZIGGO B.V. 50", "creditor=c2 principal=50"),
    ("3 612,30 telefoon", "creditor=c3 kind=telecom principal=612,30"),
    ("gemeente rotterdam 50", "creditor=c4 principal=50"),
    ("Gemeente Utrecht 50", "creditor=Gemeente Utrecht principal=50"),
    ("creche zon 50", "creditor=c6 principal=50"),
    ("ing bank 1200", "creditor=c7 principal=1200"),
    ("energie zuid 50 energie", "creditor=c8 kind=energy principal=50"),
    ("+Vattenfall 50", "creditor=+Vattenfall principal=50"),
    ("50 via vattenfall Jansen", "creditor=Jansen collector=c1 principal=50"),
  ])
  func knownNames(line: String, expected: String) {
    #expect(read(line, known: true) == expected)
  }

  @Test(arguments: [
    ("Jansen 20260118 50", "creditor=Jansen reference=20260118 principal=50"),
    ("Jansen 12345 50,00", "creditor=Jansen reference=12345 principal=50,00"),
    ("Jansen 0123 50", "creditor=Jansen reference=0123 principal=50"),
    ("Jansen 2026-1 50", "creditor=Jansen reference=2026-1 principal=50"),
    ("Jansen 2026/118 50", "creditor=Jansen reference=2026/118 principal=50"),
    ("Jansen kenmerk 12-3 50", "creditor=Jansen reference=12-3 principal=50"),
    ("Jansen ref:1.250 50", "creditor=Jansen reference=1.250 principal=50"),
    ("Jansen ref: 1.250 50", "creditor=Jansen reference=1.250 principal=50"),
    ("Jansen kenmerk:\"A 12\" 50", "creditor=Jansen reference=A 12 principal=50"),
    ("Jansen kenmerk:\"14-03\" 50", "creditor=Jansen reference=14-03 principal=50"),
    ("Jansen 20260118 huur", "creditor=Jansen kind=rent reference=20260118"),
  ])
  func references(line: String, expected: String) {
    #expect(read(line) == expected)
  }

  @Test(arguments: [
    ("Jansen 50 14 maart", "14 maart"), ("Jansen 50 14 mrt 2025", "14 mrt 2025"),
    ("Jansen 50 2025-03-14", "2025-03-14"), ("Jansen 50 14/3/25", "14/3/25"),
    ("Jansen 50 gisteren", "gisteren"), ("Jansen 50 31-02", "31-02"),
    ("Jansen 50 vervaldatum 14 maart", "14 maart"),
  ])
  func days(line: String, day: String) {
    #expect(read(line) == "creditor=Jansen principal=50 dueDate=\(day)")
  }

  @Test(arguments: [
    (
      "Jansen bedrag 500 kosten 40 rente 12,30",
      "creditor=Jansen principal=500 interest=12,30 collectionCosts=40"
    ),
    ("Jansen 500 incassokosten € 40", "creditor=Jansen principal=500 collectionCosts=40"),
    ("Jansen 500 14 dagen", "creditor=Jansen principal=500 stage=fourteenDayLetter"),
    (
      "Jansen 500 soort:huur stap=aanmaning",
      "creditor=Jansen kind=huur principal=500 stage=aanmaning"
    ),
    ("Jansen 50 via Flanderijn", "creditor=Jansen collector=Flanderijn principal=50"),
    (
      "Jansen via Flanderijn Incasso 50",
      "creditor=Jansen collector=Flanderijn Incasso principal=50"
    ),
    (
      "Jansen via deurwaarder De Wit 50",
      "creditor=Jansen collector=deurwaarder De Wit principal=50"
    ),
    ("Flanderijn namens Jansen 50", "creditor=Jansen collector=Flanderijn principal=50"),
    ("Flanderijn on behalf of Jansen 50", "creditor=Jansen collector=Flanderijn principal=50"),
  ])
  func labelsAndMarks(line: String, expected: String) { #expect(read(line) == expected) }

  @Test(arguments: [
    ("Jansen 50 aanmanig", "notUnderstood(\"aanmanig\")"),
    ("Jansen 50,00 60,00", "several(Domain.Field.debtPrincipal, [\"50,00\", \"60,00\"])"),
    ("Jansen 612,30 14.03", "several(Domain.Field.debtPrincipal, [\"612,30\", \"14.03\"])"),
    ("Jansen 123 456", "whichIsTheAmount([\"123\", \"456\"])"),
    ("Jansen 250000", "whichIsTheAmount([\"250000\"])"),
    ("Jansen 3 612,30", "spacedAmount(\"3\", \"612,30\")"),
    ("Jansen 50 1-2 1-3", "several(Domain.Field.debtDueDate, [\"1-2\", \"1-3\"])"),
    ("ING Bank 1200", "nameOrWord(\"Bank\", Domain.Field.debtKind)"),
    ("energie vattenfall 50", "nameOrWord(\"energie\", Domain.Field.debtKind)"),
    ("50 aanmaning", "noName"), ("3 40,00", "noName"), ("huur 50", "noName"),
    ("Jansen 50 via", "nothingBehind(\"via\")"), ("Jansen 50 ref:", "nothingBehind(\"ref:\")"),
    ("Jansen \"50", "unclosedQuote"), ("", "noName"),
    ("Jansen F-1 F-2 50", "several(Domain.Field.debtReference, [\"F-1\", \"F-2\"])"),
    ("Jansen energie huur 50", "several(Domain.Field.debtKind, [\"energy\", \"rent\"])"),
  ])
  func whatIsNotClearIsAsked(line: String, problem: String) { #expect(read(line) == problem) }

  @Test func theSameSaidTwiceIsSaidOnce() {
    #expect(read("Jansen energie gas 50") == "creditor=Jansen kind=energy principal=50")
  }

  @Test func theCellsOfARowStayTogether() throws {
    let cells = ["De Zon en Zee", "F 12/3", "€ 612,30", "14 maart 2026", "energie", ""]
    let line = try DebtLine(cells: cells, .sample(), today: today)
    #expect(
      line.answers.map(\.typed)
        == ["De Zon en Zee", "energy", "F 12/3", "€ 612,30", "14 maart 2026"])
  }

  @Test(arguments: [
    ("Vattenfall 612,30", true), ("Vattenfall", false), ("Gemeente Rotterdam", false),
    ("612,30", false), ("\"Route 66\"", false), ("Vattenfall F-1", false),
  ])
  func aLineIsMoreThanAName(text: String, isLine: Bool) {
    #expect(DebtLine.isLikely(text, today: today) == isLine)
  }
}
