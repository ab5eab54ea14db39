/// A sheet of A4 (ISO 216).
enum PaperSheet {
  /// 210 by 297 mm, in thousandths of a point.
  static let width = Length.mm(210).thousandths
  static let height = Length.mm(297).thousandths

  /// Where text flows: at least a few lines high, whatever the margins.
  static func body(in style: PaperStyle) -> Box {
    let (top, bottom) = (style.top.thousandths, style.bottom.thousandths)
    let (left, right) = (style.left.thousandths, style.right.thousandths)
    return Box(
      x: left, y: top, width: max(width - left - right, 10_000),
      height: max(height - top - bottom, style.leading.thousandths * 4, 10_000))
  }
}
