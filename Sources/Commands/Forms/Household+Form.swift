import Documents
import Domain
import Planning

extension Dossier {
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
      .choice(.householdKind, .required, \.household.kind),
      .number(
        .birthYear, .onRequest, \.household.birthYear, in: Household.birthYearsAllowed),
      .childBirthYears.when { $0.household.kind.hasChildren },
      .amount(.reserve, .asked, \.reserve, least: .zero),
      .choice(.language, .onRequest, \.language),
      .yesOrNo(.countYearlyIncome, .onRequest, \.settings.countsYearlyIncome),
      .urgentMonths,
      .choice(.strategy, .onRequest, \.settings.strategy),
    ])
}

extension FormRow<Dossier> {
  fileprivate static let childBirthYears = FormRow(
    field: .childBirthYears, need: .asked,
    read: { typed, dossier, _ throws(InputError) in
      dossier.household.childBirthYears = try typed.numbers(in: Household.birthYearsAllowed)
    },
    clear: { $0.household.childBirthYears = [] },
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
