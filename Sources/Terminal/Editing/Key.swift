/// A key, or what a terminal sends like one.
enum Key: Equatable, Sendable {
  /// Characters typed one after another.
  case text(String)
  /// Text pasted at once, with its line ends.
  case paste(String)
  /// Ctrl and a small letter. Tab, Enter and Backspace have their own cases.
  case control(Character)
  /// Alt (or Escape first) and a small letter.
  case alt(Character)
  case enter, tab, backspace, delete, escape
  case left, right, up, down, home, end
  /// An arrow with Ctrl or Alt.
  case wordLeft, wordRight
  /// Backspace or Delete with Ctrl or Alt.
  case deleteWordLeft, deleteWordRight
  /// A key without a meaning here.
  case unknown
}
