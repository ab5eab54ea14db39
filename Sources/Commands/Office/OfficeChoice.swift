import ArgumentParser
import Documents
import Domain
import Planning
import Store

/// Which clients of an office are meant.
struct OfficeChoice: ParsableArguments {
  @Option(help: CommandHelp.option(.officeDue)) var due: String?
  @Option(help: CommandHelp.option(.officeOwner)) var owner: String?
  @Option(help: CommandHelp.option(.officeFinding)) var finding: String?
  @Option(help: CommandHelp.option(.officeCreditor)) var creditor: String?
  @Option(help: CommandHelp.option(.officeSearch)) var search: String?
  @Option(help: CommandHelp.option(.officeClientOption)) var client: [String] = []
  @Flag(help: CommandHelp.option(.officeArchived)) var archived = false

  /// Whether some of them only are meant.
  var isChosen: Bool {
    due != nil || owner != nil || finding != nil || creditor != nil || search != nil
      || !client.isEmpty
  }

  /// The paths of those that are meant, what is most urgent first; and how many were left out because
  /// they are in an archive.
  func paths(
    _ desk: OfficeDesk, _ context: Context
  ) throws(Failure) -> (paths: [String], archived: Int) {
    var paths = desk.paths
    if !client.isEmpty {
      var named: Set<String> = []
      for typed in client { named.insert(try desk.find(typed)) }
      paths = paths.filter(named.contains)
    }
    let all = paths
    if !archived, client.isEmpty { paths = paths.filter { !desk.isArchived($0) } }
    let left = all.count - paths.count
    if let due {
      let last = try day(due, context)
      paths = paths.filter { desk.place(of: $0)?.next.map { $0 <= last } ?? false }
    }
    if let owner {
      let wanted = folded(owner)
      paths = paths.filter { desk.notes[$0]?.owner.map { folded($0) == wanted } ?? false }
    }
    return (try searched(paths, desk, context), left)
  }

  private func searched(
    _ paths: [String], _ desk: OfficeDesk, _ context: Context
  ) throws(Failure) -> [String] {
    var paths = paths
    let code = try finding.map { typed throws(Failure) in try self.code(typed, context) }
    if let code {
      let holding = desk.paths(holding: [], code: code.rawValue)
      paths = paths.filter(holding.contains)
    }
    if let creditor {
      let words = PartyName.words(creditor)
      let holding = desk.paths(
        holding: (words.isEmpty ? [creditor] : words).map { OfficeClient.searched($0) }, code: nil)
      paths = desk.clients(paths.filter(holding.contains)).filter { client in
        client.line?.claims.contains { $0.isOf(creditor) } ?? false
      }.map(\.path)
    }
    if let search {
      let words = search.split(whereSeparator: \.isWhitespace)
        .map { OfficeClient.searched($0) }.filter { !$0.isEmpty }
      let whole = OfficeClient.searched(search)
      let holding = desk.paths(holding: words, code: nil).union(
        whole.isEmpty ? [] : desk.paths(holding: [whole], code: nil))
      paths = paths.filter { path in
        let note = desk.notes[path]
        let own = OfficeClient.searched(
          [path, note?.number, note?.owner, note?.note].compactMap(\.self).joined(separator: " "))
        return holding.contains(path) || words.allSatisfy { own.contains($0) }
      }
    }
    return paths
  }

  private func code(_ typed: String, _ context: Context) throws(Failure) -> FindingCode {
    try context.read(typed, .officeFinding) { typed throws(InputError) in
      try Choice(FindingCode.allCases, in: .english, isNumbered: false).read(typed)
    }
  }

  private func day(_ typed: String, _ context: Context) throws(Failure) -> LocalDate {
    let choice = Choice(OfficeSpan.allCases, in: context.language, isNumbered: false)
    do throws(InputError) {
      return context.today.adding(days: try choice.read(Typed(typed, for: nil)).days)
    } catch {}
    return try context.read(typed, .officeDue) { typed throws(InputError) in
      try typed.day(today: context.today, leaning: .future)
    }
  }
}

extension OfficeDesk {
  /// The client that is called so: by its file, its number, its name or a part of that.
  func find(_ typed: String) throws(Failure) -> String {
    let wanted = folded(typed)
    let all = paths
    if all.contains(typed) { return typed }
    func stem(_ path: String) -> String {
      let name = path.split(separator: "/").last.map { String($0) } ?? path
      return folded(name.hasSuffix(".aflos") ? String(name.dropLast(6)) : name)
    }
    let whole = all.filter { path in
      stem(path) == wanted || folded(path) == wanted
        || notes[path]?.number.map { folded($0) == wanted } ?? false
    }
    if whole.count == 1 { return whole[0] }
    guard whole.isEmpty else {
      throw Failure(OfficeProblem.severalClients(typed: typed, files: whole))
    }
    let holding = wanted.isEmpty ? [] : paths(holding: [OfficeClient.searched(typed)], code: nil)
    let named =
      clients(all.filter(holding.contains)).filter {
        OfficeClient.searched($0.name).contains(OfficeClient.searched(typed))
      }
      .map(\.path)
      + all.filter { !wanted.isEmpty && stem($0).contains(wanted) && !holding.contains($0) }
    if named.count == 1 { return named[0] }
    guard named.isEmpty else {
      throw Failure(OfficeProblem.severalClients(typed: typed, files: Array(named.prefix(5))))
    }
    let near = all.filter { stem($0).hasPrefix(String(wanted.prefix(3))) && !wanted.isEmpty }
    throw Failure(OfficeProblem.unknownClient(typed: typed, nearest: Array(near.prefix(3))))
  }
}

extension OfficeProblem: FailureCause {
  var about: String? {
    switch self {
    case .unknownWork: OptionWords.officeWorkWord.name
    case .needsClient: OptionWords.newName.name
    case .noUsualCosts: OptionWords.usualCosts.name
    case .needsLetterhead: OptionWords.letterhead.name
    case .needsFolder, .needsFile: OptionWords.officeInto.name
    case .needsYes: OptionWords.putBack.name
    case .notAPart: OptionWords.officeShard.name
    case .needsSource: OptionWords.termsSource.name
    case .unknownCreditor: OptionWords.termsCreditor.name
    default: nil
    }
  }
  var exitCode: Failure.ExitCode {
    switch self {
    case .noClients, .noConsent, .noClaims: .no
    case .noDossierIn: .fileUnusable
    case .cannotKeep: .fileUnusable
    default: .wrongInput
    }
  }
}
