/// Words of a command line, with quotes for words that hold spaces.
enum CommandLineWords {
  static func split(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    var isInWord = false
    var isEscaped = false
    for (index, character) in zip(line.indices, line) {
      if isEscaped {
        word.append(character)
        isEscaped = false
      } else if character == "\\", line[line.index(after: index)...].first?.isWhitespace == true {
        // A terminal puts a backslash before the spaces of a file that is dropped on it.
        isEscaped = true
        isInWord = true
      } else if let open = quote {
        if character == open { quote = nil } else { word.append(character) }
      } else if character == "\"" || character == "'" {
        quote = character
        isInWord = true
      } else if character.isWhitespace {
        if isInWord { words.append(word) }
        (word, isInWord) = ("", false)
      } else {
        word.append(character)
        isInWord = true
      }
    }
    return isInWord ? words + [word] : words
  }
}
