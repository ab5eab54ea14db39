import Domain

/// Options in the words of the dialogue: nobody there types two dashes. Shown in advice, and read at the
/// prompt: `brieven schrijven d3 verzoek om uitleg`, `brieven verstuurd alle met de post`.
package enum DialogueOptions {
  /// A line with the options that people need there in words; the others stay.
  package static func said(_ line: String, in language: Language) -> String {
    guard line.contains(" --") else { return line }
    var line = line
    for kind in LetterKinds.all {
      // Whole codes only: one may begin another.
      let option = " --kind \(kind.kind.rawValue)"
      while let range = line.firstRange(of: option),
        line[range.upperBound...].first.map({ !$0.isLetter && $0 != "-" }) ?? true
      {
        line.replaceSubrange(range, with: " \(kind.name(in: language))")
      }
    }
    for (option, words) in plain {
      let said = words.said(in: language)
      line = line.replacing(option, with: said.isEmpty ? "" : " \(said)")
    }
    return fields(line, in: language)
  }

  /// `schulden veranderen d6 --last-demand DAG` as fields are changed there: `d6 laatste brief die om
  /// geld vroeg DAG`. Of several at once each is a line of its own there.
  private static func fields(_ line: String, in language: Language) -> String {
    let things: [(command: CommandWords, prefix: String)] = [
      (.debtEdit, "debt."), (.creditorEdit, "creditor."), (.incomeEdit, "income."),
      (.costEdit, "cost."),
    ]
    for (command, prefix) in things {
      let start = command.name(in: language) + " "
      guard let range = line.firstRange(of: start), let end = line.firstRange(of: " --"),
        range.upperBound < end.lowerBound
      else { continue }
      let id = line[range.upperBound..<end.lowerBound]
      guard isID(String(id)) else { continue }
      let options = line[end.lowerBound...].split(separator: #/ --/#)
      let said = options.compactMap { option -> String? in
        let words = option.split(separator: " ", maxSplits: 1)
        let field = Field.allCases.first {
          $0.rawValue.hasPrefix(prefix) && $0.optionName == words[0]
        }
        // In quotes stands what a person fills in, where it is all there is.
        guard let field, words.count == 2, options.count > 1 || words[1].first != "\"" else {
          return nil
        }
        let value = words[1].filter { $0 != "\"" }
        return "\(id) \(field.name(in: language).lowercased()) \(value)"
      }
      guard said.count == options.count else { return line }
      let then = language.say(dutch: " en dan ", english: " and then ")
      return line[..<range.lowerBound] + said.joined(separator: then)
    }
    return line
  }

  /// The words behind a command of the dialogue as options; the same where they are none of these.
  package static func read(
    _ words: [String], of command: CommandWords, _ language: Language
  ) -> [String] {
    guard words.allSatisfy({ !$0.hasPrefix("-") }) else { return words }
    switch command {
    case .letterWrite, .letterShow: return letter(words, language)
    case .letterSent: return sent(words)
    case .officeDo: return done(words)
    default: return words
    }
  }

  private struct Words {
    let dutch: String
    let english: String

    func said(in language: Language) -> String { language.say(dutch: dutch, english: english) }
  }

  private static let plain: [(option: String, words: Words)] = [
    (" --all", Words(dutch: "alle", english: "all")),
    (" --by post", Words(dutch: "met de post", english: "by post")),
    // How it went is asked there.
    (" --by phone", Words(dutch: "", english: "")),
    (" --again", Words(dutch: "opnieuw", english: "again")),
    (" --format pdf --one-file", Words(dutch: "in een pdf", english: "in one pdf")),
  ]

  private static let all: Set = ["alle", "alles", "allemaal", "all"]
  private static let again: Set = ["opnieuw", "again"]

  /// `d3 verzoek om uitleg opnieuw`: ids first, then a kind, then how.
  private static func letter(_ words: [String], _ language: Language) -> [String] {
    var (rest, options) = (words, [String]())
    let end = rest.suffix(3).map { $0.lowercased() }
    if [["in", "een", "pdf"], ["in", "één", "pdf"], ["in", "one", "pdf"]].contains(end) {
      options += ["--format", "pdf", "--one-file"]
      rest.removeLast(3)
    }
    if let last = rest.last, again.contains(last.lowercased()) {
      options.append("--again")
      rest.removeLast()
    }
    let ids = rest.prefix { isID($0) || all.contains($0.lowercased()) }
    let name = rest.dropFirst(ids.count).joined(separator: " ")
    if !name.isEmpty {
      guard let kind = kind(named: name, language) else { return words }
      options += ["--kind", kind.kind.rawValue]
    }
    return ids.map { all.contains($0.lowercased()) ? "--all" : $0 } + options
  }

  private static func kind(named name: String, _ language: Language) -> (any Letter.Type)? {
    let key = folded(name)
    return LetterKinds.all.first { kind in
      key == folded(kind.kind.rawValue) || key == folded(kind.name(in: language))
        || Language.allCases.contains { key == folded(kind.name(in: $0)) }
    }
  }

  /// `b1 b2 met de post`, `alle per mail`.
  private static func sent(_ words: [String]) -> [String] {
    let ids = words.prefix { isID($0) || all.contains($0.lowercased()) }
    let rest = words.dropFirst(ids.count).map { $0.lowercased() }
      .filter { !["met", "de", "per", "via", "by", "the"].contains($0) }
    guard rest.count <= 1 else { return words }
    var ways: [String] = []
    if let way = rest.first {
      guard let known = wayNames[way] else { return words }
      ways = ["--by", known]
    }
    return ids.map { all.contains($0.lowercased()) ? "--all" : $0 } + ways
  }

  /// `verstuurd met de post`: what is done for many, and at its end how.
  private static func done(_ words: [String]) -> [String] {
    guard words.count > 1, let way = words.last.flatMap({ wayNames[$0.lowercased()] }) else {
      return words
    }
    var rest = words.dropLast()
    while let last = rest.last,
      ["met", "de", "per", "via", "by", "the"].contains(last.lowercased()),
      rest.count > 1
    { rest.removeLast() }
    return rest + ["--by", way]
  }

  private static let wayNames = [
    "post": "post", "brief": "post", "mail": "mail", "e-mail": "mail", "email": "mail",
    "website": "portal", "site": "portal", "portaal": "portal", "portal": "portal",
  ]

  /// A letter and a number, as Aflos gives.
  private static func isID(_ word: String) -> Bool {
    word.first?.isLetter == true && word.dropFirst().allSatisfy(\.isNumber) && word.count > 1
  }
}
