import Domain

/// `aflos.dossier/1`: a whole dossier as one JSON file, to keep, to hand over and to take back.
package enum DossierDocument {
  package static let schema = "aflos.dossier/1"

  /// Reads a dossier, or says everything that keeps the file from being one.
  ///
  /// Only what the design lets be absent or null may be so. A key that is not known is refused,
  /// because what stands behind it would be lost; `ignoringUnknownKeys` passes it over.
  package static func read(
    _ bytes: [UInt8], ignoringUnknownKeys: Bool
  ) -> Result<Dossier, DossierFindings> {
    DossierReader.read(bytes, ignoringUnknownKeys: ignoringUnknownKeys) { reader, node in
      reader.dossier(node)
    }
  }

  /// The dossier as the text of a file; `read` gives the same dossier back.
  package static func text(of dossier: Dossier) -> String { json(of: dossier).text(.pretty) }
}

extension DossierDocument {
  /// The words of `rate.kind`.
  enum RateKind: String, CaseIterable {
    case none, statutory, contract, unknown
  }

  /// The keys of each object, in the order in which they are written.
  enum Keys {
    static let dossier = [
      "schema", "language", "sender", "household", "persons", "reserveCents", "settings", "incomes",
      "costs", "creditors", "debts", "assets", "matters", "lawCorrections", "assurances", "replies",
      "payments", "log",
      "agendaMarks", "proofs",
      "letters", "history",
    ]
    static let sender = ["name", "street", "postcode", "city", "email", "phone", "birthDate"]
    static let household = ["kind", "birthYear", "childBirthYears", "children"]
    static let persons = Dossier.personFacts.map(\.key)
    static let child = ["id", "name", "birthYear", "birthDate", "home", "whose"]
    static let asset = ["id"] + Asset.facts.map(\.key)
    static let matter = ["id", "debt"] + LegalMatter.facts.map(\.key)
    static let settings = ["countsYearlyIncome", "urgentMonths", "strategy", "lettersShow"]
    static let income = [
      "id", "name", "kind", "amountCents", "every", "payDay", "lowCents", "highCents", "from",
      "to", "month",
    ]
    static let cost = [
      "id", "name", "category", "amountCents", "every", "dueDay", "month", "from", "to",
    ]
    static let creditor = [
      "id", "name", "kind", "street", "postcode", "city", "email", "iban", "customerNumber",
      "registerNumber",
    ]
    static let debt =
      ["id"]
      + Debt.descriptions.compactMap { description in
        switch description {
        case .fact(let fact): fact.key
        case .own(let own): own.rawValue
        case .part: nil
        }
      }
    static let lawCorrection = [
      "id", "table", "subject", "fact", "from", "unit", "value", "source", "entered",
    ]
    static let assurance = ["about", "answer", "amountCents", "every", "words", "on"]
    static let proof = ["paper", "state", "place", "on", "copies"]
    static let proofCopy = ["name", "sha256", "bytes"]
    static let rate = ["kind", "percent"]
    static let arrangement = ["monthlyCents", "dueDay", "from", "kept", "agreed", "changes"]
    static let agreed = [
      "on", "with", "proof", "terms", "lastCents", "totalCents", "interestStops", "onMiss",
    ]
    static let reply = [
      "id", "debt", "on", "answer", "refusal", "passedTo", "words", "offer", "balance",
    ]
    static let balance = [
      "principalCents", "interestCents", "collectionCostsCents", "otherCostsCents", "asOf", "by",
    ]
    static let link = ["party", "role", "reference", "since"]
    static let offer = [
      "monthlyCents", "terms", "onceCents", "from", "totalCents", "defaultPercent", "onMiss",
      "waivesRights", "answerBy",
    ]
    static let payment = ["id", "debt", "on", "amountCents", "kind", "note", "bill"]
    static let logEntry = [
      "id", "debt", "on", "channel", "person", "said", "stage", "answerBy", "promises",
    ]
    static let promise = ["by", "what", "until"]
    static let agendaMark = ["item", "state", "until", "on"]
    static let bill = ["number", "date", "dueDate", "amountCents", "fourteenDayLetter"]
  }
}

extension DossierFindings {
  /// Of a file that is not JSON.
  init(_ error: JSONError) {
    let reason: DossierFinding.Reason =
      switch error.reason {
      case .notUTF8: .notUTF8
      case .tooLarge(let limit): .tooLarge(limitInBytes: limit)
      default: .notJSON(error.reason)
      }
    all = [DossierFinding(path: "", place: error.place, reason: reason)]
    omitted = 0
  }

  /// What a reader found, in the order of the file.
  init(_ found: [DossierReader.Found], in bytes: [UInt8]) {
    let inOrder = found.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .prefix(Self.most).map(\.element)
    let places = JSONPlace.places(of: inOrder.map(\.offset), in: bytes)
    all = zip(inOrder, places).map {
      DossierFinding(path: $0.path.text, place: $1, reason: $0.reason)
    }
    omitted = found.count - all.count
  }
}
