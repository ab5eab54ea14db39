import ArgumentParser
import Documents
import Domain
import Imports
import Store

/// `aflos letter head`: the house style of an organisation that writes on behalf of people.
struct LetterHeadCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandHelp.configuration(
      .letterHead, subcommands: [Show.self, Set.self], defaultSubcommand: Show.self)
  }

  /// Shows which one holds and checks it, its mark included.
  struct Show: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.letterHeadShow) }
    @Option(help: CommandHelp.option(.letterhead)) var letterhead: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      try context.show(try context.house(letterhead))
    }
  }

  /// Writes the text file; what is not named stays as it is there.
  struct Set: AflosCommand {
    static var configuration: CommandConfiguration { CommandHelp.configuration(.letterHeadSet) }
    @Option(help: CommandHelp.option(.houseName)) var name: String?
    @Option(help: CommandHelp.option(.houseAddress)) var address: [String] = []
    @Option(parsing: .unconditional, help: CommandHelp.option(.housePhone)) var phone: String?
    @Option(help: CommandHelp.option(.houseEmail)) var email: String?
    @Option(help: CommandHelp.option(.houseContact)) var contact: [String] = []
    @Option(help: CommandHelp.option(.housePlace)) var place: String?
    @Option(help: CommandHelp.option(.houseSignature)) var signature: [String] = []
    @Option(help: CommandHelp.option(.houseLogo)) var logo: String?
    @Option(help: CommandHelp.option(.houseColour)) var colour: String?
    @Option(help: CommandHelp.option(.houseTo)) var to: String?
    @OptionGroup var global: GlobalOptions

    func run(_ context: inout Context) throws(Failure) {
      guard !said.isEmpty else { throw .letterProblem(.nothingForLetterhead) }
      let path = try place(context)
      let old = TextFile.exists(path) ? try LetterHouse(reading: path, from: .option) : nil
      let style = try changed(old?.style, at: path, context)
      let aside = try context.write(style, to: path, isOld: old != nil)
      let new = try LetterHouse(reading: path, from: .option)
      if !context.options.json {
        if let aside {
          context.display.say(Say.letterheadBefore(aside).text(in: context.language))
        }
        context.display.say(Say.fileWritten(path).text(in: context.language))
      }
      try context.show(new)
    }

    /// What was typed, by what it is about.
    private var said: [(key: HouseStyle.Key, values: [String])] {
      let all: [(HouseStyle.Key, [String])] = [
        (.name, [name].compactMap(\.self)), (.address, address),
        (.phone, [phone].compactMap(\.self)), (.email, [email].compactMap(\.self)),
        (.contact, contact), (.place, [place].compactMap(\.self)), (.signature, signature),
        (.logo, [logo].compactMap(\.self)), (.colour, [colour].compactMap(\.self)),
      ]
      return all.filter { !$0.1.isEmpty }.map { (key: $0.0, values: $0.1) }
    }

    /// The file that was named, else the one that holds, else the one of the user.
    private func place(_ context: Context) throws(Failure) -> String {
      if let to { return TextFile.atHome(to, in: context.world) }
      if let house = try context.house(nil) { return house.path }
      guard let path = context.usualHouses.last?.path else {
        throw .letterProblem(.noTemplateFolder)
      }
      return path
    }

    /// The style with what was typed; `-` leaves something out.
    private func changed(
      _ old: HouseStyle?, at path: String, _ context: Context
    ) throws(Failure) -> HouseStyle {
      var lines = old?.lines ?? []
      for (key, values) in said {
        lines.removeAll { $0.key == key }
        for value in values where value != "-" {
          let value = key == .logo ? LetterHouse.logo(value, for: path, context.world) : value
          do throws(HouseProblem) { _ = try HouseStyle.checked(trimmed(value), as: key) } catch {
            throw .letterProblem(
              .house(path: "--\(HouseStyle.optionName(of: key))", error))
          }
          lines.append((key, trimmed(value)))
        }
      }
      let text = lines.map { "\($0.key.word(in: .english)): \($0.text)" }
        .joined(separator: "\n")
      do throws(HouseProblem) { return try HouseStyle(text: text) } catch {
        throw .letterProblem(.house(path: path, HouseProblem(line: nil, error.reason)))
      }
    }
  }
}

extension HouseStyle {
  fileprivate static func optionName(of key: Key) -> String { key.rawValue }
}

extension LetterHouse {
  /// The mark as it is written beside a style: by its place below the folder of the style where it is
  /// there, so that both can be moved together.
  fileprivate static func logo(_ typed: String, for path: String, _ world: World) -> String {
    let logo = TextFile.absolute(typed, in: world)
    let style = TextFile.absolute(path, in: world)
    let folder = style.lastIndex(of: "/").map { String(style[...$0]) } ?? "/"
    return logo.hasPrefix(folder) ? String(logo.dropFirst(folder.count)) : logo
  }
}

extension Context {
  /// Puts the style on the disk. What stood there before is kept beside it.
  /// - Returns: where that is; nil where there was none.
  fileprivate func write(
    _ style: HouseStyle, to path: String, isOld: Bool
  ) throws(Failure) -> String? {
    if let logo = style.logo {
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      _ = try LetterHouse.picture(at: logo.hasPrefix("/") ? logo : folder + logo)
    }
    if let slash = path.lastIndex(of: "/") { try TextFile.makeFolder(String(path[..<slash])) }
    let bytes = Array(style.fileText(in: language).utf8)
    guard isOld else {
      try TextFile.write(bytes, to: path)
      return nil
    }
    let aside = TextFile.free(path)
    try TextFile.write(try TextFile.read(path), to: aside)
    try TextFile.write(bytes, to: path, replacing: true)
    return aside
  }

  fileprivate func show(_ house: LetterHouse?) throws(Failure) {
    let shown = HouseShown(
      style: house?.style, path: house?.path, source: house?.source.rawValue,
      places: usualHouses.map(\.path), logo: try house?.look())
    guard !options.json else { return display.print(houseDocument(shown)) }
    display.show(houseReport(shown, in: language))
  }
}
