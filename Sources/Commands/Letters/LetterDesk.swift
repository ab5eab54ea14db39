import Documents
import Domain
import Exchange
import Planning
import Rules
import Store

/// Which letter fits each debt now, and which were written: what the letter commands work with.
struct LetterDesk {
  let plan: Plan
  let templates: LetterTemplates
  /// The organisation that writes; nil where people write themselves.
  let house: LetterHouse?
  /// The language of the letters.
  let language: Language
  /// The household as it is today.
  var dossier: Dossier { plan.standing.now.dossier }
  /// Letters that were kept, oldest first.
  var kept: [KeptLetter] { plan.standing.letters }
  /// SHA-256 of the plan as `aflos plan --json` writes it, in the language of the dossier: which plan
  /// a letter was made from.
  var planSHA256: String {
    let json = PlanDocument.json(of: plan) { $0.text(of: dossier, in: dossier.language) }
    return SHA256.hex(of: json.text(.pretty).utf8)
  }
  /// The day on which the letters go; nil where nobody said so.
  private let sending: LocalDate?
  /// By which day they ask for an answer: it counts from the day on which they go.
  var answerBy: LocalDate { (sending ?? plan.on).answerBy }
  private let keptAbout: [ID<Debt>: [KeptLetter]]
  /// Whether the offers of the plan are realistic.
  let realism: Realism
  private let choice: LetterChoice

  init(
    plan: Plan, templates: LetterTemplates, house: LetterHouse?, language: Language,
    sending: LocalDate? = nil
  ) throws(LawError) {
    self.plan = plan
    self.house = house
    self.sending = sending
    self.templates = templates
    keptAbout = Dictionary(grouping: plan.standing.letters, by: \.debt)
    self.language = language
    realism = Realism(of: plan)
    choice = try .usual(by: plan, realism: realism, sending: sending ?? plan.on)
  }

  /// The letter that fits this debt, in words; nil when none is needed. Where one would be and cannot
  /// be written yet, the failure says why.
  /// - Parameter other: In which language, where not in that of the desk.
  func letter(
    for debt: ID<Debt>, in other: Language? = nil
  ) throws(Failure) -> WrittenLetter? {
    let fitting = try fitting(debt)
    if case .none(.refused(let refusal)) = fitting { throw .refusal(refusal) }
    do throws(LetterError) {
      return try fitting.written(in: other ?? language, with: templates)
    } catch { throw Failure(error) }
  }

  /// Why a letter that asks for time came instead of an offer; empty where it did not.
  func stops(behind letter: WrittenLetter) -> [Finding] {
    letter.kind == OverviewPause.kind ? realism.stops(.offer, about: letter.debt) : []
  }

  /// What fits this debt.
  func fitting(_ debt: ID<Debt>) throws(Failure) -> FittingLetter {
    do throws(LetterError) {
      return try choice.letter(for: debt, gate: plan.gates[debt] ?? .ageUnknown)
    } catch { throw Failure(error) }
  }

  /// What is known about a debt, for a letter of any kind.
  func matter(of debt: ID<Debt>) throws(Failure) -> LetterMatter {
    do throws(LetterError) {
      return try choice.matter(of: debt, gate: plan.gates[debt] ?? .ageUnknown)
    } catch { throw Failure(error) }
  }

  /// The letter with what goes with it; one that admits nothing stays alone.
  func enclosing(_ appendices: [LetterAppendix], in letter: WrittenLetter) -> WrittenLetter {
    guard !appendices.isEmpty, letter.kind.mayHaveAppendix else { return letter }
    let text = AppendixText(plan: plan, language: letter.language)
    return letter.enclosing(appendices.map { text.annex($0, about: letter.debt) })
  }

  /// A letter that fits, in words.
  func written(_ letter: FittingLetter) throws(Failure) -> WrittenLetter {
    do throws(LetterError) {
      if let written = try letter.written(in: language, with: templates) { return written }
      // `fitting` of a kind never gives no letter; this is for a kind that does.
      throw .unknownDebt(ID("-"))
    } catch { throw Failure(error) }
  }

  /// The gate that this debt is at, when `letter` is the neutral one because of it.
  func gate(behind letter: WrittenLetter) -> LimitationGate? {
    guard letter.kind == SpecificationRequest.kind else { return nil }
    return plan.gates[letter.debt] ?? .ageUnknown
  }

  /// The newest letter that was kept about this debt, of this kind and in this language.
  func kept(_ letter: WrittenLetter) -> KeptLetter? {
    keptAbout[letter.debt]?.last {
      $0.kind == letter.kind.rawValue && $0.language == letter.language
    }
  }

  /// How the letter that fits now stands beside what was kept.
  enum Kept {
    case nothing
    /// It says what fits now, or it was sent and stays as it is.
    case same(KeptLetter)
    /// It was not sent, and does not fit any more.
    case stale(KeptLetter, [LetterChange])
  }

