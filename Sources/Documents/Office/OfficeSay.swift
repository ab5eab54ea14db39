import Domain
import Planning

/// What the office says beside its lists.
package enum OfficeSay: Hashable, Sendable {
  /// The name of a file with the list.
  case file

  package func text(in language: Language) -> String {
    switch (self, language) {
    case (.file, .dutch): "kantoor"
    case (.file, .english): "office"
    }
  }
}
