import Documents
import Domain
import Planning
import Rules
import Store

extension Context {
  /// The picture of the household today: opened, read and worked out once for each command.
  mutating func standing() throws(Failure) -> (file: DossierFile, standing: Standing) {
    let (file, dossier) = try dossier()
    return (file, try standing(of: dossier, in: file))
  }

  /// The picture of `dossier`, which is kept in `file` or would be.
  func standing(of dossier: Dossier, in file: DossierFile) throws(Failure) -> Standing {
    let (law, today) = (try law(for: dossier), today)
    let (letters, first) = try stored { () throws(StoreError) in
      (try file.letters(), try file.firstDay())
    }
    return try lawful { () throws(LawError) in
      try Standing(
        stated: dossier, letters: letters, since: min(first ?? today, today), on: today, law: law)
    }
  }

  /// The plan of that picture, by the way of dividing that the dossier names.
  func plan(of standing: Standing) throws(Failure) -> Plan {
    try lawful { () throws(LawError) in try Plan(of: standing) }
  }
}
