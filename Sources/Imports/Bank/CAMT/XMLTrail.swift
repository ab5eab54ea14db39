/// The tags of a file so far, byte for byte, each with the elements around it and what it led to.
///
/// A statement says the same thing a million times, so nearly every tag was there before, in the same
/// elements. What was judged once is not judged again: the same bytes in the same place mean the same.
/// Which tag comes next is guessed from what came last time; then two words are compared.
final class XMLTrail {
  /// Where the handler is, in numbers of its own.
  typealias Spot = UInt8

  /// Longer tags are not kept.
  static let longest = 32
  /// Elements that are kept, counted apart for everything around them; files have about a hundred.
  private static let most = 512

  /// The tag that begins an element, at twice its place; or the one that ends it, behind that.
  struct Tag {
    // The first sixteen bytes, and which of them count. Nothing is like a tag that is not known.
    var first: UInt64 = 0
    var second: UInt64 = 0
    var firstMask: UInt64 = ~0
    var secondMask: UInt64 = 0
    /// The tag that came behind it last time.
    var next: UnsafeMutablePointer<Tag>
    var length: Int32 = 0
    /// The element that one is in behind it.
    var inside: Int32 = 0
    var spot: Spot = 0
    /// Whether the handler must hear of it.
    var isHeard = false
    var isEnd = false
    /// Whether it must be looked at twice: it is heard, or long.
    var isSpecial = false
  }

  struct Node {
    var parent: Int32
    var level: Int32
    var firstChild: Int32 = -1
    var sibling: Int32 = -1
    var name: UInt64
    var spot: Spot
  }

  /// Bytes seventeen to thirty-two of a tag.
  private struct Rest {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var firstMask: UInt64 = 0
    var secondMask: UInt64 = 0
  }

  let tags: UnsafeMutablePointer<Tag>
  private let rests: UnsafeMutablePointer<Rest>
  private(set) var nodes: [Node] = []
  var marks = ByteMarks()

  init() {
    tags = .allocate(capacity: 2 * Self.most)
    rests = .allocate(capacity: 2 * Self.most)
    tags.initialize(repeating: Tag(next: tags), count: 2 * Self.most)
    rests.initialize(repeating: Rest(), count: 2 * Self.most)
    nodes.reserveCapacity(128)
  }

  deinit {
    tags.deallocate()
    rests.deallocate()
    marks.deallocate()
  }
}

extension XMLTrail {
  /// Passes over tags that come one behind the other as they did last time and of which nobody needs to
  /// hear. Stands at the first other one, or at the last mark, then.
  /// - Parameter tag: The one before; the last that was passed, then.
  @inline(never)
  func pass(
    _ tag: inout UnsafeMutablePointer<Tag>, _ marks: inout ByteMarks, in raw: UnsafeRawPointer
  ) {
    var (known, place) = (tag, marks.next)
    let (places, count) = (marks.places, marks.count)
    while place < count {
      let next = known.pointee.next
      guard Self.begins(next, at: Int(places[place]), in: raw), !next.pointee.isSpecial else {
        break
      }
      known = next
      place &+= 1
    }
    (tag, marks.next) = (known, place)
  }

  /// Whether the bytes at `place` begin as that tag does; of short ones that is all.
  @inline(__always)
  private static func begins(
    _ tag: UnsafeMutablePointer<Tag>, at place: Int, in raw: UnsafeRawPointer
  ) -> Bool {
    let first = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    let second = raw.loadUnaligned(fromByteOffset: place &+ 8, as: UInt64.self)
    let one = (first & tag.pointee.firstMask) ^ tag.pointee.first
    let other = (second & tag.pointee.secondMask) ^ tag.pointee.second
    return one | other == 0
  }

  /// Whether the bytes at `place` are that tag.
  @inline(__always)
  func stands(
    _ tag: UnsafeMutablePointer<Tag>, at place: Int, in raw: UnsafeRawPointer
  ) -> Bool {
    Self.begins(tag, at: place, in: raw)
      && (tag.pointee.length <= 16 || restStands(tag - tags, place, raw))
  }

