import Domain

extension HouseStyle {
  /// Reads a house style: a word, a colon and a value on each line; lines that begin with `#` and empty
  /// ones say nothing. Words may be Dutch or English.
  /// - Throws: the first problem, with its line.
  package init(text: String) throws(HouseProblem) {
    var said: [Key: [String]] = [:]
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let line = trimmed(line)
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let (key, value) = try Self.fact(line, at: index + 1)
      said[key, default: []].append(value)
      guard said[key, default: []].count <= key.most else {
        throw HouseProblem(line: index + 1, .tooMany(key, limit: key.most))
      }
    }
    guard let name = said[.name]?.first else { throw HouseProblem(line: nil, .noName) }
    self.init(
      name: name, address: said[.address] ?? [], phone: said[.phone]?.first,
      email: said[.email]?.first, contact: said[.contact] ?? [], place: said[.place]?.first,
      signature: said[.signature] ?? [], logo: said[.logo]?.first,
      colour: said[.colour]?.first.flatMap { HouseColour(hex: $0) })
  }

  private static func fact(
    _ line: String, at number: Int
  ) throws(HouseProblem) -> (Key, String) {
    guard let colon = line.firstIndex(of: ":") else {
      throw HouseProblem(line: number, .notKeyAndValue)
    }
    let word = folded(trimmed(line[..<colon]))
    let value = trimmed(line[line.index(after: colon)...])
    guard let key = words[word] else {
      throw HouseProblem(line: number, .unknownKey(String(word.prefix(40))))
    }
    guard !value.isEmpty else { throw HouseProblem(line: number, .notKeyAndValue) }
    do throws(HouseProblem) { return (key, try Self.checked(value, as: key)) } catch {
      throw HouseProblem(line: number, error.reason)
    }
  }

  /// A value that can stand under this key.
  package static func checked(_ value: String, as key: Key) throws(HouseProblem) -> String {
    let limit = key == .logo ? 1_000 : longestLine
    guard value.count <= limit else { throw HouseProblem(line: nil, .tooLong(limit: limit)) }
    guard value.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      throw HouseProblem(line: nil, .controlCharacter)
    }
    switch key {
    case .email:
      guard (try? Typed(value, for: nil).email()) != nil else {
        throw HouseProblem(line: nil, .notAnEmail(value))
      }
    case .colour:
      guard let colour = HouseColour(hex: value) else {
        throw HouseProblem(line: nil, .notAColour(value))
      }
      guard colour.isReadable else {
        throw HouseProblem(line: nil, .tooPale(colour, better: colour.readable))
      }
      return colour.hex
    case .name, .address, .phone, .contact, .place, .signature, .logo: break
    }
    return value
  }

  private static let words: [String: Key] = [
    "name": .name, "naam": .name, "organisatie": .name, "organisation": .name,
    "address": .address, "adres": .address, "phone": .phone, "telefoon": .phone,
    "email": .email, "e-mail": .email, "contact": .contact, "place": .place, "plaats": .place,
    "signature": .signature, "handtekening": .signature, "ondertekening": .signature,
    "logo": .logo, "colour": .colour, "color": .colour, "kleur": .colour,
  ]
}
