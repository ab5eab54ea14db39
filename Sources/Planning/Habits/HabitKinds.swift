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
    (
      .wages,
      [
        "salaris", "loon", "maandloon", "weekloon", "nettoloon", "bezorgloon", "sal", "sala",
        "salary", "wages",
        "13emaand", "dertiendemaand", "eindejaars", "payroll", "uitzendbureau",
      ]
    ),
    (
      .benefit,
      [
        "uitkering", "uitk", "ww", "zw", "bijstand", "ziektewet", "wwuitkering", "wia", "wajong",
        "ioaw", "uwv",
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
        "autopolis", "autoverzekering", "inboedel", "opstal", "aansprakelijk",
        "uitvaart", "rechtsbijstand", "reisverzekering", "levensverzekering",
      ]
    ),
    (
      .housing,
      [
        "huur", "huurprolongatie", "verhuur", "hypotheek", "woonstichting", "woningstichting",
        "woningcorporatie", "wonen",
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
        "simonly", "simpel", "lebara", "youfone", "tele2", "glasvezel", "fiber", "caiway", "kabel",
        "ben",
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
        "sport", "fitness", "gym", "scouting", "voetbal", "tennis", "hockey", "vereniging", "club",
        "zwem", "bibliotheek",
        "loterij", "lotto", "muziekschool", "dansschool", "basicfit",
      ]
    ),
    (
      .subscriptions,
      [
        "streaming", "netflix", "spotify", "videoland", "disney", "music", "muziek",
        "krant", "tijdschrift", "magazine", "icloud", "donatie", "gift", "goeddoel", "vakbond",
        "youtube", "amazonprime", "primevideo", "applecom", "playstation",
      ]
    ),
    (.healthCare, ["apotheek", "tandarts", "huisarts", "fysio", "ziekenhuis", "orthodont"]),
    (.reserve, ["sparen", "spaar", "savings"]),
  ])

  /// What says little by itself: who sends it says more.
  private static let weakCosts = KeyWords<Cost.Category>([
    (.insurance, ["polis", "verzekering", "premie"]),
    (.leisure, ["contributie", "contr"]),
    (.subscriptions, ["abonnement", "subscription", "lidmaatschap", "membership"]),
    (.municipalTaxes, ["gemeente"]),
  ])

  /// An organisation that pays somebody again and again mostly is an employer.
  private static let weakIncomes = KeyWords<Income.Kind>([
    (.wages, ["bv", "nv", "vof", "stichting", "stg", "groep"])
  ])

  private static let municipal = [
    "gemeentelijkebelasting", "gemeentebelasting", "waterschap", "rioolheffing", "afvalstoffen",
    "gblt", "bsgr", "hefpunt", "cocensus", "sabewa", "belastingsamenwerking", "hoogheemraadschap",
    "aanslaggemeente", "ozb", "combinatieaanslag", "gecombineerdeaanslag", "gembelasting", "svhw",
    "belastingengemeente",
  ]

  private static let collectors = KeyWords([
    (
      true,
      [
        "incasso", "deurwaarder", "gerechtsdeurwaarder", "kredietbank", "collect", "credit",
        "inkasso", "cjib", "invorder", "vorderingen", "intrum", "flanderijn", "ggn", "syncasso",
        "vesting", "alektum", "lening", "finance", "krediet", "eos", "duo", "stadsbank",
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
  /// - Parameter isSmallPurchase: Bought again and again for a small amount, with a card or through a
  ///   wallet, as subscriptions are.
  static func kind(
    comesIn: Bool, name: String, text: String, isSmallPurchase: Bool
  ) -> Habit.Kind {
    let (whole, words) = (folded(name), folded(text))
    func parts() -> Set<String> {
      let plain = (text + " " + name).filter { $0 != "." }
      return Set(plain.split { !$0.isLetter && !$0.isNumber }.map { folded($0) })
    }
    if comesIn {
      return .income(
        incomes.first(in: words, parts) ?? incomes.first(in: whole, parts)
          ?? weakIncomes.first(in: whole, parts) ?? .other)
    }
    if collectors.first(in: whole, parts) != nil || instalments.first(in: words, parts) != nil {
      return .instalment
    }
    return .cost(
      costs.first(in: words, parts) ?? costs.first(in: whole, parts)
        ?? weakCosts.first(in: words, parts) ?? weakCosts.first(in: whole, parts)
        ?? (isSmallPurchase ? .subscriptions : .other))
  }
}
