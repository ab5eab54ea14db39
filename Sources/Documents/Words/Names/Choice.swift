import Domain

/// A list of values from which a person chooses one by typing.
///
/// What may be typed: any of a value's names, the first letters when only one value fits, or,
/// when the list is shown with numbers, its number. Capitals, accents, spaces and hyphens do not
/// matter.
package struct Choice<Value: Sendable>: Sendable {
  /// One value and the words for it.
  package struct Option: Sendable {
    package let value: Value
    /// As shown, and as suggested when it may be meant.
    package let name: String
    /// Other words that may be typed; suggested when one of them is nearly what was typed.
    package let synonyms: [String]
    /// The words that may be typed, the program's own included, as they are compared.
    let keys: [String]

    /// `code` is the program's own word, as a raw value or an id: may be typed, is never suggested.
    package init(value: Value, name: String, synonyms: [String], code: String?) {
      self.value = value
      self.name = name
      self.synonyms = synonyms
      self.keys = ([name] + synonyms + [code].compactMap(\.self)).map { folded($0) }
    }
  }

  /// In the order shown; number 1 is the first.
  package let options: [Option]
  /// Whether the list is shown with numbers, so that a number means a place in the list.
  package let isNumbered: Bool

  package init(_ options: [Option], isNumbered: Bool) {
    self.options = options
    self.isNumbered = isNumbered
  }

  /// The value that was meant.
  ///
  /// An exact name goes before a number, a number before the first letters of a name. Throws
  /// `missing`, `notANumber` (outside a numbered list), `unclearChoice` (with the names of all
  /// that fit) or `notAChoice` (with at most three that come near).
  package func read(_ typed: Typed) throws(InputError) -> Value {
    guard !typed.isEmpty else { throw typed.error(.missing) }
    let key = folded(typed.raw)
    guard !key.isEmpty else { throw typed.error(.notAChoice(nearest: [])) }
    let exact = options.filter { $0.keys.contains(key) }
    if let only = try onlyOne(of: exact, for: typed) { return only }
    if isNumbered, key.utf8.allSatisfy({ (0x30...0x39).contains($0) }), !options.isEmpty {
      // Read as typed: "-3" and "1.5" have the keys of 3 and 15.
      return options[try typed.number(in: 1...options.count) - 1].value
    }
    let started = options.filter { $0.keys.contains { $0.hasPrefix(key) } }
    if let only = try onlyOne(of: started, for: typed) { return only }
    throw typed.error(.notAChoice(nearest: nearest(to: key)))
  }

  /// Nil when none fits; two that fit are never chosen between in silence.
  private func onlyOne(of fitting: [Option], for typed: Typed) throws(InputError) -> Value? {
    guard fitting.count <= 1 else { throw typed.error(.unclearChoice(fitting.map(\.name))) }
    return fitting.first?.value
  }

  /// At most three words that come near, nearest first; one for each value.
  private func nearest(to key: String) -> [String] {
    // Nobody types a name of more than sixty letters; the work grows with the length.
    guard key.count <= 60 else { return [] }
    return
      options
      .compactMap { $0.nearest(to: key) }
      .enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(3)
      .map(\.element.word)
  }
}

extension Choice where Value: Named {
  /// The values by their own names, shown in `language`; words of the other language may be typed.
  package init(_ values: [Value], in language: Language, isNumbered: Bool) {
    self.init(
      values.map { value in
        Option(
          value: value, name: value.name(in: language),
          synonyms: Language.allCases.filter { $0 != language }.map { value.name(in: $0) }
            + value.synonyms,
          code: value.code)
      }, isNumbered: isNumbered)
  }
}

extension Choice.Option {
  /// The word of this value that comes nearest, if any is near: at most a third of it mistyped
  /// (two letters at least, one in a short word), or one inside the other.
  fileprivate func nearest(to key: String) -> (word: String, distance: Int)? {
    let allowed = key.count <= 4 ? 1 : max(2, key.count / 3)
    var best: (word: String, distance: Int)?
    for (place, word) in ([name] + synonyms).enumerated() {
      let other = folded(word)
      // Of other words, of either language, only what is really near.
      let allowed = place == 0 ? allowed : min(allowed, 2)
      let isInside =
        min(key.count, other.count) >= 4 && (other.contains(key) || key.contains(other))
      let distance = isInside ? 1 : typingDistance(key, other)
      guard distance <= allowed, distance < other.count else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (word, distance) }
    }
    return best
  }
}
