import Documents
import Domain

/// Which letters are to be written, and how.
struct LetterOrder {
  /// In the order in which they are written.
  let debts: [ID<Debt>]
  let folder: String
  /// One kind for all of them; nil for the one that fits each debt.
  var wish: LetterWish?
  var forms: [LetterForm] = [.text]
  var window = EnvelopeWindow.usual
  /// Whether a letter that exists is written anew.
  var again = false

  init(debts: [ID<Debt>], folder: String) {
    self.debts = debts
    self.folder = folder
  }
}
