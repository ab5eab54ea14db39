import Domain
import Testing

@Suite struct CitizenNumberTests {
  /// Numbers that the government gives as examples, and each of them with one digit changed.
  @Test(arguments: ["111222333", "123456782", "010464554"])
  func theElevenTestFindsAChangedDigit(number: String) {
    #expect(CitizenNumber.isValid(number))
    for place in 0..<9 {
      var digits = Array(number)
      digits[place] =
        digits[place] == "9" ? "8" : Character(String((Int(String(digits[place])) ?? 0) + 1))
      #expect(!CitizenNumber.isValid(String(digits)), "\(String(digits))")
    }
  }

  @Test(arguments: ["", "000000000", "11122233", "1112223333", "11122233a", "１11222333"])
  func anythingElseIsNone(text: String) { #expect(!CitizenNumber.isValid(text)) }

  @Test func itIsTypedWithDotsAndWithoutItsFirstZero() throws {
    #expect(try Typed(" 1112.22.333 ", for: .citizenNumber).citizenNumber() == "111222333")
    #expect(try Typed("10464554", for: .citizenNumber).citizenNumber() == "010464554")
    #expect(throws: InputError(.citizenNumber, typed: "111222334", .notACitizenNumber)) {
      try Typed("111222334", for: .citizenNumber).citizenNumber()
    }
  }
}

@Suite struct ChildTests {
  private func child(_ id: String, _ born: String, _ home: Child.Home = .here) -> Child {
    let day = LocalDate(iso: born)
    return Child(
      id: ID(id), name: nil, birthDate: day, birthYear: 1900, home: home, whose: .both)
  }

  /// Who lives elsewhere does not count; part of the time does.
  @Test func theYearsAreThoseOfTheChildrenWhoLiveHere() {
    let household = Household(
      kind: .singleParent, birthYear: nil,
      children: [
        child("g1", "2012-02-29"), child("g2", "2015-12-31", .elsewhere),
        child("g3", "2018-01-01", .partly),
      ])
    #expect(household.childBirthYears == [2012, 2018])
  }

  /// Years that are told anew keep what is known of the children with such a year.
  @Test func yearsThatAreToldAnewLoseNoChildThatIsKnown() {
    var dossier = Dossier.empty(in: .dutch)
    dossier.household.children = [child("g1", "2012-02-29"), child("g2", "2015-12-31", .elsewhere)]
    dossier.numbers.count("g7")
    dossier.setChildBirthYears([2020, 2012, 2020])
    #expect(dossier.household.children.map(\.id.text) == ["g8", "g1", "g9", "g2"])
    #expect(dossier.household.children[1].birthDate == LocalDate(iso: "2012-02-29"))
    #expect(dossier.household.childBirthYears == [2020, 2012, 2020])
    dossier.setChildBirthYears([])
    #expect(dossier.household.children.map(\.id.text) == ["g2"])
  }

  @Test func theYearFollowsTheDay() {
    var child = Child.born(in: 2010, ID("g1"))
    #expect(!child.isDescribed)
    child.birthDate = LocalDate(iso: "2011-05-06")
    #expect(child.birthYear == 2011 && child.isDescribed)
  }
}

@Suite struct IntakeFactTests {
  /// A property that is new and stands in no description would be lost by files.
  @Test func everyFactIsDescribed() {
    let asset = Mirror(reflecting: Asset.blank(ID("a1"), .car)).children.compactMap(\.label)
    #expect(Set(asset) == Set(["id"] + Asset.facts.map(\.field.key)))
    let matter = Mirror(reflecting: LegalMatter.blank(ID("m1"), .hearing)).children
      .compactMap(\.label)
    #expect(Set(matter) == Set(["id", "debt"] + LegalMatter.facts.map(\.field.key)))
    let persons = Field.allCases.drop { $0 != .initials }.prefix { $0 != .childName }
    let described = Dossier.personFacts.map(\.field)
    #expect(
      described == persons.filter { !$0.rawValue.hasPrefix("income") && described.contains($0) })
    #expect(Set(Dossier.personFacts.map(\.column)).count == described.count)
  }

  /// Each fact is its own: what is copied from one dossier to another is that fact and nothing else.
  @Test func copyingAFactChangesNothingElse() {
    for fact in Dossier.personFacts {
      var full = Dossier.empty(in: .dutch)
      fill(&full, fact)
      #expect(fact.isKnown(in: full), "\(fact.field)")
      var other = Dossier.empty(in: .dutch)
      fact.copy(from: full, to: &other)
      #expect(other == full, "\(fact.field)")
      let known = Dossier.personFacts.filter { $0.isKnown(in: other) }
      #expect(known.map(\.field) == [fact.field])
    }
  }

  private func fill(_ dossier: inout Dossier, _ fact: StatedFact<Dossier>) {
    switch fact.value {
    case .text(let path, _): dossier[keyPath: path] = "x"
    case .citizenNumber(let path): dossier[keyPath: path] = "111222333"
    case .dayIfKnown(let path): dossier[keyPath: path] = LocalDate(iso: "2020-02-29")
    case .choiceIfKnown(let choosing): _ = choosing.take(choosing.allowed[0], &dossier)
    default: Issue.record("\(fact.field) is of no such kind")
    }
  }

  @Test func whatIsAskedIsKeptByAName() {
    for topic in Inquiry.Topic.allCases { #expect(Inquiry(key: topic.rawValue) == .topic(topic)) }
    for field in Field.allCases { #expect(Inquiry(key: field.rawValue) == .field(field)) }
    #expect(Inquiry(key: "nothing") == nil)
    for answer in Inquiry.Answer.allCases {
      let matter = Assurance.Matter.asked(.field(.work), answer)
      #expect(matter.place == "asked.household.work")
      #expect(
        Assurance.Matter(place: matter.place, answer: matter.answer, amount: nil, every: nil)
          == matter)
    }
    #expect(
      Assurance.Matter(place: "asked.car", answer: "right", amount: nil, every: nil) == nil)
  }

  /// Every possession and every matter is asked by one topic, or the dialogue never comes to it.
  @Test func everyKindHasItsQuestion() {
    for kind in Asset.Kind.allCases {
      #expect(Inquiry.Topic.allCases.count { $0.assets.contains(kind) } == 1, "\(kind)")
    }
    for family in LegalMatter.Family.allCases {
      #expect(Inquiry.Topic.allCases.count { $0.matters == family } == 1, "\(family)")
      #expect(!family.kinds.isEmpty)
    }
  }
}
