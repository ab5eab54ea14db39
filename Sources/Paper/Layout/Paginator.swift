/// Lays the pieces of a flow on pages.
struct Paginator {
  /// Something to draw on a page.
  struct Placed {
    let piece: Piece
    /// From the top edge of the sheet, in thousandths of a point.
    let top: Int
    /// Whether it stands there again and is skipped when read out.
    let isRepeated: Bool
  }

  private let flow: Flow
  private let body: Box
  private(set) var pages: [[Placed]] = [[]]
  /// Where the next piece may begin.
  private var place: Int

  /// The first page begins at `firstTop` or at the top margin, whichever is lower.
  init(_ flow: Flow, in body: Box, firstTop: Int) {
    self.flow = flow
    self.body = body
    place = max(body.y, firstTop)
    var index = 0
    while index < flow.pieces.count {
      if flow.pieces[index].startsPage {
        beginPage(for: nil)
        index += 1
        continue
      }
      let end = endOfGroup(from: index)
      layGroup(index..<end)
      index = end
    }
  }

  /// The end of the pieces that must stay with the one at `index`.
  private func endOfGroup(from index: Int) -> Int {
    var end = index + 1
    while end < flow.pieces.count, flow.pieces[end - 1].keepsWithNext,
      !flow.pieces[end].startsPage
    {
      end += 1
    }
    return end
  }

  private var bottom: Int { body.y + body.height }
  private var pageIsEmpty: Bool { pages[pages.count - 1].isEmpty }

  private mutating func layGroup(_ group: Range<Int>) {
    let pieces = flow.pieces[group]
    let height = pieces.reduce(0) { $0 + $1.before + $1.height }
    let first = flow.pieces[group.lowerBound]
    if !pageIsEmpty, place + height > bottom {
      let whole = height - first.before + repeatedHeight(for: first)
      // A group no page can hold is broken where the page ends.
      if whole <= body.height { beginPage(for: first) }
    }
    for piece in pieces { lay(piece) }
  }

  private mutating func lay(_ piece: Piece) {
    if place + piece.before + piece.height > bottom, !holdsOnlyRepeated { beginPage(for: piece) }
    if !holdsOnlyRepeated { place += piece.before }
    guard piece.height > 0 || !piece.inks.isEmpty else { return }
    pages[pages.count - 1].append(Placed(piece: piece, top: place, isRepeated: false))
    place += piece.height
  }

  /// Nothing of the flow stands on the page yet: another page would not hold more.
  private var holdsOnlyRepeated: Bool { pages[pages.count - 1].allSatisfy(\.isRepeated) }

  private func repeatedHeight(for piece: Piece) -> Int {
    piece.headings.map { flow.headings[$0].height } ?? 0
  }

  private mutating func beginPage(for piece: Piece?) {
    pages.append([])
    place = body.y
    guard let number = piece?.headings else { return }
    let headings = flow.headings[number]
    pages[pages.count - 1].append(Placed(piece: headings, top: place, isRepeated: true))
    place += headings.height
  }
}
