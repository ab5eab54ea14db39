import ArgumentParser
import Documents
import Domain
import Exchange
import Planning
import Store

/// Looks at all files and keeps what was seen.
struct OfficeIndexCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeIndex) }
  @Argument(
    help: CommandHelp.argument(.officeFolder), completion: CommandHelp.completion(.officeFolder))
  var folder: String?
  @Option(help: CommandHelp.option(.officeShard)) var shard: String?
  @Option(help: CommandHelp.option(.officeIndexFile)) var to: String?
  @Flag(help: CommandHelp.option(.force)) var force = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let part = try shard.map { typed throws(Failure) in try Self.part(typed) }
    guard part == nil || to != nil else { throw Failure(OfficeProblem.needsFile) }
    let desk = try OfficeDesk(context.officeFolder(folder), context, part: part, whole: .max)
    let path: String
    if let to {
      path = TextFile.absolute(to, in: context.world)
      try context.writeIndex(try desk.entries(), to: path, isForced: force)
    } else {
      path = "\(desk.folder.path)/\(OfficeFolder.own)/index"
    }
    try context.didIndex(desk.paths.count, path)
  }

  /// `1/4`: the first of four, counted from 0.
  private static func part(_ typed: String) throws(Failure) -> (Int, Int) {
    let numbers = typed.split(separator: "/", omittingEmptySubsequences: false)
    guard numbers.count == 2, let one = Int(numbers[0]), let all = Int(numbers[1]), all >= 1,
      (1...all).contains(one)
    else { throw Failure(OfficeProblem.notAPart(typed: typed)) }
    return (one - 1, all)
  }
}

/// Puts parts of an index together.
struct OfficeMerge: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.officeMerge) }
  @Argument(
    help: CommandHelp.argument(.officeParts), completion: CommandHelp.completion(.officeParts))
  var parts: [String] = []
  @Option(help: CommandHelp.option(.officeIndexFile)) var to: String?
  @Flag(help: CommandHelp.option(.force)) var force = false
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    guard let to, !parts.isEmpty else { throw Failure(OfficeProblem.needsFile) }
    var entries: [[OfficeIndex.Entry]] = []
    for part in parts {
      let path = TextFile.absolute(part, in: context.world)
      entries.append(try stored { () throws(StoreError) in try OfficeIndex.entries(at: path) })
    }
    let merged = OfficeIndex.merged(entries)
    let path = TextFile.absolute(to, in: context.world)
    try context.writeIndex(merged, to: path, isForced: force)
    try context.didIndex(merged.count, path)
  }
}

extension Context {
  fileprivate func writeIndex(
    _ entries: [OfficeIndex.Entry], to path: String, isForced: Bool
  ) throws(Failure) {
    switch FileAccess.occupant(of: path) {
    case .nothing: break
    case .file where isForced: break
    case .file: throw .problem(.file(path: path, .exists))
    case .dossier: throw .problem(.file(path: path, .isDossier))
    case .folder: throw .problem(.file(path: path, .isFolder))
    case .notOrdinary: throw .problem(.file(path: path, .notOrdinary))
    }
    try TextFile.placing(at: path) { () throws(StoreError) in
      try OfficeIndex.write(entries, to: path, replacing: isForced)
    }
  }

  fileprivate func didIndex(_ count: Int, _ path: String) throws(Failure) {
    guard !options.json else {
      return display.print([
        "schema": "aflos.file/1", "file": .string(path), "clients": .count(count),
      ])
    }
    display.say(OfficeSay.indexed(count, file: path).text(in: language))
  }
}
