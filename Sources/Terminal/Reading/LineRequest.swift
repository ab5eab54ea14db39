/// What came of asking for a line.
package enum LineEvent: Equatable, Sendable {
  /// A line, without its line end. Bytes that are no UTF-8 stand in it as U+FFFD.
  case line(String)
  /// Nothing more comes: the end of a file or pipe, or Ctrl-D on an empty line.
  case endOfInput
  /// Ctrl-C. What was typed is gone.
  case interrupted
}

/// What to ask for and what helps to answer.
package struct LineRequest: Sendable {
  /// Written before the line; may hold colour and more than one line.
  package var prompt: String
  /// Stands on the line at first, for changing; only where a line can be edited.
  package var prefill: String
  /// Earlier lines, oldest first, for the up arrow.
  package var history: [String]
  /// Whole lines that the text typed so far (up to the cursor) may become, for Tab.
  package var completions: @Sendable (String) -> [String]
  /// Whether what is typed must not be shown: no history, no completion, nothing to paste back.
  package var secret: Bool

  /// A request for a line; by default nothing helps.
  package init(
    prompt: String, prefill: String = "", history: [String] = [],
    completions: @escaping @Sendable (String) -> [String] = { _ in [] }, secret: Bool = false
  ) {
    self.prompt = prompt
    self.prefill = prefill
    self.history = history
    self.completions = completions
    self.secret = secret
  }
}
