import Domain
import Planning

/// What is not kept and is good to know: what bounced, fees, instalments without a debt, what was paid
/// twice.
package func bankNotes(
  _ proposal: BankProposal, doubles: [Transaction], in language: Language
) -> [String] {
  var notes = proposal.bounced.map { one in
    language.say(
      dutch:
        "Op \(one.date.text(in: .dutch)) kon \((-one.amount).text(in: .dutch)) voor \(other(one)) niet worden afgeschreven. Dat is nog niet betaald.",
      english:
        "On \(one.date.text(in: .english)) \((-one.amount).text(in: .english)) for \(other(one)) could not be collected. It is not paid yet."
    )
  }
  notes += doubles.map { one in
    language.say(
      dutch:
        "Op \(one.date.text(in: .dutch)) is \((-one.amount).text(in: .dutch)) aan \(other(one)) twee keer betaald. U kunt vragen om het terug te geven.",
      english:
        "On \(one.date.text(in: .english)) \((-one.amount).text(in: .english)) to \(other(one)) was paid twice. You can ask to get it back."
    )
  }
  if !proposal.reminderFees.isEmpty {
    let sum = -proposal.reminderFees.map(\.amount).sum()
    notes.append(
      language.say(
        dutch:
          "U betaalde \(sum.text(in: .dutch)) aan kosten van aanmaningen of incasso. Met nakijken ziet u of die kosten mochten.",
        english:
          "You paid \(sum.text(in: .english)) in costs of reminders or collection. With check you see whether those were allowed."
      ))
  }
  notes += proposal.unknownInstalments.map { habit in
    let amount = habit.usual
    let name = other(habit.counterparty, habit.description, habit.iban)
    return language.say(
      dutch:
        "U betaalt \(amount.text(in: .dutch)) \(habit.every.name(in: .dutch)) aan \(atEnd(name)) Is dat een schuld? Die staat nog niet in uw dossier.",
      english:
        "You pay \(amount.text(in: .english)) \(habit.every.name(in: .english)) to \(atEnd(name)) Is that a debt? It is not in your dossier yet."
    )
  }
  return notes
}

/// Who the other side is: its name, or else what was written, or its account.
package func other(_ one: Transaction) -> String {
  other(one.counterparty, one.description, one.iban)
}

private func other(_ name: String, _ text: String, _ iban: String?) -> String {
  if !name.isEmpty { return name }
  if let iban { return IBAN.grouped(iban) }
  return shown(text, limit: 60)
}

/// A name at the end of a sentence: `B.V.` has its full stop.
private func atEnd(_ name: String) -> String { name.hasSuffix(".") ? name : name + "." }
