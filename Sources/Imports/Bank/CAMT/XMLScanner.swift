import Domain

/// What is asked of whoever reads XML.
protocol XMLHandler {
  /// An element begins; `attributes` are the bytes behind its name, quotation marks included.
  mutating func start(_ name: XMLName, _ attributes: ByteField) throws(BankProblem)
  /// The same element ends.
  mutating func end() throws(BankProblem)
  /// Whether the text at this place matters; what does not is looked at and passed over.
  var wantsText: Bool { get }
  /// No element has more attributes.
  static var mostAttributes: Int { get }
  /// A run of text, as it stands: references are replaced, white space is kept.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(BankProblem)

  // Where tags that came before are gone through by what was learned of them (`XMLTrail`).

  /// Whether that is wanted. Then what an element means may only hang on those around it and on its tag.
  static var learns: Bool { get }
  /// Where it is.
  var spot: XMLTrail.Spot { get }
  /// Whether it must hear that an element begins there, or ends.
  static func hearsStart(_ spot: XMLTrail.Spot) -> Bool
  static func hearsEnd(_ spot: XMLTrail.Spot) -> Bool
  /// The same as `start`, of a tag like one that was read before.
  mutating func start(at spot: XMLTrail.Spot) throws(BankProblem)
  /// The same as `text` and `end`; `text` is all behind the tag before it, without references.
  mutating func end(at spot: XMLTrail.Spot, _ text: ByteField) throws(BankProblem)
  /// It is inside these elements now, the outermost first.
  mutating func stand(in depth: Int, _ spot: (Int) -> XMLTrail.Spot)
}

extension XMLHandler {
  static var mostAttributes: Int { 32 }
  static var learns: Bool { false }
  var spot: XMLTrail.Spot { 0 }
  static func hearsStart(_ spot: XMLTrail.Spot) -> Bool { false }
  static func hearsEnd(_ spot: XMLTrail.Spot) -> Bool { false }
  mutating func start(at spot: XMLTrail.Spot) {}
  mutating func end(at spot: XMLTrail.Spot, _ text: ByteField) {}
  mutating func stand(in depth: Int, _ spot: (Int) -> XMLTrail.Spot) {}
}

/// Reads XML strictly and in one pass, with bounds on everything. There is no document type, no
/// entity but the five and numbers, and nothing outside the file is ever read.
struct XMLScanner<Handler: XMLHandler> {
  /// Elements inside each other; CAMT.053 needs fourteen.
  static var deepest: Int { 32 }
  /// One run of text.
  static var longestText: Int { 1 << 16 }

  let window: ByteWindow
  var position: Int
  /// An element that is open: its name, mixed, and how long that is.
  struct Open {
    var name: UInt64 = 0
    /// Its place in the trail; below zero where it has none.
    var node: Int32 = -1
  }

  var stack = InlineArray<32, Open>(repeating: Open())
  var depth = 0
  private var hasRoot = false
  var handler: Handler
  let trail: XMLTrail?
  /// The tag before, as the trail knows it; below zero where it does not.
  var lastTag: Int32 = -1

  init(_ window: ByteWindow, from start: Int, _ handler: Handler) {
    self.window = window
    position = start
    self.handler = handler
    trail = Handler.learns && !window.isPlain ? XMLTrail() : nil
  }

  /// Reads everything.
  mutating func run() throws(BankProblem) {
    while try step() {}
    guard hasRoot, depth == 0 else { throw problem(.endsEarly) }
  }

  func problem(_ reason: BankProblem.Reason) -> BankProblem {
    BankProblem(reason, line: window.line(at: min(position, window.end)))
  }

  /// Text up to a tag, and the tag; false at the end.
  @inline(__always)
  private mutating func step() throws(BankProblem) -> Bool {
    if lastTag >= 0, let trail { try follow(trail) }
    let base = window.base
    let open = Bytes.find(0x3C, in: base, from: position, to: window.end)
    if open > position {
      lastTag = -1
      try passText(to: open)
    }
    guard open < window.end else {
      return try move()
    }
    let close = Bytes.find(0x3E, in: base, from: open + 1, to: window.end)
    guard close < window.end else { return try wait() }
    let second = base[open + 1]
    if second == UInt8(ascii: "/") { return try endTag(close) }
    if second == UInt8(ascii: "!") || second == UInt8(ascii: "?") { return try special() }
    return try startTag(close)
  }

  /// More bytes, with what stands at `position` kept.
  private mutating func wait() throws(BankProblem) -> Bool {
    guard try move() else { throw problem(.endsEarly) }
    return true
  }

