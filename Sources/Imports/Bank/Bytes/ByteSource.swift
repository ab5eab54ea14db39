import Domain

/// Where the bytes of a statement come from: a file, a pipe, a member of an archive. Read once,
/// from the front.
package struct ByteSource {
  /// Writes at most as many bytes as fit and says how many; 0 at the end.
  package typealias Read = (UnsafeMutableRawBufferPointer) throws(BankProblem) -> Int

  let read: Read
  /// No more is asked for at once.
  private(set) var step = ByteWindow.capacity
  /// Whether every tag is judged by itself, without what was learned of those before it.
  private(set) var isPlain = false

  /// - Parameter read: Called again and again until it gives 0.
  package init(_ read: @escaping Read) { self.read = read }

  /// Bytes that are in memory.
  package init(_ bytes: [UInt8]) {
    var offset = 0
    read = { (buffer) throws(BankProblem) -> Int in
      let count = min(buffer.count, bytes.count - offset)
      guard count > 0 else { return 0 }
      buffer.copyBytes(from: bytes[offset..<offset + count])
      offset += count
      return count
    }
  }

  /// The same bytes, read in a way that is slower and finds the same: what the quick way is held against.
  /// - Parameter step: The most bytes that are asked for at once, at least one.
  package func slowly(step: Int, isPlain: Bool) -> ByteSource {
    var source = self
    source.step = max(1, min(step, ByteWindow.capacity))
    source.isPlain = isPlain
    return source
  }

  /// Everything there is, where it is no more than `limit`.
  func all(limit: Int) throws(BankProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    let chunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { chunk.deallocate() }
    while true {
      let count = try read(chunk)
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw BankProblem(.tooLarge(limit: limit)) }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
