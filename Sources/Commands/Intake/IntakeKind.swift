import Documents
import Domain

/// What can be added to a handover: a child, a possession of some kind, or something that runs.
enum IntakeKind: CaseIterable, Named {
  case child
  case asset(Asset.Kind)
  case matter(LegalMatter.Kind)

  static let allCases: [IntakeKind] =
    [.child] + Asset.Kind.allCases.map { .asset($0) }
    + LegalMatter.Kind.allCases.map { .matter($0) }

  func name(in language: Language) -> String {
    switch self {
    case .child: Self.child(in: language)
    case .asset(let kind): kind.name(in: language)
    case .matter(let kind): kind.name(in: language)
    }
  }

  static func child(in language: Language) -> String {
    switch language {
    case .dutch: "kind"
    case .english: "child"
    }
  }

  var synonyms: [String] {
    switch self {
    case .child: ["zoon", "dochter", "kinderen", "son", "daughter", "children"]
    case .asset(let kind): kind.synonyms
    case .matter(let kind): kind.synonyms
    }
  }

  var code: String {
    switch self {
    case .child: "child"
    case .asset(let kind): kind.code
    case .matter(let kind): kind.code
    }
  }
}

/// One thing of a handover, of whichever kind.
enum IntakeThing {
  case child(Child)
  case asset(Asset)
  case matter(LegalMatter)

  static func all(in dossier: Dossier) -> [IntakeThing] {
    dossier.household.children.map { .child($0) } + dossier.assets.map { .asset($0) }
      + dossier.matters.map { .matter($0) }
  }

  var id: String {
    switch self {
    case .child(let child): child.id.text
    case .asset(let asset): asset.id.text
    case .matter(let matter): matter.id.text
    }
  }

  func name(in language: Language) -> String {
    switch self {
    case .child(let child):
      IntakeKind.child(in: language) + " " + (child.name ?? String(child.birthYear))
    case .asset(let asset):
      [asset.kind.name(in: language), asset.name].compactMap(\.self).joined(separator: ", ")
    case .matter(let matter):
      [matter.kind.name(in: language), matter.on?.text(in: language)].compactMap(\.self)
        .joined(separator: ", ")
    }
  }
}
