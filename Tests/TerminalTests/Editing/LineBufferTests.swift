import Testing

@testable import Terminal

@Suite struct LineBufferTests {
  @Test func anAccentJoinsTheLetterBeforeIt() {
    var buffer = LineBuffer("e")
    buffer.insert("\u{301}")
    #expect(buffer.characters == ["é"])
    #expect(buffer.cursor == 1)
    buffer.deleteBackward()
    #expect(buffer.isEmpty)
  }

  @Test func halvesOfAFlagJoin() {
    var buffer = LineBuffer("🇳x🇱")
    buffer.moveLeft()
    buffer.deleteBackward()
    #expect(buffer.characters == ["🇳🇱"])
    #expect(buffer.cursor == 1)
  }

  @Test func wordMovesStopAtWordEnds() {
    var buffer = LineBuffer("één, twee  3x")
    var stops: [Int] = []
    while buffer.cursor > 0 {
      buffer.moveWordLeft()
      stops.append(buffer.cursor)
    }
    #expect(stops == [11, 5, 0])
    stops = []
    while !buffer.isAtEnd {
      buffer.moveWordRight()
      stops.append(buffer.cursor)
    }
    #expect(stops == [3, 9, 13])
  }

  @Test func cutsDirectlyAfterEachOtherAreOneText() {
    var buffer = LineBuffer("one two three")
    buffer.killToSpaceBackward()
    buffer.killToSpaceBackward()
    #expect(buffer.text == "one ")
    buffer.yank()
    #expect(buffer.text == "one two three")
  }

  @Test func cutsInBothDirectionsKeepTheirOrder() {
    var buffer = LineBuffer("left right")
    for _ in 0..<5 { buffer.moveLeft() }
    buffer.killToEnd()
    buffer.killToStart()
    #expect(buffer.killed == "left right")
  }

  @Test func aMoveBetweenCutsStartsANewOne() {
    var buffer = LineBuffer("one two")
    buffer.killWordBackward()
    buffer.moveLeft()
    buffer.killToStart()
    #expect(buffer.killed == "one")
  }

  @Test func ctrlWStopsAtSpacesAndAltBackspaceAtSigns() {
    var first = LineBuffer("a NL91-ABNA")
    var second = first
    first.killToSpaceBackward()
    second.killWordBackward()
    #expect(first.text == "a ")
    #expect(second.text == "a NL91-")
  }

  @Test func cuttingNothingKeepsWhatWasCut() {
    var buffer = LineBuffer("", killed: "kept")
    buffer.killToEnd()
    buffer.killToStart()
    #expect(buffer.killed == "kept")
  }

  /// The same line as a string and an index into it, done the slow way.
  private struct Model {
    var text = ""
    var place = "".startIndex

    mutating func set(_ before: Substring, _ after: Substring) {
      text = String(before) + String(after)
      place =
        text.index(text.startIndex, offsetBy: before.count, limitedBy: text.endIndex)
        ?? text.endIndex
    }

    mutating func insert(_ new: String) {
      set(Substring(String(text[..<place]) + new), text[place...])
    }

    mutating func apply(_ action: Int, _ new: String) {
      switch action {
      case 0, 1: insert(new)
      case 2: if place > text.startIndex { set(text[..<text.index(before: place)], text[place...]) }
      case 3: if place < text.endIndex { set(text[..<place], text[text.index(after: place)...]) }
      case 4: if place > text.startIndex { place = text.index(before: place) }
      case 5: if place < text.endIndex { place = text.index(after: place) }
      case 6: place = text.startIndex
      case 7: place = text.endIndex
      case 8: set("", text[place...])
      default: set(text[..<place], "")
      }
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func behavesAsAStringWithAnIndex(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    var buffer = LineBuffer()
    var model = Model()
    for step in 0..<40 {
      let action = Int.random(in: 0...9, using: &random)
      let new = random.text(atMost: 2)
      model.apply(action, new)
      switch action {
      case 0, 1: buffer.insert(new)
      case 2: buffer.deleteBackward()
      case 3: buffer.deleteForward()
      case 4: buffer.moveLeft()
      case 5: buffer.moveRight()
      case 6: buffer.moveToStart()
      case 7: buffer.moveToEnd()
      case 8: buffer.killToStart()
      default: buffer.killToEnd()
      }
      let place = model.text.distance(from: model.text.startIndex, to: model.place)
      #expect(buffer.text == model.text, "step \(step)")
      #expect(buffer.cursor == place, "step \(step)")
    }
  }
}
