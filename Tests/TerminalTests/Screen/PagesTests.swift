import Testing

@testable import Terminal

/// A screen at a time: every line once on the way forward, whatever the size.
@Suite struct PagesTests {
  private func lines(_ count: Int) -> [String] { (0..<count).map { "line \($0)" } }

  @Test(arguments: [0, 1, 3, 21, 22, 23, 44, 45, 500], [5, 15, 24])
  func everyLineOnce(count: Int, height: Int) {
    var pages = Pages(lines(count), height: height)
    #expect(pages.fitsOneScreen == (count <= max(3, height - 2)))
    var seen: [String] = []
    while pages.left > 0 {
      let screen = pages.following()
      #expect(!screen.isEmpty && screen.count <= max(3, height - 2))
      seen += screen
    }
    #expect(seen == lines(count))
  }

  @Test func backIsTheScreenBefore() {
    var pages = Pages(lines(50), height: 12)
    let first = Array(pages.following())
    let second = Array(pages.following())
    #expect(Array(pages.before()) == first)
    #expect(Array(pages.following()) == second)
    #expect(Array(pages.before()) == first)
    #expect(Array(pages.before()) == first)
  }

  @Test func aWordIsLookedFor() {
    var pages = Pages(lines(50), height: 12)
    _ = pages.following()
    #expect(pages.search("LINE 33")?.first == "line 33")
    // Not further on: from the top.
    #expect(pages.search("line 2")?.first == "line 2")
    #expect(pages.search("nowhere") == nil)
    #expect(pages.search("") == nil)
    #expect(pages.rest().last == "line 49")
    #expect(pages.left == 0)
  }
}
