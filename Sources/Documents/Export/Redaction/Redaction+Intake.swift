import Domain

// What debt help asks. Kinds, amounts and what decides about money stay; names, numbers, days of a life
// and own words go. Children go with their years, as in the household.
extension Redaction {
  func persons(_ persons: Persons) -> Persons {
    Persons(
      you: person(persons.you),
      partner: person(persons.partner),
      partnerName: nil,
      partnerBirthDate: nil,
      civilStatus: persons.civilStatus,
      civilSince: nil,
      addressSince: nil,
      tenure: persons.tenure,
      spoken: nil,
      representative: Persons.Representative(
        kind: persons.representative.kind,
        name: nil,
        address: nil,
        phone: nil,
        since: nil),
      story: nil)
  }

  private func person(_ person: Persons.Person) -> Persons.Person {
    Persons.Person(
      initials: nil,
      citizenNumber: nil,
      work: person.work,
      workEnds: person.workEnds)
  }

  func asset(_ asset: Asset) -> Asset {
    Asset(
      id: assets[asset.id],
      kind: asset.kind,
      name: nil,
      value: asset.value,
      owed: asset.owed,
      with: nil,
      reference: nil,
      until: asset.until,
      whose: asset.whose)
  }

  func matter(_ matter: LegalMatter) -> LegalMatter {
    LegalMatter(
      id: matters[matter.id],
      kind: matter.kind,
      with: nil,
      debt: matter.debt.flatMap { debts.shown($0.text) }.map { ID($0) },
      on: matter.on,
      until: matter.until,
      amount: matter.amount,
      exempt: matter.exempt,
      reference: nil,
      note: nil)
  }
}
