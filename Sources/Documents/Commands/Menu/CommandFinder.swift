import Domain

/// What a line typed at the home screen asks for.
package enum FoundCommand: Hashable, Sendable {
  case item(MenuItem)
  /// A command with the words behind it, as they would stand on the command line.
  case command(CommandWords, arguments: [String])
  /// Nothing, or more than one thing; `nearest` are words that may be meant.
  case nothing(nearest: [String])
}

/// Finds what was meant by words typed at the home screen: a name in either language, its first
/// letters when only one thing has them, or the words of a command with its arguments.
package struct CommandFinder: Sendable {
  private let language: Language
  private let roots: Choice<Root>

  private enum Root: Hashable, Sendable {
    case item(MenuItem)
    case command(CommandWords)

    var command: CommandWords? {
      switch self {
      case .item(let item): item.command
      case .command(let command): command
      }
    }
  }

  /// Suggests names in `language`; understands both.
  package init(language: Language) {
    self.language = language
    let opened = Set(MenuItem.allCases.compactMap(\.command))
    let items = MenuItem.allCases.map { item in
      Choice<Root>.Option(
        value: .item(item), name: item.name(in: language),
        synonyms: Language.allCases.map { item.name(in: $0) } + item.synonyms
          + (item.command?.synonyms ?? []),
        code: item.rawValue)
    }
    let commands = CommandWords.allCases.filter {
      $0.path.count == 1 && $0 != .aflos && $0 != .start && !opened.contains($0)
    }.map { command in
      Choice<Root>.Option(
        value: .command(command), name: command.name(in: language), synonyms: command.synonyms,
        code: nil)
    }
    roots = Choice(items + commands, isNumbered: false)
  }

  /// What `words` ask for; they are not empty.
  package func find(_ words: [String]) -> FoundCommand {
    guard let first = words.first else { return .nothing(nearest: []) }
    // A name of several words, like “nog te doen”.
    if words.count > 1, let whole = exact(words.joined(separator: " ")) { return opened(whole) }
    do throws(InputError) {
      let root = try roots.read(Typed(first, for: nil))
      return words.count == 1 ? opened(root) : under(root, Array(words.dropFirst()))
    } catch {
      let nearest = suggested(error)
      // Letters that two things begin with are for neither, and for nothing deeper either.
      if case .unclearChoice = error.reason { return .nothing(nearest: nearest) }
      guard let leaf = leaf(words) else { return .nothing(nearest: nearest) }
      guard case .nothing(let deeper) = leaf else { return leaf }
      return .nothing(nearest: Array((nearest + deeper).prefix(5)))
    }
  }

  /// Whether this is a whole word of the home screen, and not a part of one.
  package func opens(_ typed: String) -> Bool { exact(typed) != nil }

  private func exact(_ typed: String) -> Root? {
    let key = folded(typed)
    return roots.options.first { $0.keys.contains(key) }?.value
  }

  private func opened(_ root: Root) -> FoundCommand {
    switch root {
    case .item(let item): .item(item)
    case .command(let command): .command(command, arguments: [])
    }
  }

  private func under(_ root: Root, _ rest: [String]) -> FoundCommand {
    guard var command = root.command else { return opened(root) }
    var rest = rest[...]
    if command.group == .facts, let show = showing(command, rest) { return show }
    while let word = rest.first, !word.hasPrefix("-"), command.hasOthersBelow {
      let below = Choice(command.below.map { option($0) }, isNumbered: false)
      do throws(InputError) {
        let found = try below.read(Typed(word, for: nil))
        // What takes something away is never found by a few letters.
        guard !found.takesAway || found.isCalled(word) else {
          return .nothing(nearest: [found.name(in: language)])
        }
        command = found
        rest = rest.dropFirst()
      } catch {
        let nearest = suggested(error)
        if !nearest.isEmpty {
          return .nothing(nearest: nearest.map { "\(command.name(in: language)) \($0)" })
        }
        // `schulden d1`: one of them, to be shown.
        if command.group == .facts, let show = CommandWords(rawValue: "\(command.rawValue) show") {
          return .command(show, arguments: Array(rest))
        }
        break
      }
    }
    return .command(command, arguments: Array(rest))
  }

  /// `kosten de energie`: the thing of this name, to be shown. A word like “de” begins a name, and no
  /// other word.
  private func showing(
    _ command: CommandWords, _ rest: ArraySlice<String>
  ) -> FoundCommand? {
    let name = rest.prefix { !$0.hasPrefix("-") }
    guard let first = name.first, Self.articles.contains(first.lowercased()), name.count > 1,
      let show = CommandWords(rawValue: "\(command.rawValue) show")
    else { return nil }
    return .command(
      show,
      arguments: [name.dropFirst().joined(separator: " ")] + rest.dropFirst(name.count))
  }

  private static let articles: Set = [
    "de", "het", "een", "mijn", "onze", "van", "the", "a", "an", "my", "our",
  ]

  /// A command by its last word alone: `vergelijken`, `limitation`.
  private func leaf(_ words: [String]) -> FoundCommand? {
    let key = folded(words[0])
    let deep = CommandWords.allCases.filter { $0.path.count > 1 }
    func fitting(_ fits: (String) -> Bool) -> [CommandWords] {
      deep.filter { $0.synonyms.contains { fits(folded($0)) } }
    }
    for found in [fitting { $0 == key }, key.count < 3 ? [] : fitting { $0.hasPrefix(key) }] {
      if found.count == 1, !found[0].takesAway || found[0].isCalled(words[0]) {
        return .command(found[0], arguments: Array(words.dropFirst()))
      }
      if !found.isEmpty { return .nothing(nearest: found.map { $0.name(in: language) }) }
    }
    let known = Choice(deep.map { option($0) }, isNumbered: false)
    do throws(InputError) { _ = try known.read(Typed(words[0], for: nil)) } catch {
      let nearest = suggested(error).map { folded($0) }
      let meant = deep.filter { command in
        command.synonyms.contains { nearest.contains(folded($0)) }
      }
      if !meant.isEmpty, meant.count <= 5 {
        return .nothing(nearest: meant.map { $0.name(in: language) })
      }
    }
    return nil
  }

  private func option(_ command: CommandWords) -> Choice<CommandWords>.Option {
    Choice<CommandWords>.Option(
      value: command,
      name: command.name(in: language).split(separator: " ").last.map(String.init) ?? "",
      synonyms: command.synonyms, code: nil)
  }

  private func suggested(_ error: InputError) -> [String] {
    switch error.reason {
    case .notAChoice(let names), .unclearChoice(let names): Array(names.prefix(5))
    default: []
    }
  }
}

extension CommandWords {
  /// Whether it takes away what was filled in or what happened.
  package var takesAway: Bool { path.last == "remove" || path.last == "purge" }

  /// Whether this is a whole word for it, and not the first letters of one.
  func isCalled(_ word: String) -> Bool {
    synonyms.contains { folded($0) == folded(word) }
  }

  /// The commands right below it.
  package var below: [CommandWords] {
    Self.allCases.filter {
      $0.rawValue.hasPrefix(rawValue + " ") && $0.path.count == path.count + 1
    }
  }
}
