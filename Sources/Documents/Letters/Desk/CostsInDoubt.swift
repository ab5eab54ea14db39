import Domain
import Planning

extension Plan {
  /// What the check found too high in the costs of debts that are offered on, and to which no letter
  /// objects yet: the same findings as those of the check.
  package var costsInDoubt: [Finding] {
    let objecting = [CostsObjection.kind.rawValue, Dispute.kind.rawValue]
    return findings.filter { finding in
      guard finding.issue.costsTooHigh != nil, let debt = finding.debt,
        let offer = offer(for: debt), offer.kind == .instalments, !isSetApart(offer)
      else { return false }
      return !standing.letters.contains { $0.debt == debt && objecting.contains($0.kind) }
    }
  }
}

/// That proposals about some of `offered` are about costs too that may be too high: whose, how much, the letter
/// that goes first, and that one may go on. Nil where none is.
package func costsFirstText(
  offering offered: [ID<Debt>], by plan: Plan, in language: Language
) -> String? {
  let dossier = plan.standing.now.dossier
  let findings = plan.costsInDoubt.filter { $0.debt.map(offered.contains) ?? false }
  guard !findings.isEmpty else { return nil }
  let debts = findings.compactMap(\.debt)
  let named = findings.compactMap { finding in
    finding.debt.flatMap { debt in
      finding.issue.costsTooHigh.map { "\(dossier.label(of: debt)) (\($0.text(in: language)))" }
    }
  }
  let letter = CheckLetter.costsObjection.typed(for: debts)
  return language.say(
    dutch:
      "Let op: bij \(named.listed(in: .dutch)) zijn de kosten misschien te hoog. Het voorstel gaat "
      + "over het hele bedrag. Stuur liever eerst een bezwaar: “\(letter)”. Wilt u toch nu het "
      + "voorstel sturen? Dat mag. Het zegt dat u kosten en rente niet erkent.",
    english:
      "Please note: at \(named.listed(in: .english)) the costs may be too high. The proposal is "
      + "about the whole amount. Better send an objection first: “\(letter)”. Do you want to "
      + "send the proposal now? You may. It says that you do not acknowledge costs and interest.")
}
