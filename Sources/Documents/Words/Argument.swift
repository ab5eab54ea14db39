extension String {
  /// As one argument of a command, as it can be copied: in quotation marks where a shell would take it apart.
  package var asArgument: String {
    let isPlain =
      !isEmpty
      && allSatisfy { $0.isLetter || $0.isNumber || "._-/~@%+=:,".contains($0) }
    guard !isPlain else { return self }
    let safe = map { "\"\\$`".contains($0) ? "\\\($0)" : String($0) }.joined()
    return "\"\(safe)\""
  }
}
