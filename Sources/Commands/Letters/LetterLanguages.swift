import Documents
import Domain

/// In which language letters are written: that of who gets them, Dutch where nobody says otherwise, and
/// on wish another one beside it, for who signs.
struct LetterLanguages {
  /// Of the letter that goes.
  let main: Language
  /// Of the copy for oneself; nil where there is none.
  let beside: Language?

  /// `nl`, `en`, or both with `+` between them, the one that goes first.
  init(_ typed: String?, _ context: Context) throws(Failure) {
    guard let typed else {
      (main, beside) = (.dutch, nil)
      return
    }
    var read: [Language] = []
    for part in typed.split(separator: "+", omittingEmptySubsequences: false) {
      do throws(InputError) {
        read.append(
          try Choice(Language.allCases, in: context.language, isNumbered: false)
            .read(Typed(String(part), for: nil)))
      } catch { throw .option(.letterLanguage, error) }
    }
    let first = read.first ?? .dutch
    main = first
    beside = read.dropFirst().first { $0 != first }
  }
}
