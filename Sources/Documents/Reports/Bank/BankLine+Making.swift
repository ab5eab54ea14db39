import Domain
import Planning

extension BankLine {
  /// An income that was found, beside the one the dossier has.
  package init(_ line: BankProposal.Line<Income>, in language: Language) {
    let income = line.thing
    self.init(
      name: income.name, sort: income.kind.name(in: language), amount: income.amount,
      when: Self.when(income.every, income.payDay, income.month, in: language),
      note: Self.note(
        line.known?.amount, line.known?.every, line.since, line.range, income.amount,
        in: language))
  }

  /// A cost that was found, beside the one the dossier has.
  package init(_ line: BankProposal.Line<Cost>, in language: Language) {
    let cost = line.thing
    self.init(
      name: cost.name, sort: cost.category.name(in: language), amount: cost.amount,
      when: Self.when(cost.every, cost.dueDay, cost.month, in: language),
      note: Self.note(
        line.known?.amount, line.known?.every, line.since, line.range, cost.amount, in: language))
  }

  /// A payment on a debt, or money that came back.
  package init(_ payment: Payment, in dossier: Dossier, double: Bool, _ language: Language) {
    let name = dossier.debt(payment.debt).map { dossier.name(of: $0.creditor) } ?? ""
    let back = language.say(dutch: "kwam terug", english: "came back")
    let paid = language.say(dutch: "betaald", english: "paid")
    self.init(
      name: "\(name) (\(payment.debt.text))", sort: payment.kind == .paid ? paid : back,
      amount: payment.amount, when: payment.on.short(in: language),
      note: double ? language.say(dutch: "twee keer betaald", english: "paid twice") : "")
  }

  /// An arrangement that somebody pays already.
  package init(_ found: BankProposal.Arrangement, in dossier: Dossier, _ language: Language) {
    let name = dossier.debt(found.debt).map { dossier.name(of: $0.creditor) } ?? ""
    self.init(
      name: "\(name) (\(found.debt.text))",
      sort: language.say(dutch: "regeling", english: "arrangement"), amount: found.terms.monthly,
      when: Self.when(.month, found.terms.dueDay, nil, in: language),
      note: found.terms.from.map {
        language.say(
          dutch: "sinds \($0.short(in: .dutch))", english: "since \($0.short(in: .english))")
      } ?? "")
  }

  /// How often, in which month first, and about which day.
  private static func when(
    _ every: Frequency, _ day: Int?, _ month: Int?, in language: Language
  ) -> String {
    var parts = [every.name(in: language)]
    if let month, let name = monthName(month, language) {
      let first = language.say(dutch: "eerst in \(name)", english: "first in \(name)")
      parts.append(
        every == .year ? language.say(dutch: "in \(name)", english: "in \(name)") : first)
    }
    if let day {
      parts.append(language.say(dutch: "rond de \(day)e", english: "around day \(day)"))
    }
    return parts.joined(separator: ", ")
  }

  /// What the dossier had, since when it is this, or between what it lies.
  private static func note(
    _ known: Money?, _ every: Frequency?, _ since: LocalDate?, _ range: ClosedRange<Money>?,
    _ amount: Money, in language: Language
  ) -> String {
    var parts: [String] = []
    if let known, known != amount, let every {
      let text = "\(known.text(in: language)) \(every.name(in: language))"
      parts.append(language.say(dutch: "in uw dossier \(text)", english: "in your dossier \(text)"))
    }
    if let since {
      parts.append(
        language.say(
          dutch: "sinds \(since.short(in: .dutch))", english: "since \(since.short(in: .english))"))
    }
    if let range, range.lowerBound != range.upperBound {
      let (low, high) = (range.lowerBound.plain(in: language), range.upperBound.plain(in: language))
      parts.append(language.say(dutch: "\(low) tot \(high)", english: "\(low) to \(high)"))
    }
    return parts.joined(separator: "; ")
  }
}
