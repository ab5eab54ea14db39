extension SwiftSource {
  /// Stored properties and parameters with a value of their own. A fact that is added must make
  /// everybody who builds the value say what becomes of it, above all `Redaction`.
  func defaultedFacts() -> [Finding] {
    lines.indices.filter { index in
      let line = lines[index]
      let isStored = line.contains(#/^ +package (private\(set\) )?(var|let) \w+(: [^={]+)? = /#)
      let isParameter = line.contains(#/\w+: [\[\w.<>\]:? ]+ = [\w.\[]/#)
      return isStored || isParameter && !line.contains(#/\b(let|var|case)\b/#)
    }.map { finding(line: $0 + 1, "a fact with a value of its own") }
  }
}
