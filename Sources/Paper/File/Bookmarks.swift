/// The bookmarks of a document (ISO 32000-1, 12.3.3): its sections where it has several, otherwise its
/// headings, those of the second level below those of the first.
struct Bookmarks {
  struct Entry {
    let title: String
    /// From 0.
    let page: Int
    /// The place of the entry that it stands under; nil at the top.
    var parent: Int?
    /// Places of the entries that stand under it.
    var children: [Int] = []
  }

  private(set) var entries: [Entry] = []

  /// Places of the entries at the top.
  var top: [Int] { entries.indices.filter { entries[$0].parent == nil } }

  /// Fewer headings than this are found without bookmarks: a letter has its subject only.
  private static let fewest = 3

  init(_ document: PaperDocument, sectionStarts: [Int], tree: StructureTree) {
    guard document.sections.count < 2 else {
      entries = zip(document.sections, sectionStarts).enumerated().map { index, section in
        let (section, page) = section
        return Entry(title: section.title.isEmpty ? String(index + 1) : section.title, page: page)
      }
      return
    }
    var last: Int?
    for part in tree.parts where part.tag == .heading1 || part.tag == .heading2 {
      guard let page = part.firstPage else { continue }
      let parent = part.tag == .heading2 ? last : nil
      if let parent { entries[parent].children.append(entries.count) }
      if part.tag == .heading1 { last = entries.count }
      entries.append(Entry(title: part.title, page: page, parent: parent))
    }
    if entries.count < Self.fewest { entries = [] }
  }

  /// The entries beside it, in their order.
  func siblings(of place: Int) -> [Int] {
    entries[place].parent.map { entries[$0].children } ?? top
  }

  /// Whether what stands under the entries shows from the start: where one entry holds all.
  var isOpen: Bool { top.count == 1 }
}

extension StructureTree.Part {
  /// The page on which it begins.
  fileprivate var firstPage: Int? {
    for case .mark(let page, _) in children { return page }
    return nil
  }
}
