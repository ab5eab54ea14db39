import Domain

/// The kinds of letters, by the name their templates have in a folder of overrides.
package enum LetterKind: String, CaseIterable, Hashable, Sendable {
  case paymentProposal = "payment-proposal"
  case pauseRequest = "pause-request"
  case specificationRequest = "specification-request"

  /// What it is called in a list of letters, in lower case.
  package func name(in language: Language) -> String {
    switch (self, language) {
    case (.paymentProposal, .dutch): "betalingsvoorstel"
    case (.paymentProposal, .english): "payment proposal"
    case (.pauseRequest, .dutch): "verzoek om te wachten"
    case (.pauseRequest, .english): "request to wait"
    case (.specificationRequest, .dutch): "verzoek om uitleg"
    case (.specificationRequest, .english): "request for details"
    }
  }
}
