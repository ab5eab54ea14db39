import Documents
import Domain
import Exchange
import Planning
import Store

/// Puts letters on disk and keeps what they say, all of one run in one change.
struct LetterWriting {
  let order: LetterOrder
  let desk: LetterDesk
  let file: DossierFile
  var press: LetterPress
  /// The letters of this run, new ones and those that were there, in their order.
  private(set) var letters: [ShownLetter] = []
  /// The files of this run: all of them come into being, or none.
  private let files = FileBatch()

  init(order: LetterOrder, desk: LetterDesk, file: DossierFile, press: LetterPress) {
    self.order = order
    self.desk = desk
    self.file = file
    self.press = press
  }

  /// What became of the letter for one debt.
  enum Outcome {
    /// `changes` says why it takes the place of one that was not sent; the files of that one lie in
    /// `aside`, nil where there were none.
    case written(WrittenLetter, paths: [String], changes: [LetterChange], aside: String?)
    /// It was kept before; the files are there, or were put back.
    case exists(KeptLetter, paths: [String])
    case notNeeded(ID<Debt>)
    /// The kind that was asked for does not fit this debt, where it was asked for several.
    case refused(ID<Debt>, LetterRefusal)
  }

  /// Writes the letters and keeps the new ones in the dossier. `letter` makes the one for a debt,
  /// nil where none is needed; it is told how many went before.
  mutating func run(
    on day: LocalDate, letter: (ID<Debt>, Int) throws(Failure) -> WrittenLetter?
  ) throws(Failure) -> [Outcome] {
    var outcomes: [Outcome] = []
    var new: [KeptLetter] = []
    var superseded: [ID<KeptLetter>] = []
    var nextID: ID<KeptLetter> = desk.dossier.newID("b", after: desk.kept.map(\.id))
    let plan = desk.planSHA256
    for (index, debt) in order.debts.enumerated() {
      do throws(Failure) {
        guard let bare = try letter(debt, index) else {
          outcomes.append(.notNeeded(debt))
          continue
        }
        let letter = desk.enclosing(order.appendices, in: bare)
        if letters.isEmpty { try TextFile.makeFolder(order.folder) }
        let standing = order.wish == nil ? desk.standing(of: letter) : .nothing
        if let kept = existing(letter, standing) {
          outcomes.append(.exists(kept, paths: try putBack(kept)))
          letters.append(ShownLetter(kept))
          continue
        }
        let old = desk.superseded(by: letter, isChosen: order.wish == nil)
        let aside = try setAside(old)
        superseded += old.map(\.id)
        let stem = freeStem(LetterPress.stem(of: letter.fileName))
        let shown = ShownLetter(letter, on: day, stem: stem)
        let paths = try write(shown)
        letters.append(shown)
        let name = "\(stem).\(order.forms.first?.ending ?? "txt")"
        new.append(desk.keeping(letter, as: nextID, fileName: name, of: plan))
        nextID = .next(prefix: "b", after: [nextID])
        var changes: [LetterChange] = []
        if case .stale(_, let found) = standing { changes = found }
        outcomes.append(.written(letter, paths: paths, changes: changes, aside: aside))
      } catch {
        guard let refusal = error.cause as? LetterRefusal,
          order.debts.count > 1 || order.hasCoverList
        else {
          throw error
        }
        outcomes.append(.refused(debt, refusal))
      }
    }
    try TextFile.placing(at: order.folder) { () throws(StoreError) in try files.commit() }
    try keep(new, inPlaceOf: superseded, on: day)
    return outcomes
  }

  /// The letter that was kept before, where no new one is wanted. One that was asked for by its kind
  /// or with appendices is only the same when every word is.
  private func existing(_ letter: WrittenLetter, _ standing: LetterDesk.Kept) -> KeptLetter? {
    guard !order.again else { return nil }
    if order.wish == nil, order.appendices.isEmpty {
      if case .same(let kept) = standing { return kept }
      return nil
    }
    return desk.kept(letter).flatMap { $0.text == letter.text ? $0 : nil }
  }

