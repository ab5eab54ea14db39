import Domain

/// A window that moves over the bytes of a source, so that no file is in memory as a whole.
///
/// Readers look at `base` up to `end`; zero bytes stand behind it, so that a block can be looked at in
/// one go wherever it starts.
final class ByteWindow {
  /// Bytes that fit: no row, line or tag is longer.
  static let capacity = 1 << 20
  static let padding = 64
  /// Larger files are refused.
  static let largest = 1 << 32

  private let memory: UnsafeMutablePointer<UInt8>
  private let source: ByteSource
  private var taken = 0
  /// Counted over what has left the window, for saying where something is.
  private var feeds = 0
  private var returns = 0

  private(set) var end = 0
  /// Whether every tag is to be judged by itself; see `ByteSource`.
  var isPlain: Bool { source.isPlain }
  /// Whether the source has ended.
  private(set) var isComplete = false

  init(_ source: ByteSource) {
    self.source = source
    memory = .allocate(capacity: Self.capacity + Self.padding)
    memory.initialize(repeating: 0, count: Self.capacity + Self.padding)
  }

  deinit { memory.deallocate() }

  var base: UnsafePointer<UInt8> { UnsafePointer(memory) }

  /// Moves what stands from `start` to the front and reads on behind it. False when nothing came.
  /// Throws where the window is full: what starts at `start` is longer than anything should be.
  func more(keepingFrom start: Int) throws(BankProblem) -> Bool {
    guard !isComplete else { return false }
    guard start > 0 || end < Self.capacity else {
      throw BankProblem(.tooLong(limit: Self.capacity), line: line(at: start))
    }
    count(upTo: start)
    let kept = end - start
    if start > 0, kept > 0 { memory.update(from: memory + start, count: kept) }
    end = kept
    let full = min(Self.capacity, kept + source.step)
    while end < full {
      let room = UnsafeMutableRawBufferPointer(start: memory + end, count: full - end)
      let count = try source.read(room)
      guard count > 0 else {
        isComplete = true
        break
      }
      end += count
      taken += count
      guard taken <= Self.largest else { throw BankProblem(.tooLarge(limit: Self.largest)) }
    }
    for index in 0..<Self.padding { memory[end + index] = 0 }
    return end > kept
  }

  /// The line on which the byte at `offset` stands, from 1.
  func line(at offset: Int) -> Int {
    let feeds = feeds + Bytes.count(0x0A, in: base, to: offset)
    // A file with bare carriage returns has no line feeds.
    return 1 + (feeds > 0 ? feeds : returns + Bytes.count(0x0D, in: base, to: offset))
  }

  private func count(upTo offset: Int) {
    feeds += Bytes.count(0x0A, in: base, to: offset)
    if feeds == 0 { returns += Bytes.count(0x0D, in: base, to: offset) }
  }
}
