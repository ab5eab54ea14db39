/// Why a list of new clients was not taken in: facts, no sentences.
package struct ClientListProblem: Error, Hashable, Coded {
  /// What is wrong with a row, or with the whole.
  package enum Reason: Hashable, Coded {
    /// No text and no sheet that can be read.
    case notAList
    /// No row with a client.
    case empty
    /// No column holds names.
    case noNames
    /// Two columns for one thing.
    case columnTwice(String)
    /// A row without a name.
    case noName
    /// A value that cannot be read.
    case answer(InputError)
    /// The file of another client has this name already, or another row has it.
    case taken(file: String)
    /// Another client has this number already, or another row has it.
    case numberTaken(String)
    /// More rows than an office has clients.
    case tooMany(limit: Int)
  }

  /// The line of the list, from 1; nil for the whole.
  package let line: Int?
  package let reason: Reason

  package init(line: Int?, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }

  package var code: String { reason.code }
}
