import Domain

extension InputError {
  /// Behind "Principal: ", so without a capital where it does not start with what was typed.
  var englishSentences: String {
    switch reason {
    case .missing: "nothing is filled in yet.\(example(" Type for example", in: .english))"
    case .tooLong(let limit): "\(quoted) is too long. Type at most \(limit) characters."
    case .controlCharacter:
      "there is an invisible character in \(quoted). Type the text itself, on one line."
    case .notAnAmount:
      "\(quoted) is not an amount. Type euros and cents, like 450.00 or 12.50."
    case .ambiguousAmount(let thousands, let decimals):
      "\(quoted) can be \(thousands.text(in: .english)) or \(decimals.text(in: .english)). "
        + "Type \(thousands.typable(in: .english)) or \(decimals.typable(in: .english))."
    case .brailleAmount(let money):
      "\(quoted) looks like braille. Do you mean \(money.text(in: .english))? "
        + "Then type \(money.typable(in: .english))."
    case .negativeAmount:
      field == .debtPrincipal
        ? "\(quoted) is less than zero. Do you get this money back? Then it is not a debt and need not be here."
        : "\(quoted) is less than zero. Type the amount without a minus, like 12.50."
    case .timesAYear(let every, let each):
      "\(quoted) can be \(each.text(in: .english)) each time, or \((each * (every.timesAYear ?? 1)).text(in: .english)) together. "
        + "Type \(each.typable(in: .english, each: every)) or \((each * (every.timesAYear ?? 1)).typable(in: .english, each: .year))."
    case .amountAbove(let most):
      "\(quoted) is too high. Type at most \(most.text(in: .english))."
    case .amountBelow(let least) where typed.isEmpty:
      "type \(least.text(in: .english)) or more."
    case .amountBelow where field == .incomeAmount && typed == "0":
      "\(quoted) is no income. Does nothing come in? Then type “aflos tell no-income”."
    case .amountBelow where field == .costAmount && typed == "0":
      "\(quoted) is no amount for a cost. Do you not have this cost? Then type for example “aflos tell cost transport none”."
    case .amountBelow(let least):
      "\(quoted) is too low. Type \(least.text(in: .english)) or more."
    case .namesIncome(let kind, let asked):
      "\(quoted) is about \(kind.name(in: .english)). This asks about \(asked.name(in: .english)): what you pay for it. Type an amount, like 75."
    case .namesCost(let cost, let asked):
      "\(quoted) is about \(cost.name(in: .english)). That comes apart. This asks about \(asked.name(in: .english)). Type an amount, like 75."
    case .notADay: "\(quoted) is not a day. Type for example 31-12-2026, 31 Dec or today."
    case .oddYear(let likely):
      "\(quoted): is the year right? Type a year from \(likely.lowerBound) through \(likely.upperBound)."
    case .noSuchDay:
      "\(quoted) is not in the calendar. Type a day that exists, like 30-4-2026."
    case .dayBefore(let first):
      "\(quoted) is too early. Type \(first.short(in: .english)) or a later day."
    case .dayAfter(let last):
      "\(quoted) is too late. Type \(last.short(in: .english)) or an earlier day."
    case .notANumber where field == .childBirthYears:
      "\(quoted): type the years with a comma, like 2015, 2018."
    case .notANumber(let range):
      "\(quoted) does not fit here. Type a number from \(range.lowerBound) to \(range.upperBound)."
    case .notAPercentage: "\(quoted) is not a percentage. Type for example 4 or 9.9."
    case .notYesOrNo: "\(quoted) is not a yes or a no. Type yes or no."
    case .notAFrequency:
      "it is not clear how often \(quoted) is. Type for example week, 4 weeks, month or year."
    case .everyTwoWeeks:
      "every two weeks is typed with the amount, like 600/2 weeks. I then count half "
        + "each week. Or type week and half the amount."
    case .damagedReference:
      "\(quoted) seems shortened by a spreadsheet. Copy the reference from the letter. Does it really say so? Then type it in quotes."
    case .wrongCheckDigit:
      "a digit in \(quoted) is not right. Look at the letter. Does it really say so? Then type it in quotes."
    case .notAChoice(let nearest): englishNotAChoice(nearest)
    case .unclearChoice(let names): englishUnclear(names)
    case .unknownCreditor:
      "\(quoted) does not look like a name here. Type the name at the top of the letter. Is it really called so? Put + before it."
    case .unknownID: "\(quoted) is not in your file. Type a code from the list, like d1."
    case .notAPostcode:
      "\(quoted) is not a postcode. Type four digits and two letters, like 3011 AB."
    case .postcodeNeverUsed:
      "\(quoted) cannot be a postcode: SA, SD and SS are never used. Look it up on the letter."
    case .notAnEmail: "\(quoted) is not an e-mail address. Type for example name@example.nl."
    case .notAnIBAN:
      "a digit or letter in \(quoted) does not fit. Type the number from the bill again, "
        + "like NL91 ABNA 0417 1643 00."
    case .notSteps:
      "\(quoted) is not an amount with its day. Type for example 150 from 1-7-2027, or 480 extra on 25-5-2027. Put ; between them."
    case .notAPromise:
      "\(quoted) cannot be read as a promise. Put me or them before it, with a colon. "
        + "Put the day behind it, after a semicolon."
    case .ofCreditor(let id):
      "\(quoted) belongs to creditor \(id), who is known already. Is it right? aflos creditor edit \(id) --\(field?.optionName ?? "iban") \"\(shown(typed, limit: 60))\""
    case .notBeside(let other):
      "\(quoted) does not go with what you filled in at “\(other.name(in: .english))”. Leave one of them out."
    case .notAParty:
      "\(quoted) cannot be read as a party. Type name; what it is; number; day, "
        + "like Flanderijn; bailiff; 26-118; 1 Feb 2026."
    case .notACitizenNumber:
      "a digit in \(quoted) is not right. Copy the nine digits from your passport or identity card."
    case .notABill:
      "\(quoted) cannot be read as a bill. Type number, date, last day to pay and amount, "
        + "like F-12; 1 Feb 2026; 1 Mar 2026; 150.00."
    }
  }

  private func englishNotAChoice(_ nearest: [String]) -> String {
    if namesACreditor, !nearest.isEmpty {
      return "\(quoted) looks like \(nearest.alternatives(in: .english)). Is it the same? "
        + "Then type that name. Is it another? Then type a + before it."
    }
    return nearest.isEmpty
      ? "\(quoted) is not in the list.\(example(" Type a word from the list, like", in: .english))"
      : "\(quoted) is not in the list. Do you mean \(nearest.alternatives(in: .english))?"
  }

  private func englishUnclear(_ names: [String]) -> String {
    names.count > Self.namesInOneSentence
      ? "\(quoted) fits more than one choice. Type a few more letters."
      : "\(quoted) fits more than one choice. Do you mean \(names.alternatives(in: .english))?"
  }
}
