import ArgumentParser
import Documents
import Domain
import Exchange
import Rules
import Sealing
import Store
import Terminal

/// Looks at the whole file of the dossier: `aflos doctor`.
struct DoctorCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.doctor) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let surroundings = context.surroundings
    if !TextFile.exists(context.path), !context.options.json {
      // Before there is a dossier it can still be seen what there is around it.
      context.display.show(
        surroundingsReport(surroundings, in: context.language))
    }
    let health = try health(&context)
    if context.options.json {
      context.display.print([
        "schema": "aflos.doctor/1", "file": .string(health.path), "bytes": .count(health.bytes),
        "sound": .bool(health.isSound), "private": .bool(health.isPrivate),
        "locked": .bool(health.isLocked),
        "readOnly": .bool(health.isReadOnly), "problems": .list(health.problems) { .string($0) },
        "newestGoodCopy": .text(health.copy?.path), "copyDay": .day(health.copy?.day),
        "copies": .count(health.copies), "lockedCopies": .count(health.lockedCopies),
        "surroundings": [
          "version": .string(surroundings.version), "lawDay": .day(surroundings.lawDay),
          "columns": .count(surroundings.screen?.columns),
          "rows": .count(surroundings.screen?.rows),
          "plain": .bool(surroundings.isPlain), "locale": .text(surroundings.locale),
          "utf8": .bool(surroundings.isUTF8), "font": .text(surroundings.font),
          "editor": .text(surroundings.editor),
          "letterHelpers": .list(surroundings.helpers) { .string($0.rawValue) },
          "office": surroundings.office?.json ?? .null,
          "officeProblem": .text(surroundings.officeProblem),
        ],
      ])
    } else {
      context.display.show(doctorReport(health, surroundings, in: context.language))
    }
    guard health.isSound else { throw .answered(.fileUnusable) }
  }

  private func health(_ context: inout Context) throws(Failure) -> FileHealth {
    let path = context.path
    guard TextFile.exists(path) else { throw .store(.notFound(path: path)) }
    let key: SealedKey?
    var problem: String?
    do throws(Failure) { key = try context.lockKey(of: path) } catch {
      // A seal that is damaged is for the report; that nobody opened it is not.
      guard error.cause as? SealError == .damaged else { throw error }
      (key, problem) = (nil, error.text(in: context.language))
    }
    let copy = context.backups.newestGood.map { (path: $0.path, day: $0.day) }
    let copies = context.backups.all
    let locked = copies.count { FileAccess.isSealed($0.path) }
    var bytes = 0
    if case .file(let size) = FileAccess.kind(of: path) { bytes = size }
    if let problem {
      return FileHealth(
        path: path, bytes: bytes, problems: [problem], isPrivate: FileAccess.isPrivate(path),
        isReadOnly: false, isLocked: true, copy: copy, copies: copies.count, lockedCopies: locked)
    }
    do throws(StoreError) {
      let file = try DossierFile.open(
        at: path, DossierFile.Opening(isCreating: false, envelope: key?.envelope))
      var problems = try file.problems()
      if let dossier = try file.dossier() { context.speak(dossier.language) }
      _ = try file.letters()
      _ = try file.history(limit: .max)
      if problems.count > 100 { problems = Array(problems.prefix(100)) }
      return FileHealth(
        path: path, bytes: bytes, problems: problems, isPrivate: file.isPrivate,
        isReadOnly: file.isReadOnly, isLocked: file.isLocked, copy: copy, copies: copies.count,
        lockedCopies: locked)
    } catch {
      switch error {
      case .damaged, .notADatabase, .nothingIn, .failed:
        return FileHealth(
          path: path, bytes: bytes, problems: [error.text(in: context.language)],
          isPrivate: FileAccess.isPrivate(path), isReadOnly: false, isLocked: key != nil,
          copy: copy, copies: copies.count, lockedCopies: locked)
      default: throw .store(error)
      }
    }
  }
}

extension Context {
  /// What there is around this run.
  fileprivate var surroundings: Surroundings {
    let capabilities = display.capabilities
    var surroundings = Surroundings(
      version: Version.number, lawDay: Law.shipped.packMade,
      screen: capabilities.interactive
        ? Surroundings.Screen(columns: capabilities.width, rows: capabilities.height) : nil,
      isPlain: capabilities.plain, locale: firstVariable(of: ["LC_ALL", "LC_CTYPE", "LANG"]),
      font: usualFont?.path, editor: editor, helpers: letterHelpers)
    // Without an office only the user's own settings hold: those are told elsewhere.
    guard ownOffice != nil else { return surroundings }
    do throws(Failure) { surroundings.office = try officeHouse() } catch {
      surroundings.officeProblem = error.text(in: language)
    }
    return surroundings
  }
}
