import Domain

/// What somebody typed as a sentence: with a full stop where the words end without one.
func asSentence(_ text: String) -> String {
  let text = trimmed(text)
  guard let last = text.last else { return "" }
  return last.isLetter || last.isNumber || last == ")" || last == "%" ? text + "." : text
}
