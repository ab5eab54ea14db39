import Documents
import Domain
import Testing

@Suite struct FigureTests {
  private let dossier = Sample.normal.dossier

  @Test(arguments: [
    ("inkomen", PlanFigure.income), ("Costs", .costs), ("buffer", .reserve),
    ("aflosruimte", .capacity),
    ("capacity", .capacity), ("schuldenvrij", .debtFree), ("debt-free", .debtFree),
    ("totaal", .sum),
    ("d2", .offer(ID("d2"))), ("vattenfall", .offer(ID("d1"))), ("ref-d3", .offer(ID("d3"))),
    ("termijnen d2", .terms(ID("d2"))), ("d2 terms", .terms(ID("d2"))),
    ("rente vattenfall", .interest(ID("d1"))), ("offer CJIB", .offer(ID("d4"))),
  ])
  func understandsWordsOfBothLanguages(typed: String, figure: PlanFigure) throws {
    for language in Language.allCases {
      #expect(try PlanFigure.read(typed, in: dossier, language: language) == figure)
    }
  }

  @Test(arguments: [
    ("", InputError.Reason.missing), ("Bol", .unclearChoice(["d2", "d3"])),
    ("rente bol", .unclearChoice(["d2", "d3"])),
    ("rente", .unclearChoice(["rente d1", "rente d2", "rente d3", "rente d4"])),
    ("inkomne", .notAChoice(nearest: ["inkomen"])), ("xyzzy", .notAChoice(nearest: [])),
    ("termijnen xyzzy", .notAChoice(nearest: [])),
  ])
  func asksWhatIsMeantWhenItCannotTell(typed: String, reason: InputError.Reason) {
    #expect(throws: InputError(nil, typed: typed, reason)) {
      try PlanFigure.read(typed, in: dossier, language: .dutch)
    }
  }
}
