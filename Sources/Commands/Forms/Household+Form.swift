import Documents
import Domain
import Planning

extension Dossier {
  /// The same without what only debt help asks: that is asked when a handover is prepared.
  static let detailsForm = Form<Dossier>(
    name: householdForm.name,
    rows: householdForm.rows.filter { row in !personFacts.contains { $0.field == row.field } })

  /// Who signs, who lives here, and how plans are made.
  static let householdForm = Form<Dossier>(
    name: "household",
    rows: [
      .line(.senderName, \.sender.name),
      .text(.senderStreet, .asked, \.sender.street) { typed throws(InputError) in
        try typed.line()
      },
      .text(.senderPostcode, .asked, \.sender.postcode) { typed throws(InputError) in
        try typed.postcode()
      },
      .text(.senderCity, .asked, \.sender.city) { typed throws(InputError) in try typed.town() },
      .text(.senderEmail, .asked, \.sender.email) { typed throws(InputError) in
        try typed.email()
      },
      .text(.senderPhone, .onRequest, \.sender.phone) { typed throws(InputError) in
        try typed.line(limit: 40)
      },
      .birthDate,
      .choice(.householdKind, .required, \.household.kind),
      .birthYear,
      .childBirthYears.when { $0.household.kind.hasChildren },
      .amount(.reserve, .asked, \.reserve, least: .zero),
      .choice(.language, .onRequest, \.language),
      .yesOrNo(.countYearlyIncome, .onRequest, \.settings.countsYearlyIncome),
      .urgentMonths,
      .choice(.strategy, .onRequest, \.settings.strategy),
      .yesOrNo(.lettersBirthDate, .onRequest, \.settings.lettersShow.birthDate),
      .yesOrNo(.lettersPhone, .onRequest, \.settings.lettersShow.phone),
      .yesOrNo(.lettersEmail, .onRequest, \.settings.lettersShow.email),
    ] + Dossier.personFacts.map(FormRow.person))
}

extension FormRow<Dossier> {
  fileprivate static let birthDate = FormRow(
    field: .senderBirthDate, need: .onRequest,
    read: { typed, dossier, context throws(InputError) in
      dossier.setBirthDate(try typed.birthDate(today: context.today))
    },
    clear: { $0.sender.birthDate = nil },
    typed: { dossier, context in dossier.sender.birthDate?.text(in: context.language) },
    understood: { dossier, context in dossier.sender.birthDate?.text(in: context.language) })

  /// Another year than that of the day of birth is one of two slips: nobody but the person can say which.
  fileprivate static let birthYear = FormRow(
    field: .birthYear, need: .onRequest,
    read: { typed, dossier, _ throws(InputError) in
      let year = try typed.number(in: Household.birthYearsAllowed)
      guard !dossier.contradictsBirthDate(year) else {
        throw typed.error(.notBeside(.senderBirthDate))
      }
      dossier.household.birthYear = year
    },
    clear: { $0.household.birthYear = $0.sender.birthDate?.year },
    typed: { dossier, _ in dossier.household.birthYear.map { String($0) } })

  fileprivate static let childBirthYears = FormRow(
    field: .childBirthYears, need: .asked,
    read: { typed, dossier, _ throws(InputError) in
      dossier.setChildBirthYears(try typed.numbers(in: Household.birthYearsAllowed))
    },
    clear: { $0.setChildBirthYears([]) },
    typed: { dossier, _ in
      let years = dossier.household.childBirthYears
      return years.isEmpty ? nil : years.map { String($0) }.joined(separator: ", ")
    })

  fileprivate static let urgentMonths = FormRow(
    field: .urgentMonths, need: .onRequest,
    read: { typed, dossier, _ throws(InputError) in
      dossier.settings.urgentMonths = try typed.number(in: Settings.urgentMonthsAllowed)
    },
    clear: { $0.settings.urgentMonths = Settings.standard.urgentMonths },
    typed: { dossier, _ in String(dossier.settings.urgentMonths) })
}
