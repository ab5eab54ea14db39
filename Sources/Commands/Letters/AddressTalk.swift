import Documents
import Domain
import Rules
import Store

/// Asks where letters go to that have no address yet. What was read somewhere is shown and asked,
/// never taken by itself; every address can be skipped.
struct AddressTalk {
  let file: DossierFile
  let entering: Entering
  let context: Context

  private var conversation: Conversation { context.conversation }

  /// Asks for those of these letters that lack an address, each once.
  func run(_ envelopes: [LetterEnvelope]) throws(Leaving) {
    let missing = Self.missing(in: envelopes)
    guard !missing.isEmpty else { return }
    let wants = try conversation.confirm(
      "\n" + EnvelopeSay.addressesMissing(missing.count).text(in: context.language),
      help: EnvelopeSay.addressesHelp.text(in: context.language), fallback: true)
    if wants { try ask(missing) }
    let dossier = try entering.dossier()
    let open = missing.compactMap { dossier.creditor($0) }.filter { !$0.hasAddress }.map(\.name)
    guard !open.isEmpty else { return }
    context.display.say(EnvelopeSay.withoutAddress(open).text(in: context.language))
  }

  private static func missing(in envelopes: [LetterEnvelope]) -> [ID<Creditor>] {
    var ids: [ID<Creditor>] = []
    for case .address(let id) in envelopes.flatMap(\.lacks) where !ids.contains(id) {
      ids.append(id)
    }
    return ids
  }

  private func ask(_ ids: [ID<Creditor>]) throws(Leaving) {
    for id in ids {
      do throws(Leaving) { try ask(id) } catch {
        switch error {
        case .back: continue
        case .done: return
        case .leave, .line, .failed: throw error
        }
      }
    }
  }

  private func ask(_ id: ID<Creditor>) throws(Leaving) {
    let dossier = try entering.dossier()
    guard var creditor = dossier.creditor(id) else { return }
    if let terms = try within({ () throws(Failure) in try context.houseTerms() }).of(creditor.name),
      let address = terms.address,
      try agrees(to: address, terms.ruleSource, of: creditor.name)
    {
      (creditor.street, creditor.postcode, creditor.city) = (
        terms.street, terms.postcode, terms.city
      )
      return try keep(creditor)
    }
    if let known = KnownAddress.of(creditor.name),
      try agrees(
        to: "\(known.street), \(known.postcode) \(known.city)", known.source, of: creditor.name)
    {
      (creditor.street, creditor.postcode, creditor.city) = (
        known.street, known.postcode, known.city
      )
      return try keep(creditor)
    }
    context.display.say("\n" + EnvelopeSay.addressOf(creditor.name).text(in: context.language))
    var filling = Filling(value: creditor, answered: [])
    let dialogue = FormDialogue(
      form: Creditor.form, conversation: conversation, context: context.formContext(dossier),
      keep: { _, _ in })
    if creditor.street == nil {
      try dialogue.fill(&filling, from: [.creditorStreet])
      guard filling.value.street != nil else { return }
    }
    try dialogue.fill(&filling, from: [.creditorPostcode, .creditorCity])
    try keep(filling.value)
  }

  private func agrees(
    to address: String, _ source: Source, of name: String
  ) throws(Leaving) -> Bool {
    let language = context.language
    context.display.say(
      "\n"
        + EnvelopeSay.suggested(
          name, address: address, source: source.citation, readOn: source.checkedOn
        ).text(in: language))
    return try conversation.confirm(
      EnvelopeSay.suggestedQuestion.text(in: context.language),
      help: EnvelopeSay.suggestedHelp.text(in: context.language), fallback: false)
  }

  private func keep(_ creditor: Creditor) throws(Leaving) {
    let today = context.today
    try kept { () throws(StoreError) in
      try file.change(.edited(.creditor, creditor.name), on: today) { changes throws(StoreError) in
        try changes.save(creditor)
      }
    }
  }
}

extension Creditor {
  /// Whether a letter can be brought there: a street or a post box, and a town.
  var hasAddress: Bool { street != nil && (city != nil || postcode != nil) }
}
