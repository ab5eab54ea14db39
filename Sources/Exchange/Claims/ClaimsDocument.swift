import Domain
import Planning

/// `aflos.claims/1`: each claim with its chain, its amounts and how sure they are, under our own names or
/// under those of another system; as JSON and as a table.
package struct ClaimsDocument: Sendable {
  /// Name and version; removing or renaming a key raises the number.
  package static let schema = "aflos.claims/1"

  private let plan: Plan
  private let claims: [ClaimStanding]
  private let names: FieldNames
  private let fields: [(field: ClaimField, name: String)]

  /// All claims of the picture that the plan was made from.
  package init(of plan: Plan, by names: FieldNames) {
    self.plan = plan
    self.names = names
    claims = plan.standing.claims
    fields = ClaimField.allCases.compactMap { field in
      field.name(in: names).map { (field, $0) }
    }
  }

  /// One line for each claim. The first column is our own number of it, also under other names.
  package var table: TableText {
    let others = fields.filter { $0.field != .id }
    return TableText(
      columns: ["id"] + others.map(\.name),
      rows: claims.map { claim in
        let facts = ClaimFacts(claim, plan, names)
        return [.text(claim.debt.text)] + others.map { facts.value(of: $0.field).cell }
      })
  }

  /// All claims, each with the fields that have a name there; amounts of our own in cents, of others in
  /// euros.
  package var json: JSONValue {
    switch names {
    case .sfs: statement
    default:
      [
        "schema": .string(Self.schema),
        "on": .day(plan.on),
        "names": .string(names.rawValue),
        "source": .text(names.source),
        "claims": .list(claims) { json(of: $0, fields) },
      ]
    }
  }

  private func json(
    of claim: ClaimStanding, _ fields: [(field: ClaimField, name: String)]
  ) -> JSONValue {
    let facts = ClaimFacts(claim, plan, names)
    return .object(
      fields.map { field, name in
        let value = facts.value(of: field)
        guard names == .aflos, value.isAmount else { return .init(name, value.json) }
        return .init(name + "Cents", value.cents)
      })
  }

  /// The part of a Standard Financial Statement that is about debts: those that threaten home, energy, water
  /// or health insurance first, and only others say whether there is a judgment.
  private var statement: JSONValue {
    let dossier = plan.standing.stated
    let first = claims.filter { dossier.debt($0.debt)?.kind.threatensTheBasics ?? false }
    let others = claims.filter { claim in !first.contains { $0.debt == claim.debt } }
    func total(_ claims: [ClaimStanding]) -> JSONValue {
      ClaimValue.amount(claims.map(\.stated).sum()).json
    }
    return [
      "debts": [
        "priority-debts": .list(first) { json(of: $0, fields.filter { $0.field != .judgment }) },
        "total-priority-debts": total(first),
        "non-priority-debts": .list(others) { json(of: $0, fields) },
        "total-non-priority-debts": total(others),
      ]
    ]
  }
}

/// One value of a claim, in the kinds that there are.
enum ClaimValue: Hashable {
  case text(String?)
  case amount(Money?)
  case day(LocalDate?)
  case flag(Bool)
  case list([String])

  var isAmount: Bool { if case .amount = self { true } else { false } }

  var cents: JSONValue { if case .amount(let money) = self { .cents(money) } else { .null } }

  /// Amounts in euros, as other systems have them.
  var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    case .amount(let money): money.map { .number(JSONNumber(checked: $0.euros)) } ?? .null
    case .day(let day): .day(day)
    case .flag(let flag): .bool(flag)
    case .list(let texts): .list(texts) { .string($0) }
    }
  }

  var cell: TableText.Cell {
    switch self {
    case .text(let text): .optional(text)
    case .amount(let money): .optional(money)
    case .day(let day): .optional(day)
    case .flag(let flag): .text(flag ? "true" : "false")
    case .list(let texts): .optional(texts.isEmpty ? nil : texts.joined(separator: " "))
    }
  }
}

extension Money {
  /// With two decimals behind a point: `1250.00`.
  fileprivate var euros: String {
    let (size, rest) = (cents.magnitude / 100, cents.magnitude % 100)
    return "\(cents < 0 ? "-" : "")\(size).\(rest < 10 ? "0" : "")\(rest)"
  }
}
