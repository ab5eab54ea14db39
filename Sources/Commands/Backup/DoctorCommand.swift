import ArgumentParser
import Documents
import Domain
import Exchange
import Foundation
import Store

/// Looks at the whole file of the dossier: `aflos doctor`.
struct DoctorCommand: AflosCommand {
  static var configuration: CommandConfiguration { CommandHelp.configuration(.doctor) }
  @OptionGroup var global: GlobalOptions

  func run(_ context: inout Context) throws(Failure) {
    let health = try health(&context)
    if context.options.json {
      context.display.print([
        "schema": "aflos.doctor/1", "file": .string(health.path), "bytes": .count(health.bytes),
        "sound": .bool(health.isSound), "private": .bool(health.isPrivate),
        "readOnly": .bool(health.isReadOnly), "problems": .list(health.problems) { .string($0) },
        "newestGoodCopy": .text(health.copy?.path), "copyDay": .day(health.copy?.day),
        "copies": .count(health.copies),
      ])
    } else {
      context.display.show(doctorReport(health, in: context.language))
    }
    guard health.isSound else { throw .answered(.fileUnusable) }
  }

  private func health(_ context: inout Context) throws(Failure) -> FileHealth {
    let path = context.path
    guard TextFile.exists(path) else { throw .store(.notFound(path: path)) }
    let copy = context.backups.newestGood.map { (path: $0.path, day: $0.day) }
    let copies = context.backups.all.count
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size]
    let bytes = (size as? NSNumber)?.intValue ?? 0
    do throws(StoreError) {
      let file = try DossierFile.open(at: path, creating: false)
      var problems = try file.problems()
      if let dossier = try file.dossier() { context.speak(dossier.language) }
      _ = try file.letters()
      _ = try file.history(limit: .max)
      if problems.count > 100 { problems = Array(problems.prefix(100)) }
      return FileHealth(
        path: path, bytes: bytes, problems: problems, isPrivate: file.isPrivate,
        isReadOnly: file.isReadOnly, copy: copy, copies: copies)
    } catch {
      switch error {
      case .damaged, .notADatabase, .nothingIn, .failed:
        return FileHealth(
          path: path, bytes: bytes, problems: [error.text(in: context.language)],
          isPrivate: FileAccess.isPrivate(path), isReadOnly: false, copy: copy, copies: copies)
      default: throw .store(error)
      }
    }
  }
}