  /// Moves the files of letters that were not sent into a folder of their own: none of them is taken
  /// for the letter that fits, and what somebody changed in them by hand is not lost.
  /// - Returns: that folder; nil where there was no file.
  private func setAside(_ letters: [KeptLetter]) throws(Failure) -> String? {
    let folder = "\(order.folder)/\(Say.replacedFolder.text(in: desk.language))"
    var isMoved = false
    for letter in letters {
      let stem = LetterPress.stem(of: letter.fileName)
      for form in LetterForm.allCases where files.exists(path(stem, form)) {
        try TextFile.makeFolder(folder)
        files.move(
          path(stem, form),
          to: TextFile.free("\(folder)/\(stem).\(form.ending)", exists: files.exists))
        isMoved = true
      }
    }
    return isMoved ? folder : nil
  }

  /// The files of a letter that was kept; those that are gone are made again.
  private mutating func putBack(_ letter: KeptLetter) throws(Failure) -> [String] {
    let shown = ShownLetter(letter)
    var paths: [String] = []
    for form in order.forms {
      let path = path(shown.stem, form)
      if !files.exists(path) { try add(try press.bytes(of: shown, as: form), at: path) }
      paths.append(path)
    }
    return paths
  }

  private mutating func write(_ letter: ShownLetter) throws(Failure) -> [String] {
    var paths: [String] = []
    for form in order.forms {
      try add(try press.bytes(of: letter, as: form), at: path(letter.stem, form))
      paths.append(path(letter.stem, form))
    }
    return paths
  }

  private func add(_ bytes: [UInt8], at path: String) throws(Failure) {
    try TextFile.placing(at: path) { () throws(StoreError) in try files.add(bytes, at: path) }
  }

  private func path(_ stem: String, _ form: LetterForm) -> String {
    "\(order.folder)/\(stem).\(form.ending)"
  }

  /// A name that no file in the folder has: letters of before are never overwritten.
  private func freeStem(_ stem: String) -> String {
    func isTaken(_ stem: String) -> Bool {
      LetterForm.allCases.contains { files.exists(path(stem, $0)) }
    }
    guard isTaken(stem) else { return stem }
    var number = 2
    while isTaken("\(stem)-\(number)") { number += 1 }
    return "\(stem)-\(number)"
  }

  private func keep(
    _ letters: [KeptLetter], inPlaceOf old: [ID<KeptLetter>], on day: LocalDate
  ) throws(Failure) {
    guard !letters.isEmpty else { return }
    // What was offered stands: from now on the plan goes by the way it was made.
    var settings = desk.plan.standing.stated.settings
    let isOffered = letters.contains { $0.monthly != nil }
    let isNewlyChosen = settings.strategy == nil && isOffered
    if isNewlyChosen { settings.strategy = desk.plan.strategy }
    let chosen = settings
    try stored { () throws(StoreError) in
      try file.change(.lettersWritten(letters.count), on: day) { changes throws(StoreError) in
        for letter in old { try changes.replace(letter) }
        for letter in letters { try changes.record(letter) }
        if isNewlyChosen { try changes.set(chosen) }
      }
    }
  }
}

extension LetterDesk {
  /// The letter as it is kept: its words, its parts, and the plan it was made from.
  fileprivate func keeping(
    _ letter: WrittenLetter, as id: ID<KeptLetter>, fileName: String, of planSHA256: String
  ) -> KeptLetter {
    KeptLetter(
      id: id, debt: letter.debt,
      creditorName: dossier.debt(letter.debt).map { dossier.name(of: $0.creditor) } ?? "",
      kind: letter.kind.rawValue, language: letter.language, written: plan.on, fileName: fileName,
      text: letter.text, sha256: SHA256.hex(of: letter.text.utf8),
      monthly: letter.amounts?.monthly, terms: letter.amounts?.terms,
      last: letter.amounts?.last, total: letter.amounts?.total,
      sheet: letter.sheet.json.text(.compact), planSHA256: planSHA256, sent: nil,
      changes: letter.amounts?.changes ?? .none)
  }
}
