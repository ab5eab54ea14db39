extension CallWords {
  /// What was not paid, since when, and what comes when. Of more terms only the oldest gets a day: all of
  /// them at once is what a month has not.
  func late(_ terms: CallScript.MissedTerms) -> String {
    let (since, until) = (day(terms.since), day(terms.until))
    guard terms.count > 1 else {
      return say(
        "Van de termijn van \(since) is \(money(terms.open)) nog niet betaald. Dat betaal ik op \(until).",
        "Of the instalment of \(since) \(money(terms.open)) is not paid yet. I pay it on \(until).")
    }
    return say(
      "Sinds \(since) staan er \(terms.count) termijnen open, samen \(money(terms.open)). Op \(until) betaal ik \(money(terms.oldest)).",
      "Since \(since) \(terms.count) instalments are open, \(money(terms.open)) together. On \(until) I pay \(money(terms.oldest))."
    )
  }

  /// What is said about them, and asked: that the arrangement goes on.
  func asked(about terms: CallScript.MissedTerms) -> [String] {
    let rest =
      terms.count > 1
      ? [
        say(
          "“Kan ik de andere termijnen later betalen, aan het eind van de regeling?”",
          "“Can I pay the other instalments later, at the end of the arrangement?”")
      ] : []
    return ["“\(late(terms))”"] + rest + [
      say(
        "“Wilt u de regeling laten doorgaan, en er geen rente en kosten bij rekenen?”",
        "“Will you let the arrangement go on, and add no interest and costs?”")
    ]
  }
}
