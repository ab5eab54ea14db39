/// How many letters must be added, left out, changed or swapped with their neighbour to make one
/// word of the other: Damerau-Levenshtein, each letter touched once (optimal string alignment).
func typingDistance(_ first: String, _ second: String) -> Int {
  let (a, b) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
  var beforeLast: [Int] = []
  var last = Array(0...b.count)
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      let changed = last[j] + (a[i] == b[j] ? 0 : 1)
      var best = min(row[j] + 1, last[j + 1] + 1, changed)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        best = min(best, beforeLast[j - 1] + 1)
      }
      row.append(best)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count]
}
