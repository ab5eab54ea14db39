/// The languages Aflos speaks and writes.
package enum Language: String, CaseIterable, Hashable, Sendable {
  case dutch = "nl"
  case english = "en"
}
