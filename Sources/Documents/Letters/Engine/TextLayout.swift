/// How wide a line of a letter in plain text may be, in characters.
let letterWidth = 78

/// The lines as one text: no spaces at the end of a line, never two empty lines in a row, none at
/// the start, one line break at the end.
func squeezed(_ lines: [String]) -> String {
  var result: [Substring] = []
  for line in lines {
    let end = line.lastIndex { $0 != " " && $0 != "\t" }
    let kept = end.map { line[...$0] } ?? ""
    if kept.isEmpty, result.last?.isEmpty ?? true { continue }
    result.append(kept)
  }
  if result.last?.isEmpty ?? false { result.removeLast() }
  return result.joined(separator: "\n") + "\n"
}

/// `text` in lines of at most `width` characters, every line but the first indented. Lines only
/// break at spaces, never at a no-break space.
func filledLines(_ text: String, indent: String, width: Int = letterWidth) -> [String] {
  wrapped(text.split(separator: " "), indent: indent, width: width)
}

/// The lines of `text`, those that are too long broken at spaces. Lines that fit stay as they are.
func broken(_ text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  return squeezed(
    lines.flatMap { line in
      line.count <= letterWidth ? [String(line)] : wrapped(line.split(separator: " "), indent: "")
    })
}

/// Lines of at most `letterWidth` characters, every line but the first indented. A longer word
/// stands alone.
private func wrapped(
  _ words: [Substring], indent: String, width: Int = letterWidth
) -> [String] {
  var lines: [String] = []
  for word in words {
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(lines.isEmpty ? String(word) : indent + word)
    }
  }
  return lines
}
