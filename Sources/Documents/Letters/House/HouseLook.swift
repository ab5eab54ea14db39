import Domain
import Exchange
import Paper

/// The mark and the colour of an organisation, for letters that carry its letterhead. They are no part of
/// what a letter says: a letter that was kept is printed with those of today.
package struct HouseLook: Hashable, Sendable {
  /// The first line of the letterheads it belongs to.
  let name: String
  let picture: PaperPicture?
  let colour: HouseColour?

  package init(of house: HouseStyle, picture: PaperPicture?) {
    name = house.name
    colour = house.colour
    self.picture = picture
  }

  /// What the mark is, for who cannot see it.
  func alternative(in language: Language) -> String {
    language.say(dutch: "Logo van \(name)", english: "Logo of \(name)")
  }

  /// Millimetres at most.
  static let widest = 65
  static let highest = 15
}

extension LetterSheet {
  /// The look, where the letter carries that letterhead.
  func fitting(_ look: HouseLook?) -> HouseLook? {
    look?.name == letterhead.first ? look : nil
  }
}

// On paper the organisation stands in a column of its own, at the right of the window.
extension HouseLook {
  /// The lines of the letterhead, below the mark.
  func box(_ lines: [String]) -> PaperBox {
    var box = PaperBox(
      left: .mm(122), top: .mm(picture == nil ? 15 : 30), width: .mm(63),
      text: PaperText(lines.joined(separator: "\n")))
    box.accent = colour.map { PaperColour(red: $0.red, green: $0.green, blue: $0.blue) }
    return box
  }

  func emblem(in language: Language) -> PaperEmblem? {
    picture.map { picture in
      PaperEmblem(
        picture, left: .mm(120), top: .mm(12), width: .mm(Self.widest),
        height: .mm(Self.highest), alternative: alternative(in: language))
    }
  }
}

// On a page of HTML: the same column on paper, above the rest on a screen.
extension HouseLook {
  func html(_ lines: [String], in language: Language) -> HTML {
    let name = lines.first.map { HTML.element("b", text: $0) } ?? .none
    return .element(
      "address", ["class": "from house"],
      .lines([mark(in: language), .broken(name, then: Array(lines.dropFirst()))]))
  }

  func style(above window: EnvelopeWindow) -> String {
    let colour = colour?.hex ?? "#111111"
    return """
      .house{float:right;width:65mm;min-height:0;border-left:.6mm solid \(colour);padding-left:2mm}.house b{color:\(colour)}
      .house img,.house svg{display:block;margin:0 0 2mm}.house+.to{padding-top:\(window.top - 15)mm}.date{clear:right}
      @media screen{.house{float:none;width:auto}.house+.to{padding-top:0}}
      """
  }

  /// In millimetres: as large as fits in its place.
  private var size: (width: String, height: String)? {
    guard let (wide, high) = picture?.size else { return nil }
    let isWide = wide * Self.highest >= high * Self.widest
    let width = isWide ? Self.widest * 100 : wide * Self.highest * 100 / high
    let height = isWide ? high * Self.widest * 100 / wide : Self.highest * 100
    func text(_ hundredths: Int) -> String { "\(hundredths / 100).\(hundredths % 100 / 10)mm" }
    return (text(width), text(height))
  }

  private func mark(in language: Language) -> HTML {
    guard let picture, let size else { return .none }
    let words = alternative(in: language)
    switch picture.web {
    case .png(let bytes):
      let data = Base64.lines(of: bytes).joined()
      return .void(
        "img",
        [
          "src": "data:image/png;base64,\(data)", "alt": words,
          "style": "width:\(size.width);height:\(size.height)",
        ])
    case .paths(let paths):
      let shapes = paths.map { path in
        let colour = HouseColour(
          red: path.colour.red, green: path.colour.green, blue: path.colour.blue)
        return HTML.element(
          "path",
          [
            "d": path.data, "fill": colour.hex,
            "fill-rule": path.isEvenOdd ? "evenodd" : "nonzero",
          ], .none)
      }
      return .element(
        "svg",
        [
          "role": "img", "aria-label": words, "viewBox": "0 0 1000 1000",
          "preserveAspectRatio": "none", "width": size.width, "height": size.height,
        ], .lines(shapes))
    }
  }
}
