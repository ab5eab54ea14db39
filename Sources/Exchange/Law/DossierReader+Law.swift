import Domain
import Rules

extension DossierReader {
  /// The corrections, each once; none where the key is absent.
  mutating func lawCorrections(_ spot: Spot?) -> [LawCorrection]? {
    guard let spot else { return [] }
    return list(spot) { $0.lawCorrection($1) }
  }

  /// A correction that fits the tables as they were shipped.
  private mutating func lawCorrection(_ spot: Spot) -> LawCorrection? {
    guard let object = object(spot, keys: DossierDocument.Keys.lawCorrection) else { return nil }
    let id = id(need(object, "id"), of: LawCorrection.self)
    let table = line(need(object, "table"))
    let subject = line(may(object, "subject"))
    let fact = line(need(object, "fact"))
    let from = day(need(object, "from"))
    let unit = choice(need(object, "unit"), LawCorrection.Unit.self)
    let value = line(need(object, "value"))
    let source = line(need(object, "source"))
    let entered = day(need(object, "entered"))
    guard let id, let table, let fact, let from, let unit, let value, let source, let entered
    else { return nil }
    let correction = LawCorrection(
      id: id, tableName: table, subject: subject, fact: fact, from: from, unit: unit, value: value,
      source: source, entered: entered)
    do throws(CorrectionError) {
      _ = try Law.shipped.adding([correction])
      return correction
    } catch {
      find(.correctionDoesNotFit, at: spot)
      return nil
    }
  }
}