  private mutating func move() throws(BankProblem) -> Bool {
    guard try window.more(keepingFrom: position) else { return false }
    position = 0
    trail?.marks.forget()
    return true
  }

  @inline(__always)
  private mutating func endTag(_ close: Int) throws(BankProblem) -> Bool {
    let base = window.base
    var end = close
    while Bytes.isSpace(base[end - 1]) { end -= 1 }
    guard end > position + 2 else { throw problem(.notWellFormed) }
    let name = XMLName(base, from: position + 2, to: end)
    guard depth > 0, stack[depth - 1].name == name.whole else { throw problem(.notWellFormed) }
    depth -= 1
    try handler.end()
    lastTag = trail?.end(of: stack[depth].node, base, position, close + 1) ?? -1
    position = close + 1
    return true
  }

  @inline(__always)
  private mutating func startTag(_ close: Int) throws(BankProblem) -> Bool {
    let base = window.base
    let first = position + 1
    var end = first
    while end < close, base[end] > 0x20, base[end] != 0x2F { end += 1 }
    guard end > first, isNameStart(base[first]) else { throw problem(.notWellFormed) }
    guard depth > 0 || !hasRoot else { throw problem(.notWellFormed) }
    let name = XMLName(base, from: first, to: end)
    var close = close
    var isEmpty = false
    var attributes = ByteField(base: base, start: end, end: end)
    if end < close {
      guard let real = try attributesEnd(from: end) else { return try wait() }
      close = real
      isEmpty = base[close - 1] == 0x2F
      attributes.end = isEmpty ? close - 1 : close
      attributes.start = end
    }
    guard depth < Self.deepest else { throw problem(.tooDeep(limit: Self.deepest)) }
    hasRoot = true
    try handler.start(name, attributes)
    if isEmpty {
      try handler.end()
      lastTag = -1
    } else {
      stack[depth] = Open(name: name.whole)
      if let trail {
        lastTag = trail.start(
          in: depth > 0 ? stack[depth - 1].node : nil, base, position, close + 1,
          name.whole, at: handler.spot, hearsStart: Handler.hearsStart(handler.spot),
          hearsEnd: Handler.hearsEnd(handler.spot))
        stack[depth].node = lastTag < 0 ? -1 : lastTag / 2
      }
      depth += 1
    }
    position = close + 1
    return true
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == 0x5F || byte == 0x3A
  }
}

extension XMLScanner {
  /// Where the tag ends whose attributes begin at `start`: a `>` may stand in a value. Nil where that
  /// is behind the window. Checks that each is a name, `=` and a quoted value.
  private func attributesEnd(from start: Int) throws(BankProblem) -> Int? {
    let (base, end) = (window.base, window.end)
    var index = start
    var count = 0
    while true {
      let before = index
      while index < end, Bytes.isSpace(base[index]) { index += 1 }
      guard index < end else { return nil }
      if base[index] == 0x3E { return index }
      if base[index] == 0x2F {
        guard index + 1 < end else { return nil }
        guard base[index + 1] == 0x3E else { throw problem(.notWellFormed) }
        return index + 1
      }
      guard index > before, isNameStart(base[index]) else { throw problem(.notWellFormed) }
      count += 1
      guard count <= Handler.mostAttributes else { throw problem(.notWellFormed) }
      while index < end, base[index] != 0x3D, !Bytes.isSpace(base[index]), base[index] != 0x3E {
        index += 1
      }
      while index < end, Bytes.isSpace(base[index]) { index += 1 }
      guard index < end else { return nil }
      guard base[index] == 0x3D else { throw problem(.notWellFormed) }
      index += 1
      while index < end, Bytes.isSpace(base[index]) { index += 1 }
      guard index < end else { return nil }
      let quote = base[index]
      guard quote == 0x22 || quote == 0x27 else { throw problem(.notWellFormed) }
      let close = Bytes.find(quote, in: base, from: index + 1, to: end)
      guard close < end else { return nil }
      guard Bytes.find(0x3C, in: base, from: index + 1, to: close) == close else {
        throw problem(.notWellFormed)
      }
      index = close + 1
    }
  }

