/// To whom something belongs, as seen by the person who signs: a car, savings, a child.
package enum Holder: String, CaseIterable, Hashable, Sendable {
  case me, partner, both, other
}
