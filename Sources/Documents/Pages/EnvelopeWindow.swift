/// Where the address stands on paper, so that it shows in the window of an envelope: the top left
/// corner of its first line, in millimetres from the edges of an A4 sheet.
package struct EnvelopeWindow: Hashable, Sendable {
  package let left: Int
  package let top: Int

  /// Where an address still leaves room for the letter.
  package static let leftAllowed = 15...120
  /// In millimetres, like the left.
  package static let topAllowed = 30...80

  /// A place within the limits above.
  package init(left: Int, top: Int) {
    self.left = left
    self.top = top
  }

  /// At 45 millimetres from the top and 25 from the left: in the windows of Dutch, Belgian and
  /// Norwegian practice (44 to 60 millimetres from the top, at least 20 from the left), below a
  /// letterhead of five lines and in line with the margin.
  package static let usual = EnvelopeWindow(left: 25, top: 45)

  /// How far the rest of the letter stays below the first line of the address, in millimetres: six
  /// lines, with some white.
  static let height = 33
}

extension EnvelopeWindow {
  /// The style of a letter: on paper the sender fills the room above the window. Page margins are
  /// 15 millimetres above and 25 at the left.
  var style: String {
    """
    address{font-style:normal}
    .from{min-height:\(top - 15)mm;margin:0}.to{min-height:\(Self.height)mm;margin:0 0 0 \(left - 25)mm;line-height:1.3}.date{margin:0 0 1rem}
    dl{display:grid;grid-template-columns:max-content 1fr;gap:0 .75rem;margin:0 0 1rem}dt,dd{margin:0}
    .letter h1{font-size:1rem;margin:0 0 1.25rem}
    .closing{break-inside:avoid}.closing p+p:last-child{margin-top:16mm}.enclosed{margin:2rem 0 .25rem}
    @media screen{.from,.to{min-height:0;margin:0 0 1.5rem}.to{line-height:inherit}.closing p+p:last-child{margin-top:3.5rem}}
    @media screen and (max-width:30rem){dl{grid-template-columns:1fr}dd{margin:0 0 .35rem}}
    """
  }
}
