import Domain

/// A window that moves over the bytes of a source, so that no file is in memory as a whole.
///
/// Readers look at `base` up to `end`; sixteen zero bytes stand behind it, so that eight bytes can be
/// looked at in one go wherever they start.
final class ByteWindow {
  /// Bytes that fit: no row, line or tag is longer.
  static let capacity = 1 << 20
  static let padding = 16
  /// Larger files are refused.
  static let largest = 1 << 32

  private let memory: UnsafeMutablePointer<UInt8>
  private let source: ByteSource
  private var taken = 0
  /// Counted over what has left the window, for saying where something is.
  private var feeds = 0
  private var returns = 0

  private(set) var end = 0
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
    while end < Self.capacity {
      let room = UnsafeMutableRawBufferPointer(start: memory + end, count: Self.capacity - end)
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
    let (feeds, returns) = lineEnds(upTo: offset)
    // A file with bare carriage returns has no line feeds.
    let all = (self.feeds + feeds, self.returns + returns)
    return 1 + (all.0 > 0 ? all.0 : all.1)
  }

  private func count(upTo offset: Int) {
    let (feeds, returns) = lineEnds(upTo: offset)
    self.feeds += feeds
    self.returns += returns
  }

  private func lineEnds(upTo offset: Int) -> (feeds: Int, returns: Int) {
    let bytes = UnsafeRawPointer(memory)
    var (feeds, returns, index) = (0, 0, 0)
    let ones = SIMD16<UInt8>(repeating: 1)
    while index + 16 <= offset {
      // At most 255 rounds before a lane would overflow.
      let stop = min(offset - 15, index + 255 * 16)
      var (feedLanes, returnLanes) = (SIMD16<UInt8>(), SIMD16<UInt8>())
      while index < stop {
        let block = bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
        feedLanes &+= SIMD16<UInt8>().replacing(with: ones, where: block .== 0x0A)
        returnLanes &+= SIMD16<UInt8>().replacing(with: ones, where: block .== 0x0D)
        index += 16
      }
      for lane in 0..<16 {
        feeds += Int(feedLanes[lane])
        returns += Int(returnLanes[lane])
      }
    }
    while index < offset {
      if memory[index] == 0x0A { feeds += 1 }
      if memory[index] == 0x0D { returns += 1 }
      index += 1
    }
    return (feeds, returns)
  }
}
