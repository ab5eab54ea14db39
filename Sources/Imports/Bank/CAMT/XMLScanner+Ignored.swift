// Elements of which nothing matters: three quarters of a statement of CAMT.053.
extension XMLScanner {
  /// Goes through elements of which nothing matters for as long as they hold what nearly all hold:
  /// plain tags and text without references. Everything else is left where it stands, to be read and
  /// judged as everywhere; so what is refused is the same.
  @inline(never)
  mutating func passIgnored() {
    let (base, end) = (window.base, window.end)
    var (position, depth, ignored) = (self.position, self.depth, handler.ignored)
    while ignored > 0 {
      let open = Bytes.find(0x3C, 0x26, in: base, from: position, to: end)
      guard open + 2 < end, base[open] == 0x3C else { break }
      if base[open + 1] == UInt8(ascii: "/") {
        let element = stack[depth - 1]
        let close = open + 2 + element.length
        guard close < end, base[close] == 0x3E,
          XMLName.whole(base, from: open + 2, to: close) == element.name
        else { break }
        depth -= 1
        ignored -= 1
        position = close + 1
      } else {
        let first = open + 1
        let close = Bytes.find(0x3E, in: base, from: first, to: end)
        guard close < end, depth < Self.deepest, isPlainName(base, from: first, to: close) else {
          break
        }
        stack[depth] = Open(
          name: XMLName.whole(base, from: first, to: close), length: close - first)
        depth += 1
        ignored += 1
        position = close + 1
      }
    }
    (self.position, self.depth, handler.ignored) = (position, depth, ignored)
  }

  /// Whether a tag is a name alone: no attributes, no end in itself.
  @inline(__always)
  private func isPlainName(_ base: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
    guard end > start, isNameStart(base[start]) else { return false }
    var index = start
    while index < end, base[index] > 0x20, base[index] != 0x2F { index += 1 }
    return index == end
  }
}
