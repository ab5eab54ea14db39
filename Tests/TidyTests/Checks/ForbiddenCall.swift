/// A call, type or keyword that must not stand in some of the sources.
struct ForbiddenCall: CustomStringConvertible {
  /// Found as code, between characters that cannot belong to a name.
  let text: String
  let why: String
  /// Folders below Sources; empty for all of them.
  var floors: Set<String> = []
  /// Path and reason of each place where it may stand.
  var allowed: [String: String] = [:]

  var description: String { text }

  func applies(to path: String) -> Bool {
    guard allowed[path] == nil else { return false }
    return floors.isEmpty || floors.contains { path.hasPrefix("Sources/\($0)/") }
  }
}

extension SwiftSource {
  /// Where a forbidden call stands, whoever may make it.
  func uses(of call: ForbiddenCall) -> [Finding] {
    code.indices.filter { code[$0].holds(word: call.text) }
      .map { finding(line: $0 + 1, "\(call.text): \(call.why)") }
  }
}

extension ForbiddenCall {
  static let all: [ForbiddenCall] = [
    ForbiddenCall(text: "try!", why: "an error is a fact, not a crash"),
    ForbiddenCall(text: "as!", why: "a wrong type is a fact, not a crash"),
    ForbiddenCall(text: "fatalError", why: "a person can do nothing with it"),
    ForbiddenCall(
      text: "preconditionFailure", why: "only where the program itself is wrong",
      allowed: [
        "Sources/Rules/RuleName.swift": "a day in our own tables that does not exist"
      ]),
    ForbiddenCall(
      text: "Double", why: "not exact near money", floors: exactFloors,
      allowed: [
        "Sources/Store/File/DossierFile+Open.swift": "seconds to wait for a lock, as SQLite takes"
      ]),
    ForbiddenCall(text: "Float", why: "not exact near money", floors: exactFloors),
    ForbiddenCall(text: "Date(", why: "only the rim knows the clock"),
    ForbiddenCall(
      text: "Source(", why: "an article of the law stands in Rules",
      floors: ["Planning", "Exchange", "Documents", "Store", "Commands"]),
    ForbiddenCall(text: "Locale", why: "the language is a parameter"),
    ForbiddenCall(text: "ProcessInfo", why: "only the rim knows the environment"),
    ForbiddenCall(
      text: "environ", why: "only the rim knows the environment",
      allowed: ["Sources/Commands/World/World+Real.swift": "reads the world once"]),
    ForbiddenCall(text: "getenv", why: "only the rim knows the environment"),
    ForbiddenCall(text: "Swift.print(", why: "only the console writes"),
    ForbiddenCall(
      text: "print(", why: "only the console writes",
      allowed: ["Sources/Commands/Output/Display.swift": "its own print, which asks the console"]),
  ]

  private static let exactFloors: Set = [
    "Domain", "Rules", "Planning", "Exchange", "Store", "Documents",
  ]
}

extension String {
  /// Whether `word` occurs with no letter, digit or dot at a side where it has one itself.
  /// `func word` declares it and is no use of it.
  func holds(word: String) -> Bool {
    // Nearly always no; this answers quickly.
    guard contains(word) else { return false }
    let text = Array(utf8)
    let word = Array(word.utf8)
    guard let first = word.first, let last = word.last, text.count >= word.count else {
      return false
    }
    return (0...(text.count - word.count)).contains { start in
      let end = start + word.count
      guard text[start..<end] == word[...] else { return false }
      if start > 0, first.isOfWord {
        let before = text[start - 1]
        if before.isOfWord || before == UInt8(ascii: ".") { return false }
      }
      if end < text.count, last.isOfWord, text[end].isOfWord { return false }
      return !text[..<start].ends(with: "func ")
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with text: String) -> Bool {
    suffix(text.utf8.count).elementsEqual(text.utf8)
  }
}
