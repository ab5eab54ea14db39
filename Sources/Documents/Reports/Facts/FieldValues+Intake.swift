import Domain

extension Child {
  /// Every field of a child, in the order of `Field`.
  func values(in language: Language) -> [FieldValue] {
    [
      (.childName, name), (.childBirthDate, birthDate?.text(in: language) ?? String(birthYear)),
      (.childHome, home.name(in: language)), (.childWhose, whose?.name(in: language)),
    ]
  }
}

extension Asset {
  /// Every field that makes sense for such a possession, in the order of `Field`.
  func values(in language: Language) -> [FieldValue] {
    let all: [FieldValue] = [
      (.assetKind, kind.name(in: language)), (.assetName, name),
      (.assetValue, value?.text(in: language)), (.assetOwed, owed?.text(in: language)),
      (.assetWith, with), (.assetReference, reference),
      (.assetUntil, until?.text(in: language)), (.assetWhose, whose?.name(in: language)),
    ]
    return all.filter { $0.value != nil || kind.asks($0.field) }
  }
}

extension LegalMatter {
  /// Every field that makes sense for such a matter, in the order of `Field`.
  func values(of dossier: Dossier, in language: Language) -> [FieldValue] {
    let all: [FieldValue] = [
      (.matterKind, kind.name(in: language)), (.matterWith, with),
      (.matterDebt, debt.map { dossier.label(of: $0) }), (.matterOn, on?.text(in: language)),
      (.matterUntil, until?.text(in: language)), (.matterAmount, amount?.text(in: language)),
      (.matterExempt, exempt?.text(in: language)), (.matterReference, reference),
      (.matterNote, note),
    ]
    return all.filter { $0.value != nil || kind.asks($0.field) }
  }
}
