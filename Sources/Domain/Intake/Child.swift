/// A child of the person or of the partner.
package struct Child: Hashable, Sendable {
  /// Where it lives.
  package enum Home: String, CaseIterable, Hashable, Sendable {
    case here
    /// Part of the time, after a divorce.
    case partly
    case elsewhere
  }

  /// Unique among the children of a dossier; stays when the child is edited.
  package let id: ID<Child>
  package var name: String?
  /// The day of birth; nil where only the year was told.
  package var birthDate: LocalDate? {
    didSet { if let birthDate { birthYear = birthDate.year } }
  }
  /// The year of the day of birth, where that is known.
  package private(set) var birthYear: Int
  package var home: Home
  package var whose: Holder?

  /// - Parameter birthYear: Counts only without a day of birth.
  package init(
    id: ID<Child>, name: String?, birthDate: LocalDate?, birthYear: Int, home: Home, whose: Holder?
  ) {
    self.id = id
    self.name = name
    self.birthDate = birthDate
    self.birthYear = birthDate?.year ?? birthYear
    self.home = home
    self.whose = whose
  }

  /// A child at home of which only the year was told.
  package static func born(in year: Int, _ id: ID<Child>) -> Child {
    Child(id: id, name: nil, birthDate: nil, birthYear: year, home: .here, whose: nil)
  }

  /// Whether it lives in this household, always or part of the time: then it counts in budgets and in
  /// what must be left to live on.
  package var isAtHome: Bool { home != .elsewhere }

  /// Whether more is known than the year and that it lives here.
  package var isDescribed: Bool { self != .born(in: birthYear, id) }
}

extension Child: Numbered {}

extension Household {
  /// Of the children who live here, in the order of the list.
  package var childBirthYears: [Int] {
    get { children.filter(\.isAtHome).map(\.birthYear) }
    set { setChildBirthYears(newValue) { ID.next(prefix: Child.prefix, after: $0) } }
  }

  /// Makes these the years of the children who live here. Who is known with such a year stays as it is;
  /// children who live elsewhere stay.
  mutating func setChildBirthYears(_ years: [Int], newID: ([ID<Child>]) -> ID<Child>) {
    var known = children.filter(\.isAtHome)
    var here: [Child] = []
    var taken = children.map(\.id)
    for year in years {
      if let place = known.firstIndex(where: { $0.birthYear == year }) {
        here.append(known.remove(at: place))
      } else {
        let id = newID(taken)
        taken.append(id)
        here.append(.born(in: year, id))
      }
    }
    children = here + children.filter { !$0.isAtHome }
  }
}

extension Child {
  /// The letter before the number of a child.
  package static let prefix = "g"
}

extension Dossier {
  /// Makes these the years of birth of the children who live here; a number is never given twice.
  package mutating func setChildBirthYears(_ years: [Int]) {
    let numbers = self
    household.setChildBirthYears(years) { numbers.newID(Child.prefix, after: $0) }
  }
}
