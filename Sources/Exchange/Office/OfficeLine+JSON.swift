import Domain
import Planning

// Reading a line that the index kept. A value that does not fit is no error: the line is made anew.

extension JSONValue {
  fileprivate var text: String? { if case .string(let text) = self { text } else { nil } }
  fileprivate var count: Int? {
    if case .number(let number) = self { Int(number.literal) } else { nil }
  }
  fileprivate var flag: Bool? { if case .bool(let isTrue) = self { isTrue } else { nil } }
  fileprivate var day: LocalDate? { text.flatMap { LocalDate(iso: $0) } }
  fileprivate var money: Money? { count.map { Money(cents: $0) } }

  fileprivate func choice<Choice: RawRepresentable<String>>() -> Choice? {
    text.flatMap { Choice(rawValue: $0) }
  }

  fileprivate func id<Thing>() -> ID<Thing>? {
    text.flatMap { ID<Thing>.isValid($0) ? ID($0) : nil }
  }

  /// Every element, or nil where one does not fit.
  fileprivate func all<Element>(_ read: (JSONValue) -> Element?) -> [Element]? {
    guard case .array(let elements) = self else { return nil }
    let values = elements.compactMap(read)
    return values.count == elements.count ? values : nil
  }
}

extension OfficeLine {
  init?(_ json: JSONValue) {
    guard let name = json["name"]?.text, let on = json["on"]?.day, let since = json["since"]?.day,
      let debts = json["debts"]?.count, let owed = json["owedCents"]?.money,
      let ready = json["lettersReady"]?.count, let outdated = json["lettersOutdated"]?.count,
      let answers = json["answersOverdue"]?.count, let promises = json["promisesDue"]?.count,
      let agenda = json["agenda"]?.all({ OfficeItem($0) }),
      let findings = json["findings"]?.all({ OfficeFinding($0) }),
      let claims = json["claims"]?.all({ OfficeClaim($0) }),
      let course = json["course"].flatMap({ OfficeCourse($0) })
    else { return nil }
    self.init(
      name: name, phone: json["phone"]?.text, email: json["email"]?.text, on: on, since: since,
      lastChanged: json["lastChanged"]?.day, debts: debts, owed: owed, lettersReady: ready,
      lettersOutdated: outdated, answersOverdue: answers, promisesDue: promises,
      judged: json["judged"].flatMap { Judged($0) },
      urgent: json["urgent"].flatMap { OfficeThing($0) }, agenda: agenda, findings: findings,
      claims: claims, course: course)
  }
}

extension OfficeLine.Judged {
  fileprivate init?(_ json: JSONValue) {
    guard let room = json["roomCents"]?.money, let short = json["shortfallCents"]?.money else {
      return nil
    }
    self.init(room: room, shortfall: short, verdict: json["verdict"]?.choice())
  }
}

extension OfficeThing {
  fileprivate init?(_ json: JSONValue) {
    guard let urgency: CaseUrgency = json["urgency"]?.choice(), let text = json["text"]?.text else {
      return nil
    }
    self.init(urgency: urgency, due: json["due"]?.day, text: text)
  }
}

extension OfficeItem {
  fileprivate init?(_ json: JSONValue) {
    guard let key = json["key"]?.text, let name = json["calendarName"]?.text,
      let kind = json["kind"]?.text, let due = json["due"]?.day, let act = json["act"]?.day,
      let isOverdue = json["isOverdue"]?.flag, let title = json["title"]?.text,
      let plain = json["plainTitle"]?.text
    else { return nil }
    self.init(
      key: key, calendarName: name, kind: kind, due: due, act: act, isOverdue: isOverdue,
      title: title, plainTitle: plain)
  }
}

extension OfficeFinding {
  fileprivate init?(_ json: JSONValue) {
    guard let code: FindingCode = json["code"]?.choice(),
      let severity: FindingSeverity = json["severity"]?.choice()
    else { return nil }
    self.init(code: code, severity: severity, debt: json["debt"]?.id())
  }
}

extension OfficeClaim {
  fileprivate init?(_ json: JSONValue) {
    guard let debt: ID<Debt> = json["debt"]?.id(), let creditor = json["creditor"]?.text,
      let owed = json["owedCents"]?.money, let references = json["references"]?.all(\.text)
    else { return nil }
    self.init(
      debt: debt, creditor: creditor, collector: json["collector"]?.text, owed: owed,
      references: references, iban: json["iban"]?.text)
  }
}

extension OfficeCourse {
  fileprivate init?(_ json: JSONValue) {
    guard let sent = json["lettersSent"]?.count, let answered = json["answered"]?.count,
      let running = json["running"]?.count, let kept = json["kept"]?.count
    else { return nil }
    self.init(
      firstSent: json["firstSent"]?.day, lettersSent: sent, answered: answered, running: running,
      kept: kept)
  }
}
