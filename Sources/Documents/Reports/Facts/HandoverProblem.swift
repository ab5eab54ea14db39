import Domain

/// Why something cannot be added to a handover: facts, no sentences.
package enum HandoverProblem: Error, Hashable, Coded {
  /// An option that says nothing of this kind of thing, as it is called; with those that do.
  case notFor(option: String, thing: String, fits: [String])
  /// None of the kinds; `nearest` come near.
  case unknownKind(typed: String, nearest: [String], all: [String])

  package var code: String { "handover.\(caseName)" }

  /// What is wrong, then how to mend it.
  package func text(in language: Language) -> String {
    switch self {
    case .notFor(let option, let thing, let fits):
      let all = fits.map { "--\($0)" }.joined(separator: ", ")
      return language.say(
        dutch: "--\(option) zegt niets over: \(thing). Hier passen: \(all).",
        english: "--\(option) says nothing about: \(thing). What fits: \(all).")
    case .unknownKind(let typed, let nearest, let all):
      let name = "“\(shown(typed, limit: 60))”"
      let meant =
        nearest.isEmpty
        ? ""
        : language.say(
          dutch: " Bedoelt u \(nearest.alternatives(in: .dutch))?",
          english: " Do you mean \(nearest.alternatives(in: .english))?")
      return language.say(
        dutch: "\(name) staat niet in de lijst.\(meant) Kies uit: \(all.joined(separator: ", ")). "
          + "Zet er \" omheen als er een spatie in staat.",
        english: "\(name) is not in the list.\(meant) Choose from: \(all.joined(separator: ", ")). "
          + "Put \" around it if there is a space in it.")
    }
  }
}
