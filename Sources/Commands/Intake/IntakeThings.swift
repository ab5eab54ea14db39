import Documents
import Domain
import Store

// Children, possessions and matters: filled in, changed and taken away like everything else.

extension Child: FormedThing {
  typealias Entry = Child
  static let thing = Thing.child
  static func all(in dossier: Dossier) -> [Child] { dossier.household.children }
  static func blank(in dossier: Dossier) -> Child {
    .born(in: 1, dossier.newID(prefix, after: dossier.household.children.map(\.id)))
  }
  static func entry(of thing: Child) -> Child { thing }
  static func checked(_ entry: Child) throws(InputError) -> Child { entry }
  static func save(_ entry: Child, in changes: inout Changes) throws(StoreError) {
    try changes.save(entry)
  }
  static func id(of entry: Child) -> String { entry.id.text }
  static func name(of entry: Child, in dossier: Dossier) -> String {
    entry.name ?? String(entry.birthYear)
  }
  static func report(of thing: Child, in dossier: Dossier, _ language: Language) -> Report? {
    childReport(thing, in: language)
  }
  var idText: String { id.text }
  func names(in dossier: Dossier) -> [String] { [name].compactMap(\.self) }
  func remove(in changes: inout Changes) throws(StoreError) { try changes.remove(id) }
}

extension Asset: FormedThing {
  typealias Entry = Asset
  static let thing = Thing.asset
  static func all(in dossier: Dossier) -> [Asset] { dossier.assets }
  static func blank(in dossier: Dossier) -> Asset {
    .blank(dossier.newID(prefix, after: dossier.assets.map(\.id)), .other)
  }
  static func entry(of thing: Asset) -> Asset { thing }
  static func checked(_ entry: Asset) throws(InputError) -> Asset { entry.checked() }
  static func save(_ entry: Asset, in changes: inout Changes) throws(StoreError) {
    try changes.save(entry)
  }
  static func id(of entry: Asset) -> String { entry.id.text }
  static func name(of entry: Asset, in dossier: Dossier) -> String {
    entry.name ?? BothLanguages.text { entry.kind.name(in: $0) }
  }
  static func report(of thing: Asset, in dossier: Dossier, _ language: Language) -> Report? {
    assetReport(thing, in: language)
  }
  var idText: String { id.text }
  func names(in dossier: Dossier) -> [String] {
    [name].compactMap(\.self) + Language.allCases.map { kind.name(in: $0) }
  }
  func remove(in changes: inout Changes) throws(StoreError) { try changes.remove(id) }
}

extension LegalMatter: FormedThing {
  typealias Entry = LegalMatter
  static let thing = Thing.matter
  static func all(in dossier: Dossier) -> [LegalMatter] { dossier.matters }
  static func blank(in dossier: Dossier) -> LegalMatter {
    .blank(dossier.newID(prefix, after: dossier.matters.map(\.id)), .procedure)
  }
  static func entry(of thing: LegalMatter) -> LegalMatter { thing }
  static func checked(_ entry: LegalMatter) throws(InputError) -> LegalMatter { entry.checked() }
  static func save(_ entry: LegalMatter, in changes: inout Changes) throws(StoreError) {
    try changes.save(entry)
  }
  static func id(of entry: LegalMatter) -> String { entry.id.text }
  static func name(of entry: LegalMatter, in dossier: Dossier) -> String {
    BothLanguages.text { entry.kind.name(in: $0) }
  }
  static func report(
    of thing: LegalMatter, in dossier: Dossier, _ language: Language
  ) -> Report? {
    matterReport(thing, of: dossier, in: language)
  }
  var idText: String { id.text }
  func names(in dossier: Dossier) -> [String] { Language.allCases.map { kind.name(in: $0) } }
  func remove(in changes: inout Changes) throws(StoreError) { try changes.remove(id) }
}
