import Domain
import Imports
import TestSupport
import Testing

/// Tags that came before are passed over by what was learned of them. That finds and refuses the same as
/// judging every tag by itself, wherever the window ends.
@Suite struct TrailTests {
  static let files = [
    "ing-camt-v2.xml", "ing-camt-v8.xml", "prefix-camt-v8.xml", "rabo-camt-v8.xml",
    "asn-camt-v2.xml", "triodos-camt-v2.xml",
  ]

  private enum Outcome<Value: Equatable>: Equatable {
    case read(Value)
    case refused(BankProblem)

    init(_ body: () throws(BankProblem) -> Value) {
      do throws(BankProblem) { self = .read(try body()) } catch { self = .refused(error) }
    }

    /// Without the line of what was refused.
    var anyLine: Outcome {
      guard case .refused(var problem) = self else { return self }
      problem.line = nil
      return .refused(problem)
    }

    var isRead: Bool { if case .read = self { true } else { false } }
  }

  private func expectSame(_ bytes: [UInt8], step: Int, _ name: String) -> Bool {
    let source = ByteSource(bytes)
    func quick() -> ByteSource { ByteSource(bytes).slowly(step: step, isPlain: false) }
    func plain() -> ByteSource { ByteSource(bytes).slowly(step: step, isPlain: true) }
    let statement = Outcome { () throws(BankProblem) in try Statement.read(source) }
    let one = Outcome { () throws(BankProblem) in try Statement.read(quick()) }
    let other = Outcome { () throws(BankProblem) in try Statement.read(plain()) }
    #expect(one == other, "\(name)")
    // Where the window ends, a text may begin anew: then its line is another.
    #expect(one.anyLine == statement.anyLine, "\(name)")
    let sums = Outcome { () throws(BankProblem) in try StatementTotals.read(quick()) }
    let others = Outcome { () throws(BankProblem) in try StatementTotals.read(plain()) }
    #expect(sums == others, "\(name)")
    return one.isRead
  }

  @Test(arguments: files)
  func wholeFilesAreReadTheSame(_ file: String) throws {
    let bytes = try Cases.bytes("statements/\(file)")
    for step in [1_000, 1 << 20] { #expect(expectSame(bytes, step: step, "\(file) \(step)")) }
  }

  @Test(arguments: files)
  func changedFilesAreReadOrRefusedTheSame(_ file: String) throws {
    let bytes = try Cases.bytes("statements/\(file)")
    var random = SeededGenerator(seed: file.utf8.reduce(11) { $0 &* 31 &+ UInt64($1) })
    var (read, refused) = (0, 0)
    for round in 0..<60 {
      var changed = Array(bytes.prefix(6_000))
      // To the end of an entry, then all that is open is closed: some must stay readable.
      if let end = Self.lastEnd(changed) { changed.removeSubrange(end...) }
      changed += Self.closing(changed)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        changed = Self.changed(changed, using: &random)
      }
      let step = [4, 7, 16, 61, 256, 4_096].randomElement(using: &random) ?? 64
      if expectSame(changed, step: step, "\(file) \(round) \(step)") {
        read += 1
      } else {
        refused += 1
      }
    }
    #expect(read > 10 && refused > 10, "\(read) \(refused)")
  }

  /// Behind the last entry that is whole.
  private static func lastEnd(_ bytes: [UInt8]) -> Int? {
    let end = Array("Ntry>".utf8)
    return bytes.indices.dropLast(end.count).last {
      bytes[$0..<$0 + end.count].elementsEqual(end) && bytes[..<$0].last != UInt8(ascii: "<")
        && bytes[..<$0].suffix(6).contains(UInt8(ascii: "/"))
    }.map { $0 + end.count }
  }

  /// The ends of all elements that are open at the end of `bytes`.
  private static func closing(_ bytes: [UInt8]) -> [UInt8] {
    var open: [Substring] = []
    for tag in String(decoding: bytes, as: UTF8.self).split(separator: "<").dropFirst() {
      guard let name = tag.split(whereSeparator: { $0 == ">" || $0 == " " }).first else { continue }
      if tag.hasPrefix("/") { open.removeLast() } else if name.first != "?" { open.append(name) }
    }
    return Array(open.reversed().map { "</\($0)>" }.joined().utf8)
  }

  private static let pieces = [
    "&amp;", "&#65;", "&x;", "<!-- <a> -->", "<![CDATA[1.00]]>", "<a b='1 > 0'/>", "<?x y?>",
    "</Ntry>", "<Ntry>", "<Amt Ccy=\"EUR\">", "<Amt Ccy=\"USD\">", "<Dt>x</Dt>", " ", "</Dt >",
    "<Id a=\"&amp;\"></Id>", "<a<b>", "<!DOCTYPE x>", "-", "\n",
    "<ALongNameThatIsNotKept></ALongNameThatIsNotKept>",
  ].map { Array($0.utf8) }

  private static func changed(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    let place = Int.random(in: 200..<bytes.count - 300, using: &random)
    let piece = pieces.randomElement(using: &random) ?? []
    let tag = bytes[place...].firstIndex(of: UInt8(ascii: "<")) ?? place
    let end = place + Int.random(in: 1...200, using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes[place] = piece.first ?? 0
    case 1: bytes[tag + 1] = UInt8.random(in: 33...126, using: &random)
    case 2: bytes.remove(at: tag)
    case 3: bytes.insert(contentsOf: piece, at: place)
    case 4: bytes.insert(contentsOf: piece, at: tag)
    case 5: bytes.insert(contentsOf: bytes[place..<end], at: place)
    default: bytes.removeSubrange(place..<end)
    }
    return bytes
  }
}
