import Domain

extension Money {
  /// For reading: `€ 1.234,56` in Dutch, `€1,234.56` in English; below zero `€ -12,00`, `-€12.00`.
  ///
  /// A no-break space stands behind the Dutch sign, so that no line ends between sign and amount.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: "€\u{00A0}\(plain(in: language))"
    case .english: "\(sign)€\(digits(groups: ",", decimals: "."))"
    }
  }

  /// For columns of a table, without a currency sign: `1.234,56` or `1,234.56`.
  package func plain(in language: Language) -> String {
    switch language {
    case .dutch: sign + digits(groups: ".", decimals: ",")
    case .english: sign + digits(groups: ",", decimals: ".")
    }
  }

  /// As it can be typed without doubt: no groups, and decimals only where there are cents: `1250`,
  /// `1,25`, `1.25`.
  package func typable(in language: Language) -> String {
    let hasCents = !cents.isMultiple(of: 100)
    let text =
      switch language {
      case .dutch: digits(groups: "", decimals: ",")
      case .english: digits(groups: "", decimals: ".")
      }
    return sign + (hasCents ? text : String(text.dropLast(3)))
  }

  private var sign: String { cents < 0 ? "-" : "" }

  private func digits(groups: String, decimals: String) -> String {
    let (euros, rest) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return grouped(String(euros), with: groups) + decimals + (rest < 10 ? "0\(rest)" : "\(rest)")
  }
}

extension Rate {
  /// Percents with no more decimals than needed: `4%`, `9,9%` in Dutch, `9.9%` in English.
  package func text(in language: Language) -> String {
    switch language {
    case .dutch: percentText.replacing(".", with: ",") + "%"
    case .english: percentText + "%"
    }
  }
}

/// Digits in groups of three from the right.
private func grouped(_ digits: String, with separator: String) -> String {
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { text += separator }
    text.append(digit)
  }
  return text
}
