import Domain
import Planning

/// What is asked after an answer that a claim went to somebody else to collect.
package enum ReplySay: Hashable, Sendable {
  /// Whether this name is to be put with the debt.
  case enterNow(String)
  case enterNowHelp

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.enterNow(let name), .dutch): "Zet ik \(name) nu bij deze schuld?"
    case (.enterNow(let name), .english): "Shall I put \(name) with this debt now?"
    case (.enterNowHelp, .dutch): "Dan gaan brieven voortaan daarheen. U kunt dit terugdraaien."
    case (.enterNowHelp, .english): "Then letters go there from now on. You can undo this."
    }
  }
}

/// Who collects from now on, and what to ask there first.
package func collectedReport(
  by name: String, on debt: ID<Debt>, in language: Language
) -> Report {
  Report(
    title: language.say(dutch: "Naar wie u nu schrijft", english: "To whom you write now"),
    blocks: [
      .paragraph(
        language.say(
          dutch: "\(name) staat nu bij \(debt.text). Brieven gaan daarheen.",
          english: "\(name) is with \(debt.text) now. Letters go there.")),
      ReplyStep.askDetails.block(for: debt, in: language),
    ])
}

extension Report {
  /// The same without its last block: what to do, where that is asked at once.
  package var withoutLast: Report { Report(title: title, blocks: blocks.dropLast()) }
}
