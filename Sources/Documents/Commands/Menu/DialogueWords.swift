import Domain

extension String {
  /// The same with commands as they are typed in the dialogue: `aflos debt list` is `schulden lijst`.
  /// What is no command stays.
  package func inDialogue(_ language: Language) -> String {
    guard contains("aflos ") else { return self }
    let told = replacing(#/aflos ((?:[a-z][a-z-]*)(?: (?!aflos\b)[a-z][a-z-]*)*)/#) { match in
      let words = match.1.split(separator: " ").map(String.init)
      for count in stride(from: words.count, to: 0, by: -1) {
        let path = words[..<count].joined(separator: " ")
        guard let command = CommandWords(rawValue: path), command != .aflos else { continue }
        return ([command.name(in: language)] + words[count...]).joined(separator: " ")
      }
      return String(match.0)
    }
    return DialogueOptions.said(told, in: language)
  }
}

extension String {
  /// A command without words to fill in, like `--said "WHAT WAS SAID"`: the dialogue asks for them.
  fileprivate var askedInDialogue: String {
    guard contains(#/"[A-Z ]+"/#), let options = firstRange(of: " --") else { return self }
    return String(self[..<options.lowerBound])
  }
}

extension Report {
  /// The same with commands as they are typed in the dialogue.
  package func inDialogue(_ language: Language) -> Report {
    func said(_ text: String) -> String { text.inDialogue(language) }
    return Report(
      title: title,
      blocks: blocks.map { block in
        switch block {
        case .heading(let text): .heading(said(text))
        case .paragraph(let text): .paragraph(said(text))
        case .bullets(let texts): .bullets(texts.map(said))
        case .pairs(let pairs): .pairs(pairs.map { Pair($0.label, said($0.value)) })
        case .note(let severity, let text): .note(severity, said(text))
        case .command(let command, let explanation):
          .command(said(command.askedInDialogue), explanation: said(explanation))
        case .table, .chart: block
        }
      })
  }
}
