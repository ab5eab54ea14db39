import Domain

extension Income {
  /// Every field of an income, in the order of `Field`.
  func values(in language: Language) -> [FieldValue] {
    [
      (.incomeName, name), (.incomeKind, kind.name(in: language)),
      (.incomeAmount, amount.text(in: language)), (.incomeEvery, every.name(in: language)),
      (.incomePayDay, payDay.map(String.init)), (.incomeLow, low?.text(in: language)),
      (.incomeHigh, high?.text(in: language)), (.incomeMonth, monthName(month, language)),
      (.incomeFrom, period.from?.text(in: language)), (.incomeTo, period.to?.text(in: language)),
    ]
  }
}

extension Cost {
  /// Every field of a cost, in the order of `Field`.
  func values(in language: Language) -> [FieldValue] {
    [
      (.costName, name), (.costCategory, category.name(in: language)),
      (.costAmount, amount.text(in: language)), (.costEvery, every.name(in: language)),
      (.costDueDay, dueDay.map(String.init)), (.costMonth, monthName(month, language)),
      (.costFrom, period.from?.text(in: language)), (.costTo, period.to?.text(in: language)),
    ]
  }
}

extension Creditor {
  /// Every field of a creditor, in the order of `Field`.
  func values(in language: Language) -> [FieldValue] {
    [
      (.creditorName, name), (.creditorKind, kind.name(in: language)), (.creditorStreet, street),
      (.creditorPostcode, postcode), (.creditorCity, city), (.creditorEmail, email),
      (.creditorIBAN, iban), (.customerNumber, customerNumber),
    ]
  }
}

extension Debt {
  /// Every field of a debt, in the order of `Field`. A disputed part of zero is not filled in.
  func values(of dossier: Dossier, in language: Language) -> [FieldValue] {
    claimValues(of: dossier, in: language) + arrangementValues(in: language) + [
      (.debtLastDemand, lastDemand?.text(in: language)),
      (.debtLastAcknowledged, lastAcknowledged?.text(in: language)),
      (.debtJudgment, judgment?.text(in: language)),
      (
        .debtBills,
        bills.isEmpty
          ? nil
          : "\(Counted.bill.text(bills.count, in: language)), "
            + bills.map(\.amount).sum().text(in: language)
      ),
      (.debtStatedOn, statedOn?.text(in: language)),
      (.debtEarlierDemands, earlierDemands.text(in: language)),
      (.debtEarlierAcknowledged, earlierAcknowledgements.text(in: language)),
    ]
  }

  private func claimValues(of dossier: Dossier, in language: Language) -> [FieldValue] {
    var values: [FieldValue] = [
      (.debtCreditor, dossier.name(of: creditor)),
      (.debtCollector, collector.map { dossier.name(of: $0) }),
      (.debtKind, kind.name(in: language)), (.debtReference, reference),
      (.debtPrincipal, parts.principal.text(in: language)),
      (.debtInterest, parts.interest.text(in: language)),
      (.debtCollectionCosts, parts.collectionCosts.text(in: language)),
      (.debtOtherCosts, parts.otherCosts.text(in: language)),
      (.debtDueDate, dueDate?.text(in: language)),
      (.debtStage, stage.name(for: kind, in: language)),
      (.debtRank, rank.name(in: language)), (.debtTrade, language.yesOrNo(isTrade)),
      (.debtRate, interest.kind.name(in: language)),
    ]
    if case .contract(let rate) = interest {
      values.append((.debtPercent, rate.text(in: language)))
    }
    values.append((.debtDisputed, disputed == .zero ? nil : disputed.text(in: language)))
    if disputed > .zero { values.append((.debtDisputeReason, disputeReason)) }
    return values + [
      (.debtMinimum, minimum?.text(in: language)),
      (.debtMaximumMonths, maximumMonths.map { Counted.month.text($0, in: language) }),
    ]
  }

  /// The details of an arrangement are asked only where there is one.
  private func arrangementValues(in language: Language) -> [FieldValue] {
    guard let arrangement else { return [(.arrangementMonthly, nil)] }
    return [
      (.arrangementMonthly, arrangement.monthly.text(in: language)),
      (.arrangementDueDay, arrangement.dueDay.map(String.init)),
      (.arrangementFrom, arrangement.from?.text(in: language)),
      (.arrangementKept, language.yesOrNo(arrangement.isKept)),
    ]
  }
}

extension Dossier {
  /// Every field of sender, household and settings, in the order of `Field`.
  func householdValues(in language: Language) -> [FieldValue] {
    let children = household.childBirthYears.map(String.init).joined(separator: ", ")
    return [
      (.senderName, sender.name.isEmpty ? nil : sender.name), (.senderStreet, sender.street),
      (.senderPostcode, sender.postcode), (.senderCity, sender.city),
      (.senderEmail, sender.email), (.senderPhone, sender.phone),
      (.householdKind, household.kind.name(in: language)),
      (.birthYear, household.birthYear.map(String.init)),
      (.childBirthYears, children.isEmpty ? nil : children),
      (.reserve, reserve.text(in: language)), (.language, self.language.name(in: language)),
      (.countYearlyIncome, language.yesOrNo(settings.countsYearlyIncome)),
      (.urgentMonths, Counted.month.text(settings.urgentMonths, in: language)),
      (.strategy, settings.strategy.name(in: language)),
    ]
  }
}

private func monthName(_ month: Int?, _ language: Language) -> String? {
  guard let month, (1...12).contains(month) else { return nil }
  return Month.name(ofMonth: month, in: language)
}

extension [LocalDate] {
  /// The days in a row; nil where there are none.
  fileprivate func text(in language: Language) -> String? {
    isEmpty ? nil : map { $0.text(in: language) }.joined(separator: ", ")
  }
}
