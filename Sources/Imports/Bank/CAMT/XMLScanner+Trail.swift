import Domain

// Tags that were there before: nearly all of a statement of CAMT.053.
extension XMLScanner {
  /// Goes on for as long as the trail knows what stands there: tags that were judged before, and text
  /// without references. Everything else is left where it stands, to be read and judged tag by tag; so
  /// what is refused is the same.
  @inline(never)
  mutating func follow(_ trail: XMLTrail) throws(BankProblem) {
    let (base, end) = (window.base, window.end)
    let raw = UnsafeRawPointer(base)
    var (position, tag, marks) = (self.position, trail.tags + Int(lastTag), trail.marks)
    marks.skip(to: position)
    defer { trail.marks = marks }
    while true {
      let first = marks.next
      trail.pass(&tag, &marks, in: raw)
      if marks.next > first {
        position = Int(marks.places[marks.next - 1]) + Int(tag.pointee.length)
      }
      guard marks.next < marks.count else {
        guard marks.find(in: base, from: position, to: end) else { break }
        continue
      }
      let open = Int(marks.places[marks.next])
      var next = tag.pointee.next
      if !trail.stands(next, at: open, in: raw) {
        guard let other = trail.look(behind: tag, at: open, in: raw) else { break }
        next = other
      }
      if next.pointee.isHeard {
        if next.pointee.isEnd {
          guard open - position <= Self.longestText else { break }
          try handler.end(
            at: next.pointee.spot, ByteField(base: base, start: position, end: open))
        } else {
          try handler.start(at: next.pointee.spot)
        }
      }
      position = open + Int(next.pointee.length)
      marks.next += 1
      tag = next
    }
    guard position > self.position else { return }
    self.position = position
    lastTag = Int32(tag - trail.tags)
    stand(in: Int(tag.pointee.inside), trail)
  }

  /// Is inside that element and all around it.
  private mutating func stand(in node: Int, _ trail: XMLTrail) {
    depth = Int(trail.nodes[node].level) + 1
    var node = node
    for level in (0..<depth).reversed() {
      stack[level] = Open(name: trail.nodes[node].name, node: Int32(node))
      node = Int(trail.nodes[node].parent)
    }
    handler.stand(in: depth) { trail.nodes[Int(stack[$0].node)].spot }
  }
}
