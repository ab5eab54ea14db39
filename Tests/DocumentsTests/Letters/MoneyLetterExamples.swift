import Documents
import Domain
import TestSupport

// Letters about money and time, of a kind that the user chose.
extension LetterExample {
  static let money: [LetterExample] = []
}
