import Documents
import Domain
import Exchange
import Imports
import Paper
import Terminal

/// What a letter is made of: the text of its file, by the programs that are on this computer.
struct LetterScan {
  /// The name of the file, without folders.
  let name: String
  /// SHA-256 of the bytes.
  let hash: String
  /// The file itself; for pasted text its text.
  let bytes: [UInt8]
  /// As it was named; nil where it was pasted or piped.
  let path: String?
  private(set) var reading: LetterReading
  /// The programs that helped.
  private(set) var helpers: [LetterHelper] = []

  /// The start of the hash, by which a letter is known again.
  var mark: String { String(hash.prefix(16)) }

  /// Pages of text and of pictures that are read at most.
  private static let mostPages = (text: 10, pictures: 3)
  private static let largest = 32 << 20

  /// Reads a file, or what is piped in for `-`.
  static func file(_ path: String, in context: Context) throws(Failure) -> LetterScan {
    let bytes = try TextFile.read(path)
    guard bytes.count <= largest else { throw .problem(.file(path: path, .tooLarge)) }
    let name = path == "-" ? "-" : path.split(separator: "/").last.map { String($0) } ?? path
    return try LetterScan(bytes, name: name, path: path == "-" ? nil : path, context)
  }

  init(
    _ bytes: [UInt8], name: String, path: String?, _ context: Context
  ) throws(Failure) {
    (self.bytes, self.name, self.path) = (bytes, name, path)
    hash = SHA256.hex(of: bytes)
    reading = LetterReading(
      origin: .text, fields: [], problems: [], unreadable: [], lines: [])
    let form = PicturePage.Form(bytes)
    let isPDF = bytes.prefix(1_024).starts(with: Array("%PDF-".utf8))
    let reader = LetterReader(today: context.today)
    guard !bytes.isEmpty else { throw Failure(UnreadableLetter(name: name, reason: .empty)) }
    if form == .heic { throw Failure(UnreadableLetter(name: name, reason: .heic)) }
    guard isPDF || form != nil else {
      let text: String
      do throws(ListProblem) { text = try DecodedText(bytes).text } catch {
        throw Failure(UnreadableLetter(name: name, reason: .otherFile))
      }
      reading = reader.read(ReadText(text), from: .text)
      return
    }
    var tools = LetterTools(context.world)
    let line = ProgressLine(
      console: context.display.console, capabilities: context.display.capabilities)
    defer { line.clear() }
    line.update(ReadSay.reading(name).text(in: context.language))
    var problems: [ReadProblem] = []
    let pages = isPDF ? bytes : PicturePage(bytes)?.pdf
    if isPDF {
      let text = tools.text(of: bytes, pages: Self.mostPages.text)
      if let text, text.wordCount > 20 {
        let code = tools.code(in: tools.drawn(bytes, page: 1, dpi: 300))
        reading = reader.read(text, from: .document, code: code)
        finish(tools, problems)
        return
      }
    }
    var (first, second): ([ReadText], [ReadText]) = ([], [])
    var code = isPDF ? nil : tools.code(in: bytes)
    for page in 1...Self.mostPages.pictures {
      line.update(ReadSay.reading(name).text(in: context.language) + " (\(page))")
      let drawn = pages.flatMap { tools.drawn($0, page: page, dpi: 300) }
      guard let picture = drawn ?? (page == 1 && !isPDF ? bytes : nil) else { break }
      if code == nil, drawn != nil { code = tools.code(in: drawn) }
      guard let text = tools.recognised(picture) else { break }
      first.append(text)
      let larger = pages.flatMap { tools.drawn($0, page: page, dpi: 400) }
      if let again = larger.flatMap({ tools.recognised($0) }) { second.append(again) }
      if !isPDF { break }
      if page == Self.mostPages.pictures, tools.drawn(bytes, page: page + 1, dpi: 20) != nil {
        problems.append(.morePages(read: page))
      }
    }
    let hasBoth = !second.isEmpty && second.count == first.count
    reading = reader.read(
      picture: ReadText(first), again: hasBoth ? ReadText(second) : nil, code: code)
    // No page of it can be drawn by the program that draws them: it is no whole file.
    if isPDF, first.isEmpty, tools.draws, tools.drawn(bytes, page: 1, dpi: 20) == nil {
      throw Failure(UnreadableLetter(name: name, reason: .damaged))
    }
    // Where nothing was read, what is missing says why.
    if first.isEmpty { reading.problems = [] }
    finish(tools, problems)
  }

  private mutating func finish(_ tools: LetterTools, _ problems: [ReadProblem]) {
    helpers = tools.used
    reading.problems += problems + tools.problems
  }
}

