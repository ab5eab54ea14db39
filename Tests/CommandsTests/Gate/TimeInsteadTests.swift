import Foundation
import TestSupport
import Testing

/// Where no offer would be kept, letters ask for time: what was written is not said to be unfit, and each
/// reason is said once, with its debts.
@Suite struct TimeInsteadTests {
  @Test func aLetterThatWasWrittenIsNotSaidToBeUnfit() throws {
    let place = try Workplace().importing("1-single-tenant")
    _ = try place.run(["tell", "whose", "alle", "van mij"])
    let all = try place.run(["letter", "write", "--all", "--to", place.path("brieven")])
    #expect(all.status == 0)
    #expect(!all.output.contains("past nog niet"), "\(all.output)")
    let said = all.output.split(separator: "\n").filter {
      $0.contains("biedt nog geen bedrag") || $0.contains("bieden nog geen bedrag")
    }
    #expect(said.count == 1, "\(said)")
    #expect(said.first?.hasPrefix("d1, d2 en d3: Deze brieven vragen om tijd") == true, "\(said)")
    let one = try place.run(["letter", "show", "d1"])
    #expect(one.error.contains("d1: Deze brief vraagt om tijd"), "\(one.error)")
    #expect(!one.error.contains("past nog niet"))
  }
}
