import Domain

/// Why there is no line of a client file: a word for programs, and sentences in both languages.
package struct OfficeTrouble: Hashable, Sendable {
  package let code: String
  /// `BothLanguages`.
  package let text: String

  package init(code: String, text: String) {
    self.code = code
    self.text = text
  }
}

/// What the office itself keeps of a client: nothing of it stands in the file of the household.
package struct OfficeNote: Hashable, Sendable {
  /// The number under which the office knows the client.
  package var number: String?
  /// Who is responsible.
  package var owner: String?
  /// What is to be remembered, as it was typed.
  package var note: String?
  /// The day on which the client agreed that the office asks creditors about more clients in one
  /// letter; nil where that was not asked, or was refused.
  package var consent: LocalDate?

  package init(
    number: String? = nil, owner: String? = nil, note: String? = nil, consent: LocalDate? = nil
  ) {
    self.number = number
    self.owner = owner
    self.note = note
    self.consent = consent
  }
}

/// One client of an office.
package struct OfficeClient: Hashable, Sendable {
  /// From the folder of the office on.
  package let path: String
  package let isArchived: Bool
  /// Whether a change of the file was not finished, or is being made now.
  package let isChanging: Bool
  package let state: State
  package let note: OfficeNote

  /// What could be read.
  package enum State: Hashable, Sendable {
    case line(OfficeLine)
    case trouble(OfficeTrouble)
  }

  package init(
    path: String, isArchived: Bool, isChanging: Bool, state: State, note: OfficeNote
  ) {
    self.path = path
    self.isArchived = isArchived
    self.isChanging = isChanging
    self.state = state
    self.note = note
  }

  package var line: OfficeLine? { if case .line(let line) = state { line } else { nil } }

  /// The name of the file without its folder and ending.
  package var file: String {
    let name = path.split(separator: "/").last.map { String($0) } ?? path
    return name.hasSuffix(".aflos") ? String(name.dropLast(6)) : name
  }

  /// The name of the client; that of the file where nobody was named.
  package var name: String {
    guard let line, !line.name.isEmpty else { return file }
    return line.name
  }

  /// The first letters of the name: enough for whoever knows the client, and for nobody else.
  package var initials: String {
    let letters = name.split { $0.isWhitespace || $0 == "-" }.compactMap(\.first)
    return letters.map { "\($0.uppercased())." }.joined()
  }
}

extension OfficeClient {
  /// What is searched and what is typed to find it, in one spelling: without capitals, signs, spaces and
  /// accents, and with the usual letters for those of other alphabets of ours.
  package static func searched(_ text: some StringProtocol) -> String {
    var result = ""
    for letter in folded(text) { result += others[letter] ?? String(letter) }
    return result
  }

  /// Letters that are no usual letter with a sign on it.
  private static let others: [Character: String] = [
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th",
  ]
}

extension OfficeClient.State {
  /// By which clients are sorted: what is most urgent first, then by its day, then by name. What could
  /// not be read comes last.
  package var order: String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    guard case .line(let line) = self else { return "99" }
    let name = folded(line.name)
    guard let urgent = line.urgent else { return "98 9999-12-31 \(name)" }
    return "\(twoDigits(urgent.urgency.place)) \(urgent.due?.iso ?? "9999-12-31") \(name)"
  }

  /// The next day on which something is to be done; nil where there is none within a month. What can
  /// wait for a quiet day is not counted.
  package var next: LocalDate? {
    guard case .line(let line) = self else { return nil }
    let days = line.agenda.filter { !["recheck", "budget"].contains($0.kind) }.map(\.act)
    return (days + [line.urgent?.due].compactMap(\.self)).min()
  }

  /// What is searched: each thing small and without signs, on a line of its own.
  package var words: String {
    guard case .line(let line) = self else { return "" }
    var words = [line.name, line.phone, line.email].compactMap(\.self)
    for claim in line.claims {
      words += [claim.creditor, claim.collector, claim.iban].compactMap(\.self) + claim.references
    }
    var seen: Set<String> = []
    return words.map { OfficeClient.searched($0) }.filter {
      !$0.isEmpty && seen.insert($0).inserted
    }
    .joined(separator: "\n")
  }

  /// The codes of what was found, each between spaces.
  package var codes: String {
    guard case .line(let line) = self else { return "" }
    return " " + Set(line.findings.map(\.code.rawValue)).sorted().joined(separator: " ") + " "
  }
}

extension OfficeClient {
  /// The same without what tells who it is: initials for the name, no number of the office and no
  /// colleague, and what is to be done without names and amounts.
  package var nameless: OfficeClient {
    let hidden = OfficeClient(
      path: "", isArchived: isArchived, isChanging: isChanging, state: state.nameless(initials),
      note: OfficeNote(number: nil, owner: nil, consent: note.consent))
    return hidden
  }
}

extension OfficeClient.State {
  fileprivate func nameless(_ initials: String) -> Self {
    switch self {
    case .trouble(let trouble): .trouble(OfficeTrouble(code: trouble.code, text: trouble.code))
    case .line(let line): .line(line.nameless(initials))
    }
  }
}

extension OfficeLine {
  fileprivate func nameless(_ initials: String) -> OfficeLine {
    OfficeLine(
      name: initials, phone: nil, email: nil, on: on, since: since, lastChanged: lastChanged,
      debts: debts, owed: owed, lettersReady: lettersReady, lettersOutdated: lettersOutdated,
      answersOverdue: answersOverdue, promisesDue: promisesDue, judged: judged,
      urgent: urgent.map {
        OfficeThing(urgency: $0.urgency, due: $0.due, text: $0.urgency.rawValue)
      },
      agenda: agenda.map { item in
        OfficeItem(
          key: item.key, calendarName: item.calendarName, kind: item.kind, due: item.due,
          act: item.act, isOverdue: item.isOverdue, title: item.plainTitle,
          plainTitle: item.plainTitle)
      }, findings: findings, claims: [], course: course)
  }
}
