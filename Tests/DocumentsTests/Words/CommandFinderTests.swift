import Domain
import Testing

@testable import Documents

/// What people type at the home screen, and what they mean by it.
@Suite struct CommandFinderTests {
  private func find(_ typed: String, in language: Language = .dutch) -> FoundCommand {
    CommandFinder(language: language).find(typed.split(separator: " ").map { String($0) })
  }

  @Test(
    arguments: [
      ("schulden", .debts), ("debts", .debts), ("debt", .debts), ("schu", nil), ("schulde", nil),
      ("brieven", .letters), ("br", .letters), ("letters", .letters), ("bud", .budget),
      ("kosten", .costs), ("cost", .costs), ("ink", .income), ("income", .income),
      ("gegevens", .details), ("household", .details), ("nakijken", .check), ("check", .check),
      ("creditors", .creditors), ("post", .envelopes), ("envelop", .envelopes),
      ("lijst", .todo), ("nog te doen", .todo), ("to do", .todo), ("todo", .todo),
      ("geschiedenis", .history), ("stop", .stop), ("q", .stop), ("Plan", .plan),
    ] as [(String, MenuItem?)])
  func itemsByNameAndByAFewLetters(typed: String, item: MenuItem?) {
    for language in Language.allCases {
      switch find(typed, in: language) {
      case .item(let found): #expect(found == item, "\(typed)")
      case .command: Issue.record("\(typed) is a command")
      case .nothing(let nearest): #expect(item == nil && nearest.count > 1, "\(typed): \(nearest)")
      }
    }
  }

  @Test(
    arguments: [
      ("plan vergelijken", .planCompare, []), ("plan compare", .planCompare, []),
      ("pl verg", .planCompare, []), ("vergelijken", .planCompare, []),
      ("verjaring", .lawLimitation, []), ("law costs --bills 100", .lawCosts, ["--bills", "100"]),
      ("wet rente", .lawInterest, []), ("undo", .undo, []), ("terugdraaien", .undo, []),
      ("plan uitleg d1", .planExplain, ["d1"]), ("schulden d1", .debtShow, ["d1"]),
      ("debt edit d1 --principal 450", .debtEdit, ["d1", "--principal", "450"]),
      ("budget --json", .budget, ["--json"]), ("check d1", .check, ["d1"]),
      ("brieven tonen d1", .letterShow, ["d1"]), ("letter template list", .letterTemplateList, []),
      ("inlezen schulden lijst.csv", .importDebts, ["lijst.csv"]),
      ("plan --help", .plan, ["--help"]),
    ] as [(String, CommandWords, [String])])
  func commandsByWordsOfBothLanguages(typed: String, command: CommandWords, rest: [String]) {
    for language in Language.allCases {
      #expect(find(typed, in: language) == .command(command, arguments: rest), "\(typed)")
    }
  }

  @Test(arguments: [
    ("schuden", "schulden"), ("brievn", "brieven"), ("plan vergelikjen", "plan vergelijken"),
    ("budgte", "budget"), ("inkmen", "inkomen"),
  ])
  func aSlipIsSuggestedAndNeverRun(typed: String, meant: String) {
    guard case .nothing(let nearest) = find(typed) else {
      Issue.record("\(typed) was taken for something")
      return
    }
    #expect(nearest.contains(meant), "\(typed): \(nearest)")
  }

  /// “De” begins a name; it was once read as the first letters of “delete”.
  @Test(
    arguments: [
      ("kosten de energie", .costShow, ["energie"]), ("schuld de cjib", .debtShow, ["cjib"]),
      ("inkomen de zorgtoeslag", .incomeShow, ["zorgtoeslag"]),
      ("debt the tax office --json", .debtShow, ["tax office", "--json"]),
      ("kosten verwijder k1", .costRemove, ["k1"]), ("schuld delete d1", .debtRemove, ["d1"]),
      ("schulden weg d1", .debtRemove, ["d1"]), ("history purge", .historyPurge, []),
    ] as [(String, CommandWords, [String])])
  func aWordBeforeANameIsNoCommand(typed: String, command: CommandWords, rest: [String]) {
    for language in Language.allCases {
      #expect(find(typed, in: language) == .command(command, arguments: rest), "\(typed)")
    }
  }

  /// Nothing that takes away is found by less than a whole word of it, in any language.
  @Test func removalIsNeverAFewLetters() {
    let removing = CommandWords.allCases.filter(\.takesAway)
    #expect(removing.count == 12)
    for command in removing {
      for word in command.synonyms {
        for length in 1..<word.count {
          for way in [
            command.path.dropLast() + [String(word.prefix(length))], [String(word.prefix(length))],
          ] {
            for language in Language.allCases {
              let found = CommandFinder(language: language).find(way + ["d1"])
              if case .command(let other, _) = found, other.takesAway {
                let isWhole = other.synonyms.contains { folded($0) == folded(way.last ?? "") }
                #expect(isWhole, "\(way)")
              }
            }
          }
        }
      }
    }
  }

  @Test(arguments: ["", "xyzzy", "…", "123", String(repeating: "a", count: 5_000)])
  func nonsenseIsNothing(typed: String) {
    #expect(find(typed) == .nothing(nearest: []))
  }

  /// Every command can be found by its name in each language, and by its English words in both.
  @Test(arguments: Language.allCases)
  func everyCommandIsFoundByItsName(language: Language) {
    for command in CommandWords.allCases where command != .aflos && command != .start {
      for name in [command.name(in: language), command.rawValue] {
        switch find(name, in: language) {
        case .command(let found, let rest): #expect(found == command && rest.isEmpty, "\(name)")
        case .item(let item): #expect(item.command == command, "\(name)")
        case .nothing(let nearest): Issue.record("\(name) is not found: \(nearest)")
        }
      }
    }
  }

  /// Every command stands in a group, itself or its thing, and no menu has more than nine lines.
  @Test func menusHaveAtMostNine() {
    #expect(MenuItem.usual.count == 8)
    #expect(CommandGroup.allCases.count <= 9)
    for group in CommandGroup.allCases { #expect(group.commands.count <= 9, "\(group)") }
    let listed = Set(CommandGroup.allCases.flatMap(\.commands))
    for command in CommandWords.allCases
    where !command.hasOthersBelow && ![.aflos, .start, .planShow, .historyShow].contains(command) {
      // Itself, or what it is a part of.
      let isListed = (1...command.path.count).contains { count in
        CommandWords(rawValue: command.path.prefix(count).joined(separator: " ")).map(
          listed.contains) == true
      }
      #expect(isListed, "\(command)")
    }
  }

  @Test func namesAreDifferent() {
    for language in Language.allCases {
      let items = MenuItem.allCases.map { $0.name(in: language) }
      #expect(Set(items).count == items.count)
      let commands = CommandWords.allCases.map { $0.name(in: language) }
      #expect(Set(commands).count == commands.count)
    }
  }
}
