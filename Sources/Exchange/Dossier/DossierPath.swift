/// The way to a value inside a file. A linked list, so that a path is only spelled out for a finding.
indirect enum DossierPath {
  case root
  case key(DossierPath, String)
  case index(DossierPath, Int)

  /// `debts[3].principalCents`; a key that is no plain word stands as `["a key"]`.
  var text: String {
    switch self {
    case .root: ""
    case .index(let parent, let index): "\(parent.text)[\(index)]"
    case .key(.root, let key) where Self.isPlain(key): key
    case .key(let parent, let key) where Self.isPlain(key): "\(parent.text).\(key)"
    case .key(let parent, let key): "\(parent.text)[\(Self.quoted(key))]"
    }
  }

  private static func isPlain(_ key: String) -> Bool {
    (1...60).contains(key.utf8.count)
      && key.utf8.allSatisfy { byte in
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x24: true
        default: false
        }
      }
  }

  /// Shortened, because an unknown key may be as long as the file.
  private static func quoted(_ key: String) -> String {
    var out = ""
    JSONValue.quote(shortened(key), to: &out)
    return out
  }
}

/// The first sixty scalars of what was found, with `…` where there were more.
func shortened(_ text: String) -> String {
  let start = text.unicodeScalars.prefix(60)
  return start.endIndex == text.unicodeScalars.endIndex ? text : "\(String(start))…"
}
