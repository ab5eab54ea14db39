import Documents
import Domain

extension FormRow {
  /// The row of a fact that is a single value, by its description.
  static func fact(_ fact: StatedFact<Value>, _ need: Need) -> FormRow {
    let field = fact.field
    return switch fact.value {
    case .text(let path, let limit):
      .text(field, need, path) { typed throws(InputError) in try typed.line(limit: limit) }
    case .citizenNumber(let path):
      .text(field, need, path) { typed throws(InputError) in try typed.citizenNumber() }
    case .amount(let path): .amount(field, need, path, least: .zero)
    case .amountIfKnown(let path): .amount(field, need, path)
    case .dayIfKnown(let path): .day(field, need, path, leaning: .past)
    case .numberIfKnown(let path, let range): .number(field, need, path, in: range)
    case .yesOrNo(let path): .yesOrNo(field, need, path)
    case .choice(let choosing):
      word(field, need, choosing.allowed, choosing.word, clear: nil) {
        _ = choosing.take($0, &$1)
      }
    case .choiceIfKnown(let choosing):
      word(field, need, choosing.allowed, choosing.word) {
        _ = choosing.take(nil, &$0)
      } take: {
        _ = choosing.take($0, &$1)
      }
    }
  }

  /// One of a few words that have no names of their own.
  private static func word(
    _ field: Field, _ need: Need, _ allowed: [String],
    _ word: @escaping @Sendable (Value) -> String?,
    clear: (@Sendable (inout Value) -> Void)?,
    take: @escaping @Sendable (String, inout Value) -> Void
  ) -> FormRow {
    FormRow(
      field: field, need: need,
      read: { typed, value, context throws(InputError) in
        let choice = Choice(
          allowed.map { Choice<String>.Option(value: $0, name: $0, synonyms: [], code: nil) },
          isNumbered: context.isNumbered)
        take(try choice.read(typed), &value)
      },
      clear: clear, typed: { value, _ in word(value) }, options: { _ in allowed })
  }
}