/// The programs that read letters, and what became of them.
private struct LetterTools {
  private let world: World
  private(set) var used: [LetterHelper] = []
  private(set) var problems: [ReadProblem] = []
  private var language: String?

  init(_ world: World) { self.world = world }

  private mutating func run(
    _ helper: LetterHelper, _ arguments: [String], _ input: [UInt8],
    _ limits: HelperProgram.Limits = HelperProgram.Limits()
  ) -> [UInt8]? {
    guard let program = HelperProgram(helper, in: world) else {
      note(.missing(helper))
      return nil
    }
    if !used.contains(helper) { used.append(helper) }
    return program.run(arguments, input: input, limits)
  }

  private mutating func note(_ problem: ReadProblem) {
    if !problems.contains(problem) { problems.append(problem) }
  }

  mutating func text(of pdf: [UInt8], pages: Int) -> ReadText? {
    guard
      let bytes = run(
        .pdftotext, ["-layout", "-enc", "UTF-8", "-l", String(pages + 1), "-", "-"], pdf)
    else { return nil }
    let all = String(decoding: bytes, as: UTF8.self)
    let sheets = all.split(separator: "\u{C}", omittingEmptySubsequences: false)
    if sheets.count > pages + 1 { note(.morePages(read: pages)) }
    return ReadText(sheets.prefix(pages).joined(separator: "\n"))
  }

  /// Whether pages can be drawn on this computer.
  var draws: Bool { HelperProgram(.pdftoppm, in: world) != nil }

  /// A page as a grey picture; nil where there is no such page, or nothing that draws it.
  mutating func drawn(_ pdf: [UInt8], page: Int, dpi: Int) -> [UInt8]? {
    let number = String(page)
    let picture = run(
      .pdftoppm, ["-r", String(dpi), "-gray", "-f", number, "-l", number, "-"], pdf,
      HelperProgram.Limits(seconds: 30, bytes: 64 << 20))
    return picture.flatMap { $0.count > 20 ? $0 : nil }
  }

  /// What letters there are in a picture.
  mutating func recognised(_ picture: [UInt8]) -> ReadText? {
    guard let language = spoken() else { return nil }
    let arguments = [
      "-", "-", "-l", language, "--psm", "6", "-c", "thresholding_method=2", "tsv",
    ]
    guard
      let bytes = run(
        .tesseract, arguments, picture, HelperProgram.Limits(seconds: 90, bytes: 8 << 20))
    else {
      if HelperProgram(.tesseract, in: world) != nil { note(.failed(.tesseract)) }
      return nil
    }
    return ReadText(tsv: String(decoding: bytes, as: UTF8.self))
  }

  var speaksDutch: Bool { mutating get { spoken() == "nld" } }

  /// Dutch where it is installed; nil without the program.
  private mutating func spoken() -> String? {
    if let language { return language }
    guard let bytes = run(.tesseract, ["--list-langs"], []) else { return nil }
    let names = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
    if names.contains("nld") {
      language = "nld"
    } else {
      note(.missing(.dutch))
      language = names.contains("eng") ? "eng" : nil
    }
    return language
  }

  /// The payment code in a picture, if there is one.
  mutating func code(in picture: [UInt8]?) -> PaymentCode? {
    guard let picture else { return nil }
    guard
      let bytes = run(.zbarimg, ["-q", "-Sdisable", "-Sqrcode.enable", "-"], picture)
    else { return nil }
    let codes = String(decoding: bytes, as: UTF8.self).components(behind: "QR-Code:")
    let payments = codes.compactMap { PaymentCode($0) }
    if payments.isEmpty, codes.contains(where: { $0.lowercased().contains("ideal") }) {
      note(.codeWithoutData)
    }
    // Of two codes it is open which is meant.
    return Set(payments).count == 1 ? payments[0] : nil
  }
}

extension String {
  /// The pieces behind each mark.
  fileprivate func components(behind mark: String) -> [String] {
    split(separator: mark, omittingEmptySubsequences: true).map { String($0) }
  }
}

extension Context {
  /// The programs that read letters and are on this computer.
  var letterHelpers: [LetterHelper] {
    var tools = LetterTools(world)
    let speaksDutch = tools.speaksDutch
    return LetterHelper.allCases.filter { helper in
      helper == .dutch ? speaksDutch : HelperProgram(helper, in: world) != nil
    }
  }
}

/// A file that is no letter which can be read.
struct UnreadableLetter: FailureCause {
  let name: String
  let reason: LetterFileProblem

  var code: String { reason.code }
  var about: String? { name }
  func text(in language: Language) -> String { reason.text(file: name, in: language) }
}
