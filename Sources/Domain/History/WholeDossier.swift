/// Everything that is in a dossier file, as it is at one moment.
package struct WholeDossier: Hashable, Sendable {
  package let dossier: Dossier
  /// Letters that were kept, oldest first.
  package let letters: [KeptLetter]
  /// The day of the last change; nil where nothing was ever changed.
  package let lastChange: LocalDate?

  package init(dossier: Dossier, letters: [KeptLetter], lastChange: LocalDate?) {
    self.dossier = dossier
    self.letters = letters
    self.lastChange = lastChange
  }
}
