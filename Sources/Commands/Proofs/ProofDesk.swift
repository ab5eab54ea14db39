import Documents
import Domain
import Exchange
import Planning
import Store
import Terminal

/// What is said of one paper, kept as one change.
struct ProofDesk {
  let file: DossierFile
  let dossier: Dossier
  let list: ProofList
  let language: Language

  init(_ context: inout Context) throws(Failure) {
    let (file, dossier) = try context.dossier()
    self.init(file: file, dossier: dossier, context)
  }

  init(file: DossierFile, dossier: Dossier, _ context: Context) {
    (self.file, self.dossier) = (file, dossier)
    list = ProofList(of: dossier, on: context.today)
    language = context.language
  }

  func kept(_ paper: ProofPaper) -> KeptProof? {
    dossier.proofs.first { $0.paper == paper.text }
  }

  /// The paper by its name in the list, or by its words.
  func paper(_ typed: String) throws(Failure) -> ProofPaper {
    if let paper = ProofPaper(typed), list.row(paper) != nil { return paper }
    let wanted = folded(typed)
    let papers = list.rows.map(\.paper)
    func names(_ paper: ProofPaper) -> [String] {
      Language.allCases.flatMap { [paper.text(of: dossier, in: $0), paper.kind.name(in: $0)] }
        .map { folded($0) } + [folded(paper.text)]
    }
    // The whole name first, then its beginning, then any part of it: “BKR”.
    let tries: [(String) -> Bool] = [
      { $0 == wanted }, { $0.hasPrefix(wanted) }, { $0.contains(wanted) },
    ]
    let found =
      tries.lazy.map { isMeant in papers.filter { names($0).contains(where: isMeant) } }
      .first { !$0.isEmpty } ?? []
    guard found.count < 2, !wanted.isEmpty else {
      throw Failure(ProofProblem.unclear(typed, found.map(\.text)))
    }
    guard let paper = found.first else { throw Failure(ProofProblem.unknown(typed)) }
    return paper
  }

  /// The name of a paper for the history, in both languages.
  private func name(_ paper: ProofPaper) -> String {
    BothLanguages.text { language in paper.text(of: dossier, in: language) }
  }

  /// Keeps how a paper stands; where it is stays as it was where nothing is said.
  func keep(
    _ paper: ProofPaper, _ state: KeptProof.State, place typed: String?,
    copying copied: (name: String, bytes: [UInt8])? = nil, _ context: Context
  ) throws(Failure) {
    let before = kept(paper)
    var place = before?.place
    if let typed {
      place = try answered { () throws(InputError) in try Typed(typed, for: nil).line(limit: 300) }
    }
    var proof = KeptProof(
      paper: paper.text, state: state, place: place, on: context.today,
      copies: before?.copies ?? [])
    let copies = context.proofCopies
    var added: KeptProof.Copy?
    if let copied {
      guard !file.isLocked else { throw Failure(ProofProblem.locked) }
      guard proof.copies.count < ProofCopies.most else {
        throw Failure(ProofProblem.tooManyCopies(ProofCopies.most))
      }
      let copy = try copies.add(copied.bytes, from: copied.name, for: paper)
      proof.copies.append(copy)
      added = copy
    }
    let (saved, intent) = (proof, Intent.edited(.proof, name(paper)))
    do throws(Failure) {
      try stored { () throws(StoreError) in
        try file.change(intent, on: context.today) { changes throws(StoreError) in
          try changes.save(saved)
        }
      }
    } catch {
      // A file that nothing names would only be in the way.
      if let added { _ = SystemFile.remove(copies.path(of: added)) }
      throw error
    }
    if let added, !context.options.json {
      context.display.say(ProofSay.copyIsIn(copies.path(of: added)).text(in: language))
    }
    context.didChange(intent, id: paper.text)
  }

  /// Takes back what was said of a paper. Its copies stay in the folder.
  func takeBack(_ paper: ProofPaper, _ context: Context) throws(Failure) {
    guard kept(paper) != nil else {
      throw Failure(ProofProblem.nothingSaid(paper.text(of: dossier, in: language)))
    }
    let intent = Intent.removed(.proof, name(paper))
    try stored { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        try changes.remove(paper)
      }
    }
    context.didChange(intent, id: paper.text)
  }

  /// Looks whether each copy is as it was kept; where it is not, it is brought up to date when that is
  /// said.
  func check(mends: Bool, _ context: Context) throws(Failure) {
    let copies = context.proofCopies
    let faults = copies.faults(of: dossier.proofs)
    let count = dossier.proofs.flatMap(\.copies).count
    var isMeant = mends
    if context.options.json {
      context.display.print([
        "schema": "aflos.proofCopies/1", "folder": .string(copies.folder),
        "copies": .count(count), "right": .bool(faults.isEmpty),
        "faults": .list(faults) { .string($0.say.text(in: language)) },
      ])
    } else {
      if faults.isEmpty {
        let say: ProofSay = count == 0 ? .noCopies : .copiesAreRight(count)
        return context.display.say(say.text(in: language))
      }
      for fault in faults { context.display.note(fault.say.text(in: language), .caution) }
    }
    let wrong = dossier.proofs.filter { copies.mended($0) != $0 }
    if !isMeant, context.canAsk, !wrong.isEmpty {
      try context.asking { () throws(Leaving) in
        isMeant = try context.conversation.confirm(
          ProofSay.takeAsItIs.text(in: language), help: ProofSay.takeAsItIsHelp.text(in: language),
          fallback: false)
      }
    }
    guard isMeant, !wrong.isEmpty else {
      guard faults.isEmpty else { throw .answered(.no) }
      return
    }
    let mended = wrong.map(copies.mended)
    let papers = mended.compactMap { ProofPaper($0.paper) }
    let intent = Intent.edited(.proof, papers.first.map(name) ?? "")
    try stored { () throws(StoreError) in
      try file.change(intent, on: context.today) { changes throws(StoreError) in
        for proof in mended { try changes.save(proof) }
      }
    }
    guard !context.options.json else { return }
    context.display.say(ProofSay.mended(mended.count).text(in: language))
  }
}
