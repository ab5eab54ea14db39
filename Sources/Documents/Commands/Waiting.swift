import Domain

/// What is said while the dossier cannot be used for a moment, or was changed by somebody else.
package enum Waiting: CaseIterable, Sendable {
  /// Another program has it; it is waited for.
  case another
  /// It has it for long already.
  case stillBusy
  case full
  /// Somebody else changed something while questions were open: they are gone through again.
  case againWithAnswers
  /// It can be looked at, and not be changed.
  case readOnly

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.another, .dutch): "Een ander programma gebruikt het dossier. Ik wacht even."
    case (.another, .english): "Another program is using the dossier. I wait a moment."
    case (.stillBusy, .dutch):
      "Een ander programma gebruikt het dossier nog steeds. Uw antwoord is nog niet bewaard. Sluit dat programma en druk op Enter. Typ ! om te stoppen."
    case (.stillBusy, .english):
      "Another program is still using the dossier. Your answer is not kept yet. Close that program and press Enter. Type ! to stop."
    case (.full, .dutch):
      "De schijf is vol. Uw antwoord is nog niet bewaard. Maak ruimte en druk op Enter. Typ ! om te stoppen."
    case (.full, .english):
      "The disk is full. Your answer is not kept yet. Make room and press Enter. Type ! to stop."
    case (.againWithAnswers, .dutch):
      "Er is ondertussen iets veranderd in een ander venster. Ik ga uw antwoorden opnieuw langs."
    case (.againWithAnswers, .english):
      "Something was changed in another window in the meantime. I go through your answers again."
    case (.readOnly, .dutch): "Dit dossier kan alleen worden gelezen. Er wordt niets bewaard."
    case (.readOnly, .english): "This dossier can only be read. Nothing is kept."
    }
  }
}