  /// What was kept of the letter that the facts choose for a debt.
  func standing(of letter: WrittenLetter) -> Kept {
    let newest = keptAbout[letter.debt]?.last {
      LetterKind(rawValue: $0.kind).isChosenByFacts && $0.language == letter.language
    }
    guard let newest else { return .nothing }
    guard newest.sent == nil else {
      return kept(letter).map { .same($0) } ?? .nothing
    }
    let changes = LetterChange.since(newest, now: letter, on: plan.on, sending: sending)
    return changes.isEmpty ? .same(newest) : .stale(newest, changes)
  }

  /// The same, for a list.
  func state(of letter: WrittenLetter) -> LetterListing.Fitting.State {
    switch standing(of: letter) {
    case .nothing: .open
    case .stale(let kept, let changes): .stale(kept.id, changes)
    case .same(let kept):
      if let sent = kept.sent {
        // Its answer day is no reason to write: the agenda has it.
        .sent(
          sent.on, LetterChange.since(kept, now: letter, on: kept.written).filter { $0 != .day })
      } else {
        .written
      }
    }
  }

  /// In what a letter that was kept is otherwise than the facts have it now; nil where they do not
  /// choose it, or chose another after it.
  func changes(since kept: KeptLetter) throws(Failure) -> [LetterChange]? {
    guard LetterKind(rawValue: kept.kind).isChosenByFacts, kept.language == language,
      case .some = dossier.debt(kept.debt)
    else { return nil }
    let newest = keptAbout[kept.debt]?.last {
      LetterKind(rawValue: $0.kind).isChosenByFacts && $0.language == language
    }
    guard newest?.id == kept.id else { return nil }
    if case .none(.refused) = try fitting(kept.debt) { return [.kind] }
    guard let letter = try letter(for: kept.debt) else { return [.kind] }
    let changes = LetterChange.since(kept, now: letter, on: plan.on)
    return kept.sent == nil ? changes : changes.filter { $0 != .day }
  }

  /// The letters that were not sent and whose place `letter` takes: those that the facts chose where it
  /// is chosen so too, else those of its kind.
  func superseded(by letter: WrittenLetter, isChosen: Bool) -> [KeptLetter] {
    (keptAbout[letter.debt] ?? []).filter { kept in
      kept.sent == nil && kept.language == letter.language
        && (isChosen
          ? LetterKind(rawValue: kept.kind).isChosenByFacts : kept.kind == letter.kind.rawValue)
    }
  }

  /// An answer is asked within ten working days. A letter that asks to wait promises the next one
  /// when the first offer is paid, but within six months; in three months where nothing is
  /// offered.
  static func days(of plan: Plan, sending: LocalDate) -> LetterChoice.Days {
    let freed = plan.offers.filter(\.isToBeWritten).compactMap(\.instalments?.lastDue).min()
    let writeAgain = min(freed ?? plan.on.adding(months: 3), plan.on.adding(months: 6))
    return LetterChoice.Days(
      answerBy: sending.answerBy,
      writeAgain: writeAgain)
  }
}

extension Context {
  /// Everything about letters, read and computed once. A folder of the user's own templates is
  /// read when it is named or stands in its usual place.
  func letterDesk(
    _ file: DossierFile, _ dossier: Dossier, language typed: String?, templates folder: String?,
    letterhead: String? = nil, sending: LocalDate? = nil
  ) throws(Failure) -> LetterDesk {
    try letterDesk(
      of: try standing(of: dossier, in: file), language: typed, templates: folder,
      letterhead: letterhead, sending: sending)
  }

  /// The same of a picture that was made already.
  func letterDesk(
    of standing: Standing, language typed: String?, templates folder: String?,
    letterhead: String? = nil, sending: LocalDate? = nil
  ) throws(Failure) -> LetterDesk {
    let plan = try plan(of: standing)
    let language = try LetterLanguages(typed, self).main
    let overrides = try templateOverrides(folder)
    let house = try house(letterhead)
    let templates: LetterTemplates
    do throws(TemplateError) {
      templates = try LetterTemplates(overrides: overrides, house: house?.style)
    } catch { throw Failure(error) }
    return try lawful { () throws(LawError) in
      try LetterDesk(
        plan: plan, templates: templates, house: house, language: language, sending: sending)
    }
  }

  /// The templates of the user's own: none where no folder was named and the usual one is not there.
  private func templateOverrides(
    _ folder: String?
  ) throws(Failure) -> [(name: String, text: String)] {
    guard let path = folder ?? usualTemplates, folder != nil || TextFile.isFolder(path) else {
      return []
    }
    if !TextFile.isFolder(path) { throw .problem(.file(path: path, .notReadable)) }
    return try TemplateFolder(path, self).own()
  }
}

extension LetterDesk {
  /// Who sold this debt to who has it now; nil where nobody did.
  func seller(of id: ID<Debt>) -> String? {
    dossier.debt(id).flatMap { dossier.seller(of: $0)?.seller.name }
  }
}
