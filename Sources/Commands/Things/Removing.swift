import Documents
import Domain
import Store

// Nothing is removed by accident: what goes is named in full, shown, and asked once.

extension FormedThing {
  static func report(of thing: Self, in dossier: Dossier, _ language: Language) -> Report? { nil }

  /// Removes what is named in full. Where somebody is there it is shown and asked, unless they said
  /// yes already.
  static func remove(
    _ typed: String, isMeant: Bool, _ context: inout Context
  ) throws(Failure) {
    let (file, dossier) = try context.dossier()
    let found = try findWhole(typed, in: dossier)
    if !isMeant, context.hasSomebody {
      let context = context
      var agrees = false
      try context.asking { () throws(Leaving) in
        agrees = try agreesToRemove(found, in: dossier, context)
      }
      guard agrees else { throw .answered(.no) }
    }
    try take(found, from: file, dossier, context)
  }

  /// The same at a list in the dialogue.
  static func removeByAsking(
    _ typed: String, _ file: DossierFile, _ context: Context
  ) throws(Leaving) {
    let dossier =
      try kept { () throws(StoreError) in try file.dossier() } ?? .empty(in: context.language)
    let found = try within { () throws(Failure) in try findWhole(typed, in: dossier) }
    guard try agreesToRemove(found, in: dossier, context) else { return }
    try within { () throws(Failure) in try take(found, from: file, dossier, context) }
  }

  private static func agreesToRemove(
    _ found: Self, in dossier: Dossier, _ context: Context
  ) throws(Leaving) -> Bool {
    if let report = report(of: found, in: dossier, context.language) {
      context.display.show(report.pairsAlone)
    }
    return try context.agreesToRemove(
      name(of: entry(of: found), in: dossier), id: found.idText,
      with: found.noted(in: dossier))
  }

  private static func take(
    _ found: Self, from file: DossierFile, _ dossier: Dossier, _ context: Context
  ) throws(Failure) {
    let name = name(of: entry(of: found), in: dossier)
    do throws(StoreError) {
      try file.change(.removed(thing, name), on: context.today) { changes throws(StoreError) in
        try found.remove(in: &changes)
      }
    } catch {
      guard case .creditorInUse(_, let debts) = error else { throw .store(error) }
      throw .problem(.creditorInUse(name: name, debts: debts))
    }
    context.didChange(.removed(thing, name), id: found.idText)
  }

  /// The thing with this id or this whole name. First letters and bare numbers are never enough: the
  /// error names what may be meant.
  static func findWhole(_ typed: String, in dossier: Dossier) throws(Failure) -> Self {
    let all = all(in: dossier)
    let typed = trimmed(typed)
    if let thing = all.first(where: { $0.idText == typed.lowercased() }) { return thing }
    let isNumber = !typed.isEmpty && typed.allSatisfy(\.isNumber)
    let key = folded(typed)
    let named = all.filter { thing in thing.names(in: dossier).contains { folded($0) == key } }
    if named.count == 1, let only = named.first, !isNumber, !key.isEmpty { return only }
    var nearest = named
    if named.isEmpty {
      nearest = all.filter { isNumber && $0.idText.drop(while: \.isLetter) == typed }
    }
    // Throws what is nearest by itself, where nothing has such a name.
    if nearest.isEmpty { nearest = [try find(typed, in: dossier)] }
    throw .problem(.unknownThing(thing, typed: typed, nearest: nearest.map(\.idText)))
  }
}

extension DossierThing {
  static func report(of thing: Self, in dossier: Dossier, _ language: Language) -> Report? {
    thing.report(in: dossier, language)
  }
}

extension FormedThing {
  func noted(in dossier: Dossier) -> Int { 0 }
}

extension Debt {
  /// Payments, answers and contacts about it: they go with it.
  func noted(in dossier: Dossier) -> Int {
    let record = dossier.record
    return record.payments.count { $0.debt == id } + record.replies.count { $0.debt == id }
      + record.log.count { $0.debt == id }
  }
}

extension Context {
  /// Somebody is there, or a dialogue goes on.
  var hasSomebody: Bool {
    canAsk || display.isDialogue && !options.json && !options.noInput
  }

  /// Says what goes and asks whether it may; Enter keeps it.
  func agreesToRemove(_ name: String, id: String, with noted: Int = 0) throws(Leaving) -> Bool {
    display.say(RemovalSay.goes(name, id: id, with: noted).text(in: language))
    return try conversation.confirm(
      RemovalSay.question.text(in: language), help: RemovalSay.help.text(in: language),
      fallback: false)
  }
}
