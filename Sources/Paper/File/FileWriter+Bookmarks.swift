extension FileWriter {
  /// The root of the bookmarks and, behind it, each of them.
  mutating func write(_ bookmarks: Bookmarks, _ numbers: Numbers) {
    let root = numbers.outlines
    let top = bookmarks.top
    let shown = bookmarks.isOpen ? bookmarks.entries.count : top.count
    object(root) { out in
      out.write("<</Type/Outlines")
      out.write(links: top, after: root, shown: shown)
      out.write(">>")
    }
    for (place, entry) in bookmarks.entries.enumerated() {
      let siblings = bookmarks.siblings(of: place)
      let at = siblings.firstIndex(of: place) ?? 0
      object(root + 1 + place) { out in
        out.write("<</Title")
        out.write(string: entry.title)
        out.write("/Parent ")
        out.write(reference: entry.parent.map { root + 1 + $0 } ?? root)
        if at > 0 {
          out.write("/Prev ")
          out.write(reference: root + 1 + siblings[at - 1])
        }
        if at + 1 < siblings.count {
          out.write("/Next ")
          out.write(reference: root + 1 + siblings[at + 1])
        }
        let below = entry.children.count
        out.write(links: entry.children, after: root, shown: bookmarks.isOpen ? below : -below)
        out.write("/Dest[")
        out.write(reference: numbers.page(entry.page))
        out.write("/Fit]>>")
      }
    }
  }
}

extension ByteBuffer {
  /// The first and the last of what stands under something, and how many show; nothing for none.
  fileprivate mutating func write(links places: [Int], after root: Int, shown: Int) {
    guard let first = places.first, let last = places.last else { return }
    write("/First ")
    write(reference: root + 1 + first)
    write("/Last ")
    write(reference: root + 1 + last)
    write("/Count ")
    write(shown)
  }
}
