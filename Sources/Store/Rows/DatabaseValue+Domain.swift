import Domain
import SQLite

// How the values of `Domain` are written, one column each. `RowReader` is the other half.
extension DatabaseValue {
  static func text(_ text: String?) -> DatabaseValue { text?.databaseValue ?? .null }
  static func number(_ number: Int?) -> DatabaseValue { number?.databaseValue ?? .null }
  static func flag(_ flag: Bool?) -> DatabaseValue { number(flag.map { $0 ? 1 : 0 }) }
  static func cents(_ money: Money?) -> DatabaseValue { number(money?.cents) }
  static func day(_ day: LocalDate?) -> DatabaseValue { text(day?.iso) }
  static func id<Thing>(_ id: ID<Thing>?) -> DatabaseValue { text(id?.text) }
  static func choice(_ choice: some RawRepresentable<String>) -> DatabaseValue {
    text(choice.rawValue)
  }
}
