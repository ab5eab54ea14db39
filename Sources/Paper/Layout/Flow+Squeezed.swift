// Some lines on a second sheet are lost there: with less white they stand on the first.
extension Flow {
  /// The same pieces with less white between them, and the place they then have: only where what comes
  /// before the first page break takes more than one page now, and then takes one. Lines, their size and
  /// where they break stay as they are, and so does everything after that page break.
  ///
  /// White that is larger than a line, like room to sign, loses no more than a third.
  func squeezed(ontoOnePageOf body: Box, firstTop: Int, line: Int) -> (flow: Flow, body: Box)? {
    let end = pieces.firstIndex(where: \.startsPage) ?? pieces.count
    guard pages(through: end, in: body, firstTop) > 1 else { return nil }
    var taller = body
    taller.height += Squeeze.intoMargin(of: body)
    for step in Squeeze.steps {
      var flow = self
      for index in 0..<end {
        let white = pieces[index].before
        flow.pieces[index].before =
          white > line ? max(white * 2 / 3, white * step / 100) : white * step / 100
      }
      if flow.pages(through: end, in: taller, firstTop) == 1 { return (flow, taller) }
    }
    return nil
  }

  private func pages(through end: Int, in body: Box, _ firstTop: Int) -> Int {
    Paginator(Flow(pieces: Array(pieces[..<end]), headings: headings), in: body, firstTop: firstTop)
      .pages.count
  }
}

/// How much white is taken away.
private enum Squeeze {
  /// Hundredths of the white that stay, the least change first.
  static let steps = [100, 85, 70, 55]

  /// How far text may reach into the bottom margin: the page number stands half way in it.
  static func intoMargin(of body: Box) -> Int {
    (PaperSheet.height - body.y - body.height) * 3 / 10
  }
}
