extension Typesetter {
  /// Text on a grey ground with a darker edge. The ground of each piece reaches a little below
  /// it, so that no gap shows between two of them.
  mutating func setNote(_ note: PaperText, in measure: Measure) {
    let inset = text.size
    let node = tree.add(.paragraph, to: measure.parent)
    let inner = Measure(
      left: measure.left + inset, width: max(measure.width - 2 * inset, 1_000), parent: node)
    let padding = text.leading / 2
    var pieces = lines(of: note, in: inner, as: text, node: node)
    guard !pieces.isEmpty else { return }
    pieces.insert(Piece(height: padding, keepsWithNext: true), at: 0)
    pieces[pieces.count - 1].keepsWithNext = true
    pieces.append(Piece(height: padding))
    for index in pieces.indices {
      let overlap = index == pieces.count - 1 ? 0 : 300
      let height = pieces[index].height + overlap
      let ground = Box(x: measure.left, y: 0, width: measure.width, height: height)
      let edge = Box(x: measure.left, y: 0, width: 2_500, height: height)
      pieces[index].inks.insert(
        contentsOf: [.ground(ground, grey: 945), .ground(edge, grey: 400)], at: 0)
    }
    append(pieces, before: gap + 3_000, after: gap + 3_000)
  }

  /// Names side by side, each below room for a signature.
  mutating func setSignatures(_ names: [String], in measure: Measure) {
    guard !names.isEmpty else { return }
    let room = text.leading * 4
    let width = measure.width / max(names.count, 2)
    var tallest: [Piece] = []
    for (index, name) in names.enumerated() {
      let node = tree.add(.paragraph, to: measure.parent)
      let column = Measure(
        left: measure.left + index * width, width: width - text.size, parent: node)
      let pieces = lines(of: PaperText(name), in: column, as: text, node: node)
      while tallest.count < pieces.count {
        tallest.append(Piece(height: text.leading, keepsWithNext: true))
      }
      for row in pieces.indices { tallest[row].inks += pieces[row].inks }
    }
    guard !tallest.isEmpty else { return }
    tallest[tallest.count - 1].keepsWithNext = false
    append([Piece(height: room, keepsWithNext: true)] + tallest, before: 0, after: gap)
    // The closing words stay with the room and the name.
    let closing = flow.pieces.count - tallest.count - 2
    if closing >= 0 { keepWithNext(closing) }
  }
}
