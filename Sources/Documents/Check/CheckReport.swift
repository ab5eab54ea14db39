import Domain
import Planning
import Rules

/// What a check found, most urgent debt first, each finding with its rule and what to do next.
package func checkReport(_ check: ClaimCheck, in language: Language) -> Report {
  let text = CheckText(check: check, language: language)
  let day = check.on.text(in: language)
  return Report(
    title: language.say(
      dutch: "Uw schulden nagekeken op \(day)", english: "Your debts checked on \(day)"),
    blocks: text.intro + check.debts.flatMap(text.group) + text.household + [text.next])
}

private struct CheckText {
  let check: ClaimCheck
  private var dossier: Dossier { check.standing.now.dossier }
  let language: Language

  /// How much there is, and what it is worth; or that nothing was found.
  var intro: [Report.Block] {
    guard !dossier.debts.isEmpty else {
      return [
        .paragraph(
          language.say(dutch: "Er zijn nog geen schulden.", english: "There are no debts yet."))
      ]
    }
    guard !check.findings.isEmpty else {
      return [
        .paragraph(
          language.say(
            dutch: "Aflos vond niets dat afwijkt. Aflos kijkt alleen naar wat u invulde.",
            english: "Aflos found nothing that differs. It only looks at what you filled in."))
      ]
    }
    return [
      .paragraph(
        language.say(
          dutch: "Hieronder staat wat Aflos opviel. Het dringendste staat bovenaan. "
            + "Het zijn geen uitspraken: u beslist wat u ermee doet.",
          english: "Below is what Aflos noticed. The most urgent is at the top. "
            + "These are no verdicts: you decide what to do."))
    ]
  }

  func group(_ debt: ID<Debt>) -> [Report.Block] {
    let heading = dossier.debt(debt).map { "\(dossier.name(of: $0.creditor)) (\(debt.text))" }
    return [.heading(heading ?? debt.text)] + blocks(of: check.findings(about: debt))
  }

  var household: [Report.Block] {
    let findings = check.aboutHousehold
    guard !findings.isEmpty else { return [] }
    return [
      .heading(
        language.say(dutch: "Over uw huishouden", english: "About your household"))
    ] + blocks(of: findings)
  }

  /// Everything about one thing; advice that was given above is not given again.
  private func blocks(of findings: [Finding]) -> [Report.Block] {
    var said: [Report.Block] = []
    var bullets: [String] = []
    for finding in findings {
      said.append(finding.headBelowName(of: dossier, in: language))
      if !finding.sources.isEmpty { said.append(.paragraph(rule(of: finding))) }
      let protections = protections(of: finding).filter { !bullets.contains($0) }
      if !protections.isEmpty { said.append(.bullets(protections)) }
      bullets += protections
      for step in finding.steps {
        for block in step.blocks(for: finding.debt, of: dossier, in: language)
        where !said.contains(block) {
          said.append(block)
        }
      }
    }
    return said
  }

  /// What protects; the talk with the municipality only where no step says it with its day.
  private func protections(of finding: Finding) -> [String] {
    let namesMunicipality = finding.steps.contains {
      if case .municipality = $0 { true } else { false }
    }
    return finding.protections.filter {
      !(namesMunicipality && [.urgentTalk, .debtTalk].contains($0.protection))
    }.map { $0.text(in: language) }
  }

  private func rule(of finding: Finding) -> String {
    let rules = finding.sources.flatMap { $0.articles(in: language) }.reduce(into: [String]()) {
      all, rule in
      if !all.contains(rule) { all.append(rule) }
    }
    let certainty = finding.certainty.text(in: language)
    guard !rules.isEmpty else { return certainty }
    return language.say(dutch: "Regel: ", english: "Rule: ")
      + rules.joined(separator: "; ") + ". " + certainty
  }

  var next: Report.Block {
    guard !dossier.debts.isEmpty else { return NextStep.enterDebts.block(in: language) }
    return NextStep.seePlan.block(in: language)
  }
}

extension Source {
  /// The articles and publications in the citation; what it says about them in passing is left to
  /// `docs/law.md` and the JSON.
  func articles(in language: Language) -> [String] {
    cited(in: language).split(separator: ";").map { part in
      // What follows a colon says why, not where.
      let text = part.trimmed.components(before: ": ")
      let isOpen = text.count { $0 == "(" } > text.count { $0 == ")" }
      return isOpen ? text.prefix { $0 != "(" }.trimmed : text
    }.filter { part in
      let isName = part.first.map { $0.isUppercase || $0.isNumber } ?? false
      return isName && part.contains(where: \.isNumber) && !part.contains(" is ")
    }
  }
}

extension String {
  fileprivate func components(before mark: String) -> String {
    firstRange(of: mark).map { String(self[..<$0.lowerBound]) } ?? self
  }
}

extension Substring {
  /// Without white space at both ends.
  fileprivate var trimmed: String {
    let rest = drop(while: \.isWhitespace)
    guard let last = rest.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(rest[...last])
  }
}
