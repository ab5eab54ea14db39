import Foundation

/// Reads a descriptor on a thread of its own, so that a program never waits for us to read.
///
/// Owns the descriptor. Does not close it at the end of the output: a program closes its terminal a
/// moment before it ends, and closing our side in that moment would hang up on it. Unchecked:
/// `read`, `ended` and `closed` are only touched while `condition` is held.
final class OutputReader: @unchecked Sendable {
  private let descriptor: Int32
  private let wakeUp: (reading: Int32, writing: Int32)
  private let condition = NSCondition()
  private var read: [UInt8] = []
  private var ended = false
  private var closed = false

  /// Call it while `ChildProcess.starting` is held.
  init(_ descriptor: Int32) throws {
    self.descriptor = descriptor
    wakeUp = try makePipe()
    Thread.detachNewThread { self.readAll() }
  }

  deinit {
    if !closed { _ = close(descriptor) }
    _ = close(wakeUp.reading)
    _ = close(wakeUp.writing)
  }

  var bytes: [UInt8] { condition.withLock { read } }

  /// Waits until `isEnough` says so of all bytes so far, or there are no more. False at the
  /// deadline, and when it ended without being enough.
  func wait(until deadline: Date, for isEnough: ([UInt8]) -> Bool) -> Bool {
    condition.withLock {
      while true {
        if isEnough(read) { return true }
        if ended || !condition.wait(until: deadline) { return isEnough(read) }
      }
    }
  }

  /// Waits for the end of the output; false at the deadline.
  func waitForEnd(until deadline: Date) -> Bool {
    condition.withLock {
      while !ended, condition.wait(until: deadline) {}
      return ended
    }
  }

  /// Runs `body` with the descriptor while it is surely open; nil when it is closed.
  func withDescriptor<Value>(_ body: (Int32) -> Value) -> Value? {
    condition.withLock { closed ? nil : body(descriptor) }
  }

  /// Writes some of `bytes` to the descriptor, which must not block. Gives how many; 0 when waiting
  /// for room was of no use yet, nil when it is closed or the deadline has passed.
  func write(_ bytes: ArraySlice<UInt8>, until deadline: Date) -> Int? {
    let result = withDescriptor { descriptor in
      let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      return (count: count, code: errno)
    }
    guard let result else { return nil }
    if result.count >= 0 { return result.count }
    let left = deadline.timeIntervalSinceNow
    guard left > 0, result.code == EAGAIN || result.code == EINTR else { return nil }
    // The lock is free meanwhile: the program may first want to be read.
    var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&room, 1, Int32(left * 1000))
    return 0
  }

  /// Closes the descriptor, also while it is being read.
  func stop() {
    var byte: UInt8 = 0
    condition.withLock {
      if !ended { _ = Foundation.write(wakeUp.writing, &byte, 1) }
      while !ended { condition.wait() }
      if !closed { _ = close(descriptor) }
      closed = true
    }
  }

  private func readAll() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while let count = readSome(into: &buffer) {
      condition.withLock {
        read += buffer[..<count]
        condition.broadcast()
      }
    }
    condition.withLock {
      ended = true
      condition.broadcast()
    }
  }

  /// Nil at the end, when stopped, and when a terminal has nobody at its other side any more
  /// (Linux calls that EIO).
  private func readSome(into buffer: inout [UInt8]) -> Int? {
    while true {
      var waiting = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wakeUp.reading, events: Int16(POLLIN), revents: 0),
      ]
      if poll(&waiting, nfds_t(waiting.count), -1) < 0, errno == EINTR { continue }
      if waiting[1].revents != 0 { return nil }
      let count = Foundation.read(descriptor, &buffer, buffer.count)
      if count > 0 { return count }
      if count < 0, errno == EINTR || errno == EAGAIN { continue }
      return nil
    }
  }
}

/// A pipe that only this process has. Call it while `ChildProcess.starting` is held.
func makePipe() throws -> (reading: Int32, writing: Int32) {
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { throw TalkFailure(description: "no pipe: \(errno)") }
  ends.forEach { $0.keepToOurselves() }
  return (ends[0], ends[1])
}
