import Domain
import Paper

extension FontError {
  /// Why a file is no typeface that can be used, as the end of a sentence.
  package func text(in language: Language) -> String {
    switch self {
    case .notTrueType, .postScriptOutlines:
      language.say(
        dutch: "dit is geen TrueType-lettertype (.ttf)", english: "this is no TrueType font (.ttf)")
    case .collection:
      language.say(
        dutch: "hier zitten meer lettertypen in één bestand", english: "it holds several fonts")
    case .missingTable, .damaged:
      language.say(dutch: "het bestand is beschadigd", english: "the file is damaged")
    case .noUnicodeMap:
      language.say(
        dutch: "het zegt niet welke letters erin zitten",
        english: "it does not say which letters it holds")
    case .embeddingForbidden:
      language.say(
        dutch: "de maker staat niet toe dat het in een pdf komt",
        english: "its maker does not allow it in a PDF")
    }
  }
}
