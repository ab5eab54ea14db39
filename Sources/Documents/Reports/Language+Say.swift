import Domain

extension Language {
  /// The sentence of this language. Both have to be given, so none can be missing.
  func say(dutch: String, english: String) -> String {
    switch self {
    case .dutch: dutch
    case .english: english
    }
  }
}
