/// What a person typed, ready to be read as one kind of value or another.
///
/// Every reading is strict: the whole text must make sense, nothing is guessed in silence, and an
/// error names the field and repeats what was typed.
package struct Typed: Sendable {
  package let field: Field?
  /// Exactly as typed.
  package let raw: String
  /// Without white space (no-break space included) at both ends.
  let text: String

  /// Keeps `raw` for errors; every reading passes over white space at its ends. Nil for `field`
  /// where the thing itself is meant, as with an id.
  package init(_ raw: String, for field: Field?) {
    self.field = field
    self.raw = raw
    self.text = trimmed(raw)
  }

  /// Whether nothing was typed but white space.
  package var isEmpty: Bool { text.isEmpty }

  /// The error that names the field and repeats what was typed.
  package func error(_ reason: InputError.Reason) -> InputError {
    InputError(field, typed: raw, reason)
  }
}

/// `text` without white space (no-break space included) at both ends.
package func trimmed(_ text: some StringProtocol) -> String {
  // Nearly always there is none: two bytes of ASCII say so.
  let isBare = text.utf8.withContiguousStorageIfAvailable { bytes in
    guard let first = bytes.first, let last = bytes.last else { return true }
    return first > 0x20 && first < 0x80 && last > 0x20 && last < 0x80
  }
  if isBare == true { return String(text) }
  let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
  let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? start
  return String(text[start..<end])
}

// MARK: Lines of text

extension Typed {
  /// A line of text: not empty, no control characters or line ends, at most `limit` characters.
  package func line(limit: Int = 200) throws(InputError) -> String {
    guard !text.isEmpty else { throw error(.missing) }
    guard text.unicodeScalars.allSatisfy({ !$0.properties.isControl }) else {
      throw error(.controlCharacter)
    }
    // A character may be a letter with any number of marks: count those too.
    guard text.count <= limit, text.unicodeScalars.count <= limit * 4 else {
      throw error(.tooLong(limit: limit))
    }
    return text
  }

  /// A reference as a creditor gives it. What a spreadsheet put around it is taken off: `="0012"` and
  /// `'0012`. A number that it damaged, or whose check digits are wrong, is an error; in quotation
  /// marks it is taken as it is.
  package func reference(limit: Int = 100) throws(InputError) -> String {
    let line = try line(limit: limit)
    let marks: Set<Character> = ["\"", "“", "”", "„"]
    if line.count > 2, let first = line.first, let last = line.last, marks.contains(first),
      marks.contains(last)
    {
      return trimmed(line.dropFirst().dropLast())
    }
    let reference = ReferenceText(line)
    guard !reference.isDamaged else { throw error(.damagedReference) }
    guard !reference.hasWrongCheckDigit else { throw error(.wrongCheckDigit) }
    return reference.text
  }

  /// A Dutch postcode is written as `3011 AB`; one of another country stays as typed.
  package func postcode() throws(InputError) -> String {
    let line = try line(limit: 12)
    // Some letters outside ASCII have capitals within it: those were not meant.
    guard line.allSatisfy({ $0.isASCII || $0.isWhitespace }) else { throw error(.notAPostcode) }
    let joined = line.filter { !$0.isWhitespace }.uppercased()
    if let match = joined.wholeMatch(of: #/([1-9][0-9]{3})([A-Z]{2})/#) {
      // PostNL never gives these out.
      guard !["SA", "SD", "SS"].contains(match.2) else { throw error(.postcodeNeverUsed) }
      return "\(match.1) \(match.2)"
    }
    // Four digits and two more letters or signs are meant as a Dutch one.
    guard joined.wholeMatch(of: #/[0-9]{4}[^0-9]{2}/#) == nil else { throw error(.notAPostcode) }
    guard joined.contains(where: \.isNumber) else { throw error(.notAPostcode) }
    return line
  }

  /// One `@`, something before it, a dot after it, no spaces.
  package func email() throws(InputError) -> String {
    let line = try line()
    guard line.wholeMatch(of: #/[^\s@,;<>]+@[^\s@.,;<>]+(\.[^\s@.,;<>]+)+/#) != nil else {
      throw error(.notAnEmail)
    }
    return line
  }

  /// An IBAN whose check digits are right (ISO 13616, modulo 97), in groups of four.
  package func iban() throws(InputError) -> String {
    let typed = try line(limit: 60).filter { !$0.isWhitespace }
    // Some letters outside ASCII have capitals within it: those were not meant.
    guard typed.allSatisfy(\.isASCII) else { throw error(.notAnIBAN) }
    let joined = typed.uppercased()
    guard IBAN.isValid(joined) else { throw error(.notAnIBAN) }
    return IBAN.grouped(joined)
  }

  /// A whole number within `range`.
  package func number(in range: ClosedRange<Int>) throws(InputError) -> Int {
    guard !text.isEmpty else { throw error(.missing) }
    let digits = Self.ordinal(text) ?? text
    guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits),
      range.contains(number)
    else { throw error(.notANumber(range)) }
    return number
  }

  /// The digits of `de 20e`, `20ste`, `the 2nd`, `rond de 20e`; nil for anything else.
  static func ordinal(_ text: String) -> String? {
    let match = text.lowercased().wholeMatch(
      of: #/((rond|ongeveer|around|about)\s+)?((de|the)\s+)?([0-9]{1,2})\s*(e|ste|de|st|nd|rd|th)?/#
    )
    guard let match, match.3 != nil || match.6 != nil else { return nil }
    return String(match.5)
  }

  /// Whole numbers within `range`, with commas, spaces or “en” between; none for an empty text.
  package func numbers(in range: ClosedRange<Int>) throws(InputError) -> [Int] {
    var numbers: [Int] = []
    for part in text.split(whereSeparator: { ",;&".contains($0) || $0.isWhitespace })
    where !["en", "and"].contains(part.lowercased()) {
      guard part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(part),
        range.contains(number)
      else {
        throw error(.notANumber(range))
      }
      numbers.append(number)
    }
    return numbers
  }

  /// A rate per year: `9,9`, `12 %`.
  package func rate() throws(InputError) -> Rate {
    guard !text.isEmpty else { throw error(.missing) }
    let number = text.hasSuffix("%") ? trimmed(text.dropLast()) : text
    guard let rate = Rate(percentText: number) else { throw error(.notAPercentage) }
    return rate
  }

  /// `j`, `ja`, `y`, `yes`, `n`, `nee`, `no`.
  package func yesOrNo() throws(InputError) -> Bool {
    switch text.lowercased() {
    case "": throw error(.missing)
    case "j", "ja", "y", "yes", "true": return true
    case "n", "nee", "no", "false": return false
    default: throw error(.notYesOrNo)
    }
  }
}

extension Unicode.Scalar.Properties {
  /// Control characters, line ends, and format characters that change how other text is shown
  /// (bidirectional overrides).
  fileprivate var isControl: Bool {
    switch generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: isBidiControl
    default: false
    }
  }
}
