/// A reference as it stands in a cell or was typed, without what a spreadsheet puts around it.
package struct ReferenceText: Hashable, Sendable {
  /// Without `="…"` around it and without an apostrophe before it, by which spreadsheets keep text.
  package let text: String

  package init(_ written: some StringProtocol) {
    var text = trimmed(written)
    if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3 {
      text = String(text.dropFirst(2).dropLast())
    } else if let first = text.first, first == "'" || first == "’", text.count > 1,
      !text.dropFirst().contains(where: { $0 == "'" || $0 == "’" })
    {
      text.removeFirst()
    }
    self.text = text
  }

  /// Whether a spreadsheet lost part of it: a number with an exponent, the words for an error, or a
  /// column that was too narrow.
  package var isDamaged: Bool {
    if text.hasPrefix("#") {
      return text.allSatisfy { $0 == "#" } || Self.errors.contains(text.uppercased())
    }
    if text.wholeMatch(of: #/[0-9][.,]?[0-9]*[eE][+][0-9]{1,3}/#) != nil { return true }
    // Of longer numbers a spreadsheet keeps fifteen digits; a check digit would have shown it.
    return hasWrongCheckDigit && text.hasSuffix("0") && text.utf8.count == 16
  }

  /// Sixteen digits, or RF and a number, whose check digits are wrong. Other numbers have none.
  package var hasWrongCheckDigit: Bool {
    let bare = text.uppercased().filter { $0 != " " && $0 != "." }
    let isDutch = bare.utf8.count == 16 && bare.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let isInternational = bare.wholeMatch(of: #/RF[0-9]{2}[0-9A-Z]{4,21}/#) != nil
    return (isDutch || isInternational) && CheckedReference(bare) == nil
  }

  /// Whether it reads back as itself.
  package var isAsItIs: Bool { !isDamaged && !hasWrongCheckDigit }

  private static let errors: Set<String> = [
    "#N/B", "#N/A", "#NV", "#REF!", "#VERW!", "#VALUE!", "#WAARDE!", "#DIV/0!", "#DEEL/0!", "#NAME?",
    "#NAAM?", "#NUM!", "#GETAL!", "#NULL!", "#LEEG!", "#SPILL!", "#OVERLOOP!", "#GETTING_DATA",
  ]

  /// Whether these are the words of a spreadsheet for what it could not compute or show.
  package static func isError(_ text: some StringProtocol) -> Bool {
    let text = trimmed(text).uppercased()
    return errors.contains(text) || text.count > 1 && text.allSatisfy { $0 == "#" }
  }
}
