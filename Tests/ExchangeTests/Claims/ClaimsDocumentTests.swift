import Domain
import Planning
import Rules
import TestSupport
import Testing

@testable import Exchange

/// Claims under the names of others: one list for table and JSON.
@Suite struct ClaimsDocumentTests {
  private func plan() throws -> Plan {
    var dossier = Dossier.realistic(debts: [
      .example("d1", owed: 60_000), .example("d2", owed: 30_000),
    ])
    dossier.creditors = [.example("c1", named: "Vattenfall"), .example("c2", named: "Jansen")]
    var debt = dossier.debts[0]
    (debt.kind, debt.stage, debt.reference) = (.energy, .judgment, "F-1")
    (debt.original, debt.originOn) = (Money(cents: 50_005), .day("2024-02-01"))
    dossier.debts[0] = debt.handed(to: ID("c2"), as: .bailiff, reference: "J-2", on: nil)
    dossier.debts[1].kind = .telecom
    return try Plan(
      of: Standing.of(dossier, on: .day("2026-11-21"), law: .shipped), by: .proportional)
  }

  @Test(arguments: FieldNames.allCases)
  func tableAndJSONHaveTheSameNames(names: FieldNames) throws {
    let document = ClaimsDocument(of: try plan(), by: names)
    let fields = ClaimField.allCases.filter { $0.name(in: names) != nil && $0 != .id }
    let heading = document.table.text(.plain).split(separator: "\n")[0]
    #expect(
      heading.split(separator: ",").map { String($0) }
        == ["id"] + fields.compactMap { $0.name(in: names) })
    #expect(
      Set(ClaimField.allCases.compactMap { $0.name(in: names) }).count
        == ClaimField.allCases.count { $0.name(in: names) != nil })
    guard names != .sfs, case .object(let members) = document.json,
      case .array(let claims)? = members.first(where: { $0.key == "claims" })?.value,
      case .object(let first)? = claims.first
    else {
      #expect(names == .sfs)
      return
    }
    let keys = first.map { member in
      names == .aflos && member.key.hasSuffix("Cents")
        ? String(member.key.dropLast(5)) : member.key
    }
    #expect(keys == ClaimField.allCases.compactMap { $0.name(in: names) })
  }

  @Test func amsterdamHasEurosAndOnePlaceForWhoCollects() throws {
    let text = ClaimsDocument(of: try plan(), by: .amsterdam).json.text(.pretty)
    #expect(
      text.contains("\"bedrag\": 600.00") && text.contains("\"bedragOorspronkelijk\": 500.05"))
    #expect(text.contains("\"incassant.bedrijfsnaam\": \"Jansen\""))
    #expect(text.contains("\"referentie\": \"J-2\"") && text.contains("\"type\": \"concurrent\""))
    #expect(text.contains("\"ontstaansDatum\": \"2024-02-01\""))
  }

  @Test func allegroKeepsTheNumbersApart() throws {
    let text = ClaimsDocument(of: try plan(), by: .allegro).json.text(.pretty)
    #expect(text.contains("\"Referentie\": \"F-1\""))
    #expect(text.contains("\"NaamDeurwaarder\": \"Jansen\""))
    #expect(text.contains("\"ReferentieDeurwaarder\": \"J-2\""))
    #expect(text.contains("\"NaamIncasso\": null") && text.contains("\"TeruggemeldBedrag\": null"))
  }

  @Test func theStatementPutsWhatThreatensTheBasicsFirst() throws {
    let text = ClaimsDocument(of: try plan(), by: .sfs).json.text(.pretty)
    let parts = text.split(separator: "\"non-priority-debts\"")
    #expect(parts.count == 2)
    #expect(parts[0].contains("\"amount-owed\": 600.00") && !parts[0].contains("ccj"))
    #expect(parts[0].contains("\"total-priority-debts\": 600.00"))
    #expect(parts[1].contains("\"amount-owed\": 300.00") && parts[1].contains("\"ccj\": false"))
    #expect(parts[1].contains("\"total-non-priority-debts\": 300.00"))
  }
}
