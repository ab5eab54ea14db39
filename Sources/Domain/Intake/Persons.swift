/// What debt help asks about the people themselves, besides name, address and household: each told only
/// when somebody wants it in the pack for a counselor.
package struct Persons: Hashable, Sendable {
  /// How somebody is married, or not (*burgerlijke staat*).
  package enum CivilStatus: String, CaseIterable, Hashable, Sendable {
    case unmarried, livingTogether, married, registered, separated, divorced, widowed
  }

  /// On which footing the household has its home.
  package enum Tenure: String, CaseIterable, Hashable, Sendable {
    case rent, own, livingIn, noHome
  }

  /// What somebody does for a living.
  package enum Work: String, CaseIterable, Hashable, Sendable {
    case permanent, temporary, onCall, selfEmployed, unemployed, unableToWork, retired, student
    case atHome
  }

  /// Who acts for somebody by law or by their own wish.
  package enum Representation: String, CaseIterable, Hashable, Sendable {
    /// Of all that somebody owns (*beschermingsbewind*, BW 1:431).
    case administrator
    /// Of the person as a whole (*curatele*, BW 1:378).
    case guardian
    /// Of care and daily life (*mentorschap*, BW 1:450).
    case mentor
    /// By a signed paper (*gemachtigde*).
    case authorised
    /// Somebody who helps, without a paper.
    case helper
  }

  /// One of the two who may share the debts.
  package struct Person: Hashable, Sendable {
    package var initials: String?
    /// Nine digits (*burgerservicenummer*): told only when a public body asks for it, never in a letter,
    /// never in a file without names.
    package var citizenNumber: String?
    package var work: Work?
    /// The day on which the work ends; nil where it goes on or nothing was told.
    package var workEnds: LocalDate?

    package init(
      initials: String?, citizenNumber: String?, work: Work?, workEnds: LocalDate?
    ) {
      self.initials = initials
      self.citizenNumber = citizenNumber
      self.work = work
      self.workEnds = workEnds
    }

    /// Nothing was told.
    package static let unknown = Person(
      initials: nil, citizenNumber: nil, work: nil, workEnds: nil)
  }

  /// Who acts for the person, and where they can be reached.
  package struct Representative: Hashable, Sendable {
    package var kind: Representation?
    package var name: String?
    /// Street, postcode and town in one line.
    package var address: String?
    package var phone: String?
    /// The day of the decision or of the paper.
    package var since: LocalDate?

    package init(
      kind: Representation?, name: String?, address: String?, phone: String?, since: LocalDate?
    ) {
      self.kind = kind
      self.name = name
      self.address = address
      self.phone = phone
      self.since = since
    }

    /// Nothing was told.
    package static let unknown = Representative(
      kind: nil, name: nil, address: nil, phone: nil, since: nil)
  }

  /// The person who signs.
  package var you: Person
  package var partner: Person
  package var partnerName: String?
  package var partnerBirthDate: LocalDate?
  package var civilStatus: CivilStatus?
  package var civilSince: LocalDate?
  package var addressSince: LocalDate?
  package var tenure: Tenure?
  /// In which language somebody talks best, in one's own words.
  package var spoken: String?
  package var representative: Representative
  /// How the debts came about, in one's own words.
  package var story: String?

  package init(
    you: Person, partner: Person, partnerName: String?, partnerBirthDate: LocalDate?,
    civilStatus: CivilStatus?, civilSince: LocalDate?, addressSince: LocalDate?, tenure: Tenure?,
    spoken: String?, representative: Representative, story: String?
  ) {
    self.you = you
    self.partner = partner
    self.partnerName = partnerName
    self.partnerBirthDate = partnerBirthDate
    self.civilStatus = civilStatus
    self.civilSince = civilSince
    self.addressSince = addressSince
    self.tenure = tenure
    self.spoken = spoken
    self.representative = representative
    self.story = story
  }

  /// Nothing was told.
  package static let unknown = Persons(
    you: .unknown, partner: .unknown, partnerName: nil, partnerBirthDate: nil, civilStatus: nil,
    civilSince: nil, addressSince: nil, tenure: nil, spoken: nil, representative: .unknown,
    story: nil)
}

extension Dossier {
  /// What is told of persons, each described once: rows of the file, keys of `aflos.dossier/1` and the
  /// form are made from these.
  package static let personFacts: [StatedFact<Dossier>] = [
    StatedFact(.initials, .text(\.persons.you.initials, limit: 20), isLeftOut: true),
    .choiceIfKnown(.civilStatus, \.persons.civilStatus),
    StatedFact(.civilSince, .dayIfKnown(\.persons.civilSince), isLeftOut: true),
    StatedFact(.addressSince, .dayIfKnown(\.persons.addressSince), isLeftOut: true),
    .choiceIfKnown(.tenure, \.persons.tenure),
    .choiceIfKnown(.work, \.persons.you.work),
    StatedFact(.workEnds, .dayIfKnown(\.persons.you.workEnds), isLeftOut: true),
    StatedFact(.spoken, .text(\.persons.spoken, limit: 60), isLeftOut: true),
    StatedFact(.citizenNumber, .citizenNumber(\.persons.you.citizenNumber), isLeftOut: true),
    StatedFact(.partnerName, .text(\.persons.partnerName, limit: 200), isLeftOut: true),
    StatedFact(.partnerInitials, .text(\.persons.partner.initials, limit: 20), isLeftOut: true),
    StatedFact(.partnerBirthDate, .dayIfKnown(\.persons.partnerBirthDate), isLeftOut: true),
    .choiceIfKnown(.partnerWork, \.persons.partner.work),
    StatedFact(.partnerWorkEnds, .dayIfKnown(\.persons.partner.workEnds), isLeftOut: true),
    StatedFact(
      .partnerCitizenNumber, .citizenNumber(\.persons.partner.citizenNumber), isLeftOut: true),
    .choiceIfKnown(.representative, \.persons.representative.kind),
    StatedFact(
      .representativeName, .text(\.persons.representative.name, limit: 200), isLeftOut: true),
    StatedFact(
      .representativeAddress, .text(\.persons.representative.address, limit: 200),
      isLeftOut: true),
    StatedFact(
      .representativePhone, .text(\.persons.representative.phone, limit: 40), isLeftOut: true),
    StatedFact(
      .representativeSince, .dayIfKnown(\.persons.representative.since), isLeftOut: true),
    StatedFact(.story, .text(\.persons.story, limit: 500), isLeftOut: true),
  ]
}