  private func restStands(_ tag: Int, _ place: Int, _ raw: UnsafeRawPointer) -> Bool {
    let first = raw.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self)
    let second = raw.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self)
    return first & rests[tag].firstMask == rests[tag].first
      && second & rests[tag].secondMask == rests[tag].second
  }

  /// The tag that stands at `place`, of those that may come behind `tag`; nil where it is none of them.
  @inline(never)
  func look(
    behind tag: UnsafeMutablePointer<Tag>, at place: Int, in raw: UnsafeRawPointer
  ) -> UnsafeMutablePointer<Tag>? {
    let inside = Int(tag.pointee.inside)
    var found = tags + 2 * inside + 1
    if !stands(found, at: place, in: raw) {
      var child = Int(nodes[inside].firstChild)
      while child >= 0, !stands(tags + 2 * child, at: place, in: raw) {
        child = Int(nodes[child].sibling)
      }
      guard child >= 0 else { return nil }
      found = tags + 2 * child
    }
    tag.pointee.next = found
    return found
  }

  /// An element began, with the tag from `start` to `end`.
  /// - Parameter parent: The place of the one around it, below zero where that has none; nil for the root.
  /// - Returns: Its tag, or below zero.
  func start(
    in parent: Int32?, _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ name: UInt64,
    at spot: Spot, hearsStart: Bool, hearsEnd: Bool
  ) -> Int32 {
    let raw = UnsafeRawPointer(base)
    if let parent {
      guard parent >= 0, isKept(base, start, end) else { return -1 }
      var child = nodes[Int(parent)].firstChild
      while child >= 0 {
        let tag = 2 * Int(child)
        if Int(tags[tag].length) == end - start, stands(tags + tag, at: start, in: raw) {
          return 2 * child
        }
        child = nodes[Int(child)].sibling
      }
    }
    guard nodes.count < Self.most else { return -1 }
    let new = Int32(nodes.count)
    var node = Node(parent: parent ?? -1, level: 0, name: name, spot: spot)
    if let parent {
      node.level = nodes[Int(parent)].level + 1
      node.sibling = nodes[Int(parent)].firstChild
      nodes[Int(parent)].firstChild = new
    }
    nodes.append(node)
    let opens = 2 * Int(new)
    tags[opens] = Tag(
      next: tags + opens + 1, inside: new, spot: spot, isHeard: hearsStart)
    tags[opens + 1] = Tag(
      next: tags, inside: node.parent, spot: spot, isHeard: hearsEnd, isEnd: true)
    // The root comes but once.
    if parent != nil { keep(opens, base, start, end) }
    return 2 * new
  }

  /// An element ended, with the tag from `start` to `end`.
  /// - Returns: That tag, or below zero.
  func end(of node: Int32, _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    guard node > 0 else { return -1 }
    let tag = 2 * node + 1
    if tags[Int(tag)].length == 0 {
      guard isKept(base, start, end) else { return -1 }
      keep(Int(tag), base, start, end)
    }
    return tag
  }

  private func isKept(_ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    // No mark stands inside it: a reference in an attribute, or a name that nobody closes.
    end - start <= Self.longest
      && Bytes.find(0x26, 0x3C, in: base, from: start + 1, to: end) == end
  }

  private func keep(_ tag: Int, _ base: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    let raw = UnsafeRawPointer(base)
    func word(_ number: Int) -> (UInt64, mask: UInt64) {
      let count = min(8, max(0, end - start - 8 * number))
      let mask: UInt64 = count == 8 ? ~0 : (1 << (8 * UInt64(count))) - 1
      let word = raw.loadUnaligned(fromByteOffset: start + 8 * number, as: UInt64.self)
      return (UInt64(littleEndian: word) & mask, mask)
    }
    (tags[tag].first, tags[tag].firstMask) = word(0)
    (tags[tag].second, tags[tag].secondMask) = word(1)
    (rests[tag].first, rests[tag].firstMask) = word(2)
    (rests[tag].second, rests[tag].secondMask) = word(3)
    tags[tag].length = Int32(end - start)
    tags[tag].isSpecial = tags[tag].isHeard || end - start > 16
  }
}
