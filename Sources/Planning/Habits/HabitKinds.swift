import Domain

/// What a booking is for, by the words in it. The first line that fits counts; what was written goes
/// before the name of the other side.
enum HabitKinds {
  private static let incomes = KeyWords<Income.Kind>([
    (.holidayPay, ["vakantiegeld", "vakantietoeslag", "vakantiebijslag", "holidaypay"]),
    (.rentAllowance, ["huurtoeslag"]),
    (.healthAllowance, ["zorgtoeslag"]),
    (.childcareAllowance, ["kinderopvangtoeslag", "kot"]),
    (.childBudget, ["kindgebondenbudget", "kindgebonden"]),
    (.childBenefit, ["kinderbijslag"]),
    (.maintenance, ["alimentatie", "alimony"]),
    (.pension, ["pensioen", "pension", "aow", "abp", "pfzw", "pmt", "bpfbouw", "lijfrente"]),
    (.wages, ["salaris", "loon", "salary", "wages", "13emaand", "dertiendemaand", "eindejaars"]),
    (
      .benefit,
      [
        "uitkering", "bijstand", "ziektewet", "wwuitkering", "wia", "wajong", "ioaw", "uwv",
        "participatiewet", "werkeninkomen", "nabestaanden", "anw", "socialedienst",
      ]
    ),
    (.childBenefit, ["svb", "socialeverzekeringsbank"]),
    (.businessProfit, ["omzet", "uitbetalingplatform"]),
  ])

  private static let costs = KeyWords<Cost.Category>([
    (.healthInsurance, ["zorgverzekering", "zorgpremie", "premiezorg", "basisverzekering"]),
    (.municipalTaxes, municipal),
    (
      .transport,
      [
        "motorrijtuigenbelasting", "wegenbelasting", "ovchipkaart", "nsgroep", "nsreizigers",
        "arriva", "connexxion", "qbuzz", "swapfiets", "treinabonnement", "leaseauto",
      ]
    ),
    (.childcare, ["kinderopvang", "opvang", "gastouder", "bso", "peuterspeel", "creche"]),
    (.maintenance, ["alimentatie", "lbio"]),
    (
      .insurance,
      [
        "autopolis", "polis", "autoverzekering", "inboedel", "opstal", "aansprakelijk",
        "uitvaart", "rechtsbijstand", "reisverzekering", "levensverzekering", "verzekering",
        "premie",
      ]
    ),
    (
      .housing,
      [
        "huur", "hypotheek", "woonstichting", "woningstichting", "woningcorporatie", "wonen",
        "woning", "servicekosten", "rentpayment", "vvebijdrage", "erfpacht", "stadgenoot", "ymere",
        "vestia", "woonbron",
      ]
    ),
    (.water, ["water", "vitens", "evides", "dunea", "pwn", "wmd", "wml", "oasen"]),
    (
      .energy,
      [
        "energie", "stroom", "gasen", "elektra", "stadsverwarming", "warmte", "vattenfall",
        "eneco", "essent", "greenchoice", "budgetthuis", "vandebron", "oxxio", "engie",
        "termijnbedrag", "energy",
      ]
    ),
    (
      .telecom,
      [
        "telecom", "internet", "mobiel", "telefoon", "kpn", "ziggo", "vodafone", "odido", "tmobile",
        "simonly", "simpel", "lebara", "youfone", "tele2", "glasvezel", "kabel", "ben",
      ]
    ),
    (
      .healthInsurance,
      [
        "zorgverzekeraar", "vgz", "zilverenkruis", "menzis", "dsw", "ohra", "onvz", "ditzo",
        "zorgenzekerheid", "cz", "asrzorg", "unive",
      ]
    ),
    (
      .insurance, ["verzeker", "nationalenederlanden", "centraalbeheer", "interpolis", "insurance"]
    ),
    (.education, ["school", "lesgeld", "collegegeld", "studie", "ouderbijdrage", "cursus"]),
    (
      .leisure,
      [
        "sport", "fitness", "gym", "contributie", "vereniging", "club", "zwem", "bibliotheek",
        "loterij", "lotto", "muziekschool", "dansschool", "basicfit",
      ]
    ),
    (
      .subscriptions,
      [
        "abonnement", "streaming", "netflix", "spotify", "videoland", "disney", "music", "muziek",
        "krant", "tijdschrift", "magazine", "subscription", "icloud", "donatie", "gift",
        "lidmaatschap", "goeddoel",
      ]
    ),
    (.healthCare, ["apotheek", "tandarts", "huisarts", "fysio", "ziekenhuis", "orthodont"]),
    (.reserve, ["sparen", "spaar", "savings"]),
  ])

  private static let municipal = [
    "gemeentelijkebelasting", "gemeentebelasting", "waterschap", "rioolheffing", "afvalstoffen",
    "gblt", "bsgr", "hefpunt", "cocensus", "sabewa", "belastingsamenwerking", "hoogheemraadschap",
    "aanslaggemeente", "ozb", "combinatieaanslag",
  ]

  private static let collectors = KeyWords([
    (
      true,
      [
        "incasso", "deurwaarder", "gerechtsdeurwaarder", "kredietbank", "collect", "credit",
        "inkasso", "cjib", "invorder", "vorderingen", "intrum", "flanderijn", "ggn", "syncasso",
        "vesting", "alektum", "lening", "finance", "krediet",
      ]
    )
  ])

  private static let instalments = KeyWords([
    (
      true,
      [
        "betalingsregeling", "afbetaling", "aflossing", "afloss", "regeling", "schuld", "dossier",
        "instalment", "lening",
      ]
    )
  ])

  /// - Parameter text: What was written with it.
  static func kind(comesIn: Bool, name: String, text: String) -> Habit.Kind {
    let (whole, words) = (folded(name), folded(text))
    func parts() -> Set<String> {
      Set((text + " " + whole).split { !$0.isLetter && !$0.isNumber }.map { folded($0) })
    }
    if comesIn {
      return .income(incomes.first(in: words, parts) ?? incomes.first(in: whole, parts) ?? .other)
    }
    if collectors.first(in: whole, parts) != nil || instalments.first(in: words, parts) != nil {
      return .instalment
    }
    return .cost(costs.first(in: words, parts) ?? costs.first(in: whole, parts) ?? .other)
  }
}