  /// The text from `position` to `end`; stands at `end` then, or before a reference that goes on behind
  /// the window.
  @inline(__always)
  private mutating func passText(to end: Int) throws(BankProblem) {
    if depth == 0 {
      for index in position..<end where !Bytes.isSpace(window.base[index]) {
        throw problem(.notWellFormed)
      }
      position = end
      return
    }
    let base = window.base
    // What does not matter is still checked for references that nobody may use.
    let reference = Bytes.find(0x26, in: base, from: position, to: end)
    guard handler.wantsText || reference < end else {
      position = end
      return
    }
    guard end - position <= Self.longestText else {
      // Nearly always white space; a text that long is no text of a bank.
      throw problem(.tooLong(limit: Self.longestText))
    }
    if reference == end {
      try handler.text(UnsafeBufferPointer(start: base + position, count: end - position))
      position = end
    } else {
      try passReferences(to: end)
    }
  }

  private mutating func passReferences(to end: Int) throws(BankProblem) {
    let base = window.base
    var bytes: [UInt8] = []
    var index = position
    while index < end {
      guard base[index] == 0x26 else {
        bytes.append(base[index])
        index += 1
        continue
      }
      let stop = Bytes.find(0x3B, in: base, from: index, to: min(end, index + 12))
      // The window may end inside a reference.
      if stop == end, end == window.end, !window.isComplete, end - index < 12 {
        if handler.wantsText, !bytes.isEmpty {
          try bytes.withUnsafeBufferPointer { (run) throws(BankProblem) in try handler.text(run) }
        }
        position = index
        return
      }
      guard stop < min(end, index + 12),
        let scalar = Self.scalar(ByteField(base: base, start: index + 1, end: stop))
      else { throw problem(.unknownEntity) }
      bytes.append(contentsOf: Array(String(scalar).utf8))
      index = stop + 1
    }
    position = end
    if handler.wantsText {
      try bytes.withUnsafeBufferPointer { (run) throws(BankProblem) in try handler.text(run) }
    }
  }

  /// One of the five names, or a number of a character that XML allows.
  static func scalar(_ name: ByteField) -> Unicode.Scalar? {
    if name.equals("amp") { return "&" }
    if name.equals("lt") { return "<" }
    if name.equals("gt") { return ">" }
    if name.equals("quot") { return "\"" }
    if name.equals("apos") { return "'" }
    let text = String(decoding: name.bytes, as: UTF8.self)
    let number: UInt32?
    if text.hasPrefix("#x") {
      number = UInt32(text.dropFirst(2), radix: 16)
    } else if text.hasPrefix("#") {
      number = UInt32(text.dropFirst())
    } else {
      number = nil
    }
    guard let number, number >= 0x20 || [9, 10, 13].contains(number) else { return nil }
    return Unicode.Scalar(number)
  }

  /// Comments, character data, processing instructions; a document type is refused.
  private mutating func special() throws(BankProblem) -> Bool {
    lastTag = -1
    let rest = UnsafeBufferPointer(
      start: window.base + position, count: min(9, window.end - position))
    guard rest.count == 9 || window.isComplete else { return try wait() }
    if rest.starts(with: Array("<!--".utf8)) {
      guard let end = find(Array("-->".utf8), from: position + 4) else { return try waitLong() }
      position = end + 3
    } else if rest.starts(with: Array("<![CDATA[".utf8)) {
      guard depth > 0 else { throw problem(.notWellFormed) }
      guard let end = find(Array("]]>".utf8), from: position + 9) else { return try waitLong() }
      guard end - position <= Self.longestText else {
        throw problem(.tooLong(limit: Self.longestText))
      }
      if handler.wantsText {
        try handler.text(
          UnsafeBufferPointer(start: window.base + position + 9, count: end - position - 9))
      }
      position = end + 3
    } else if rest.starts(with: Array("<?".utf8)) {
      guard let end = find(Array("?>".utf8), from: position + 2) else { return try waitLong() }
      position = end + 2
    } else if rest.starts(with: Array("<!DOCTYPE".utf8))
      || rest.starts(with: Array("<!ENTITY".utf8))
    {
      throw problem(.documentType)
    } else {
      throw problem(.notWellFormed)
    }
    return true
  }

  /// Nothing that is passed over is longer than a window.
  private mutating func waitLong() throws(BankProblem) -> Bool {
    guard window.end - position < ByteWindow.capacity / 2 || position > 0 else {
      throw problem(.tooLong(limit: ByteWindow.capacity / 2))
    }
    return try wait()
  }

  private func find(_ text: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < window.end {
      index = Bytes.find(text[0], in: window.base, from: index, to: window.end)
      guard index + text.count <= window.end else { return nil }
      if (0..<text.count).allSatisfy({ window.base[index + $0] == text[$0] }) { return index }
      index += 1
    }
    return nil
  }
}
