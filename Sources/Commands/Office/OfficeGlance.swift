import Documents
import Domain
import Planning
import Rules
import Sealing
import Store

/// Looks at client files, and only looks: layout, mode and contents stay as they are.
struct OfficeGlance: Sendable {
  let today: LocalDate
  /// The law in force, without the corrections of a dossier.
  let law: Law
  /// What opens locked dossiers, where a passphrase was given.
  let keys: [SealedKey]

  /// What was found in a file.
  struct Seen: Sendable {
    let state: OfficeClient.State
    /// Whether it may be kept: nothing of a locked file is.
    let mayBeKept: Bool
  }

  /// The line of a client.
  /// - Parameter isWhole: Whether a plan is made, which takes as much time as all the rest.
  func look(at path: String, isWhole: Bool) -> Seen {
    do throws(Failure) {
      let file = try open(path)
      let state = OfficeClient.State.line(try line(of: file, path, isWhole: isWhole))
      return Seen(state: state, mayBeKept: !file.isLocked)
    } catch {
      let text = BothLanguages.text { error.text(in: $0) ?? "" }
      let code = error.cause?.code ?? "failed"
      return Seen(
        state: .trouble(OfficeTrouble(code: code, text: text)),
        mayBeKept: !Self.isPassing(error))
    }
  }

  /// Whether it may be otherwise at the next look, of the same file.
  private static func isPassing(_ failure: Failure) -> Bool {
    switch failure.cause as? StoreError {
    case .busy, .locked, .notPermitted, .failed, .full: true
    default: false
    }
  }

  private func open(_ path: String) throws(Failure) -> DossierFile {
    var opening = DossierFile.Opening(isCreating: false, waitingSeconds: 0.5, isLeftAlone: true)
    opening.checksPages = false
    if FileAccess.isSealed(path), !keys.isEmpty {
      opening.envelope = FileAccess.sealedBytes(of: path).flatMap { sealed in
        keys.first { $0.fits(sealed) }?.envelope
      }
    }
    do throws(StoreError) { return try DossierFile.open(at: path, opening) } catch {
      throw .store(error)
    }
  }

  private func line(
    of file: DossierFile, _ path: String, isWhole: Bool
  ) throws(Failure) -> OfficeLine {
    let standing = try standing(of: file, path)
    let agenda = try lawful { () throws(LawError) in try Agenda(of: standing) }
    var judged: OfficeJudgement?
    if isWhole {
      let plan = try lawful { () throws(LawError) in try Plan(of: standing) }
      judged = OfficeJudgement(plan: plan)
    }
    var facts: HomeFacts
    let last: LocalDate?
    do throws(StoreError) {
      facts = try HomeFacts(of: standing, agenda, in: file, path: path, lastDone: nil)
      last = try file.history(limit: 1).first?.stateDay
    } catch { throw .store(error) }
    if let judged {
      facts.outdated = try outdated(among: facts.waiting, by: judged.plan, judged.realism)
      facts.tooMuch = try offersTooLarge(in: standing)
    }
    let (whole, known) = (judged, facts)
    return try lawful { () throws(LawError) in
      try OfficeLine(of: standing, judged: whole, facts: known, agenda: agenda, lastChanged: last)
    }
  }

  private func standing(of file: DossierFile, _ path: String) throws(Failure) -> Standing {
    let (dossier, letters, first): (Dossier, [KeptLetter], LocalDate?)
    do throws(StoreError) {
      guard let read = try file.dossier() else { throw .notStarted }
      (dossier, letters, first) = (read, try file.letters(), try file.firstDay())
    } catch { throw error == .notStarted ? .problem(.nothingStarted(path: path)) : .store(error) }
    let law: Law
    do throws(CorrectionError) { law = try self.law.adding(dossier.lawCorrections) } catch {
      throw .lawProblem(.correction(error))
    }
    return try lawful { () throws(LawError) in
      try Standing(
        stated: dossier, letters: letters, since: min(first ?? today, today), on: today, law: law)
    }
  }
}
