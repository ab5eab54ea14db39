/// Random numbers that are the same for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Text of words, spaces and awkward characters; often short, never the same width twice.
  mutating func text(atMost count: Int) -> String {
    let pieces = [
      "a", "b", "z", "9", " ", " ", "  ", "é", "e\u{301}", "€\u{A0}12,50", "日", "本", "👍🏽",
      "👨‍👩‍👧", "-", "longwordwithoutbreak", "\u{301}", "🇳🇱", "\n",
    ]
    return (0..<Int.random(in: 0...count, using: &self))
      .map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
