import Domain
import Planning

extension FindingCode: Named {
  package func name(in language: Language) -> String { rawValue }
  package var synonyms: [String] { [] }
}

extension FindingCode {
  /// What to do first, where that follows from the code alone; nil where the facts decide it.
  package func advice(in language: Language) -> String? {
    usualSteps.first?.sentence(in: language)
  }
}

/// All codes with their meaning.
package func codeList(in language: Language) -> Report {
  Report(
    title: language.say(dutch: "Wat Aflos kan melden", english: "What Aflos can find"),
    blocks: [
      .pairs(FindingCode.allCases.map { Report.Pair($0.rawValue, $0.meaning(in: language)) }),
      .command(
        "aflos explain \(FindingCode.mayBeTimeBarred.rawValue)",
        explanation: language.say(
          dutch: "Lees wat u bij een melding doet.", english: "Read what to do about one.")),
    ])
}

/// One code: what it means, what to do first, and where it holds now.
package func codeReport(
  _ code: FindingCode, found: [Finding], of dossier: Dossier, in language: Language
) -> Report {
  let mine = found.filter { $0.code == code }
  let now: [Report.Block] = mine.flatMap { finding -> [Report.Block] in
    let advice = finding.advice(in: language).map { [Report.Block.paragraph($0)] } ?? []
    return [finding.head(of: dossier, in: language)] + advice
  }
  let general = mine.isEmpty ? code.advice(in: language).map { [Report.Block.paragraph($0)] } : nil
  let none = language.say(
    dutch: "Dit geldt nu voor geen van uw schulden.",
    english: "This holds for none of your debts now.")
  return Report(
    title: code.rawValue,
    blocks: [.paragraph(code.meaning(in: language) + ".")] + (general ?? [])
      + (mine.isEmpty ? [.paragraph(none)] : now) + [
        .command(
          "aflos check",
          explanation: language.say(
            dutch: "Bekijk al uw schulden, met de regels.",
            english: "See all your debts, with the rules."))
      ])
}
