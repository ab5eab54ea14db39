import Domain

extension PaymentCode {
  /// Reads the text of a payment code by EPC069-12 (`BCD`, version 001 or 002); nil where it is another
  /// code or says something impossible.
  package init?(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map { trimmed($0) }
    guard lines.count >= 7, lines[0] == "BCD", ["001", "002"].contains(lines[1]), lines[3] == "SCT"
    else { return nil }
    func line(_ number: Int) -> String? {
      lines.indices.contains(number) && !lines[number].isEmpty ? lines[number] : nil
    }
    let account = line(6)?.uppercased().filter { $0 != " " }
    if let account, !IBAN.isValid(account) { return nil }
    let amount = line(7).flatMap(Self.amount)
    if line(7) != nil, amount == nil { return nil }
    guard let name = line(5), name.count <= 70 else { return nil }
    self.init(name: name, account: account, amount: amount, reference: line(9) ?? line(10))
  }

  /// `EUR1146.44`, `EUR12.3`, `EUR12`.
  private static func amount(_ text: String) -> Money? {
    guard text.hasPrefix("EUR") else { return nil }
    let parts = text.dropFirst(3).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...9).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let euros = Int(parts[0])
    else { return nil }
    guard parts.count == 2 else { return Money(cents: euros * 100) }
    guard (1...2).contains(parts[1].utf8.count), let cents = Int(parts[1]) else { return nil }
    return Money(cents: euros * 100 + (parts[1].utf8.count == 1 ? cents * 10 : cents))
  }
}
