/// What the user chose about how plans and letters are made.
package struct Settings: Hashable, Sendable {
  /// Whether yearly and one-off income (holiday pay) counts in the monthly capacity.
  package var countsYearlyIncome: Bool
  /// Within how many months arrears on home, energy, water and health insurance are cleared.
  package var urgentMonths: Int
  /// How the capacity is divided; nil is the way that fits best, as `plan compare` recommends.
  package var strategy: Strategy?
  /// What letters tell of the person who signs, besides name and address.
  package var lettersShow: LettersShow

  package init(
    countsYearlyIncome: Bool, urgentMonths: Int, strategy: Strategy?, lettersShow: LettersShow
  ) {
    self.countsYearlyIncome = countsYearlyIncome
    self.urgentMonths = urgentMonths
    self.strategy = strategy
    self.lettersShow = lettersShow
  }

  /// What holds until the user chooses: holiday pay does not count, urgent arrears end in a year,
  /// the way of dividing is the one that fits best.
  package static let standard = Settings(
    countsYearlyIncome: false, urgentMonths: 12, strategy: nil, lettersShow: .standard)

  /// Months that can be chosen for `urgentMonths`.
  package static let urgentMonthsAllowed = 1...60
}

/// Which facts about the person who signs stand in letters, where they are known.
///
/// A new fact is one case here, and a property below.
package struct LettersShow: Hashable, Sendable {
  /// A fact that can be shown or left out.
  package enum Fact: String, CaseIterable, Sendable {
    case birthDate, phone, email
  }

  private var shown: Set<Fact>

  package init(_ shown: Set<Fact>) { self.shown = shown }

  /// Until somebody chooses: how the person can be reached, and not when they were born.
  package static let standard = LettersShow([.phone, .email])

  /// Those that are shown, in the order of the cases.
  package var facts: [Fact] { Fact.allCases.filter(shown.contains) }

  /// Whether a fact is shown.
  package subscript(fact: Fact) -> Bool {
    get { shown.contains(fact) }
    set { if newValue { shown.insert(fact) } else { shown.remove(fact) } }
  }

  /// Each of them by its name, as forms ask it.
  package var birthDate: Bool {
    get { self[.birthDate] }
    set { self[.birthDate] = newValue }
  }
  /// Whether the phone number is shown.
  package var phone: Bool {
    get { self[.phone] }
    set { self[.phone] = newValue }
  }
  /// Whether the e-mail address is shown.
  package var email: Bool {
    get { self[.email] }
    set { self[.email] = newValue }
  }
}

extension Dossier {
  /// The person who signs, as a letter to `addressee` tells it: what was chosen not to be shown is left
  /// out, and a day of birth is never told to a private person.
  package func sender(inLettersTo addressee: Creditor) -> Sender {
    let show = settings.lettersShow
    var told = sender
    if !show.phone { told.phone = nil }
    if !show.email { told.email = nil }
    if !show.birthDate || addressee.kind == .person { told.birthDate = nil }
    return told
  }
}
