/// A Swift file, with its code told apart from its words.
struct SwiftSource {
  /// From the root of the package.
  let path: String
  /// As written.
  let lines: [String]
  /// The same lines with comments and the words of strings blanked out. What stands in an
  /// interpolation is code.
  let code: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.lines
    code = CodeScanner.code(in: text).lines
  }

  func finding(line: Int, _ text: String) -> Finding {
    Finding(path: path, line: line, text: text)
  }
}

extension String {
  var lines: [String] {
    split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Without the white space at both ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}
