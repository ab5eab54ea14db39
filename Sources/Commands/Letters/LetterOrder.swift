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
  /// What goes with letters that offer or ask for time.
  var appendices: [LetterAppendix] = []
  /// The language of who signs: lists and folders are for them.
  var reader = Language.dutch
  /// In which language each letter comes once more, for oneself; nil for none.
  var beside: Language?
  /// Whether a letter that exists is written anew.
  var again = false
  /// Whether a list of the letters is put beside them.
  var hasCoverList = false
  /// Whether all letters are put into one file for printing as well.
  var isOneFile = false
  /// Whether each letter in that file begins on the front of a sheet.
  var isDuplex = false

  init(debts: [ID<Debt>], folder: String) {
    self.debts = debts
    self.folder = folder
  }
}
