import TestSupport
import Testing

/// Saying at once that many letters were sent.
@Suite struct LettersSentTests {
  private func place() throws -> Workplace {
    let place = try LetterCheckTests.place()
    _ = try place.run(["letter", "write", "--all", "--to", place.path("brieven")])
    return place
  }

  private func sent(_ place: Workplace) throws -> [String?] {
    let items = try place.json(["letter", "list"])["items"] as? [[String: Any]] ?? []
    return items.map { $0["sentOn"] as? String }
  }

  @Test func allAreSaidToBeSentInOneWord() throws {
    let place = try place()
    #expect(try place.run(["letter", "list"]).output.contains("aflos letter sent --all --by post"))
    let json = try place.json(["letter", "sent", "--all", "--by", "post"])
    #expect(json["ids"] as? [String] == ["b1", "b2"])
    #expect(try sent(place) == ["2026-11-21", "2026-11-21"])
    #expect(try place.run(["letter", "sent", "--all", "--by", "post"]).status != 0)
    _ = try place.run(["undo"])
    #expect(try sent(place) == [nil, nil])
  }

  @Test(arguments: [[], ["b1", "--all"], ["b9"], ["b1", "b9"]])
  func whatIsUnclearMarksNothing(typed: [String]) throws {
    let place = try place()
    #expect(try place.run(["letter", "sent"] + typed + ["--by", "post"]).status != 0)
    #expect(try sent(place) == [nil, nil])
  }

  @Test func someAreSaidToBeSent() throws {
    let place = try place()
    #expect(try place.run(["letter", "sent", "b2", "b2", "--by", "email"]).status == 0)
    #expect(try sent(place) == [nil, "2026-11-21"])
  }
}
