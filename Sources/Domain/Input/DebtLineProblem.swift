/// Why a word of a debt in one line was not understood: facts, no sentences.
///
/// Nothing is guessed: a word that can mean two things is a problem too.
package enum DebtLineProblem: Error, Hashable, Coded {
  /// The word means nothing here.
  case notUnderstood(String)
  /// These words all seem to be the same field, of which there is one.
  case several(Field, [String])
  /// These numbers could each be the amount.
  case whichIsTheAmount([String])
  /// `3 612,30`: one amount of thousands, or a number and an amount?
  case spacedAmount(String, String)
  /// The word may belong to the name of the creditor, or say the kind or stage it names.
  case nameOrWord(String, Field)
  /// `Studio 100 45,00`: is the number part of the name, or a reference?
  case nameOrNumber(String, String)
  /// No word can be the name of the creditor.
  case noName
  /// Behind this word something is missing: `via`, `kenmerk`.
  case nothingBehind(String)
  /// A quotation mark opens a word and nothing closes it.
  case unclosedQuote
}

/// All that is wrong with one line, in the order of the line.
package struct DebtLineProblems: Error, Hashable, Sendable {
  /// At least one.
  package let all: [DebtLineProblem]

  package init(_ all: [DebtLineProblem]) {
    self.all = all
  }
}
