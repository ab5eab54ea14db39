/// The text of one element while it is gathered: it may stand in several runs, and the window may move
/// between them.
final class ByteText {
  /// No text of a bank is longer.
  static let capacity = 1 << 16

  private let memory: UnsafeMutablePointer<UInt8>
  private var count = 0

  init() {
    memory = .allocate(capacity: Self.capacity + ByteWindow.padding)
    memory.initialize(repeating: 0, count: Self.capacity + ByteWindow.padding)
  }

  deinit { memory.deallocate() }

  var isEmpty: Bool { count == 0 }

  func clear() { count = 0 }

  /// False where there is no room.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count + bytes.count <= Self.capacity else { return false }
    if let base = bytes.baseAddress {
      (memory + count).update(from: base, count: bytes.count)
      count += bytes.count
    }
    return true
  }

  /// What there is, with zeros behind it as in a window; valid until the next change.
  var field: ByteField {
    (memory + count).update(repeating: 0, count: ByteWindow.padding)
    return ByteField(base: UnsafePointer(memory), start: 0, end: count)
  }
}
