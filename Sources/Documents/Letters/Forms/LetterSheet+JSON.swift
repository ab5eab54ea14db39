import Domain
import Exchange

// `aflos.sheet/1`: a letter in its parts, as the dossier keeps it and other programs read it.
extension LetterSheet {
  /// Name and version; removing or renaming a key raises the number.
  package static let schema = "aflos.sheet/1"

  /// All parts, in the order of the page.
  package var json: JSONValue {
    [
      "schema": .string(Self.schema), "language": .choice(language),
      "letterhead": .texts(letterhead), "addressee": .texts(addressee),
      "placeAndDate": .string(placeAndDate),
      "references": .list(references) {
        ["label": .string($0.label), "value": .string($0.value)]
      },
      "subject": .string(subject), "salutation": .string(salutation),
      "body": .list(body, \.json), "closing": .texts(closing),
      "annexes": .list(annexes) {
        ["title": .string($0.title), "blocks": .list($0.blocks, \.json)]
      },
    ]
  }

  /// The letter that was kept as `json`; nil when it is not one this version can show.
  package init?(kept text: String) {
    guard let node = try? JSONNode.read(Array(text.utf8), limits: .standard) else { return nil }
    self.init(node.value)
  }

  private init?(_ json: JSONValue) {
    guard json["schema"]?.string == Self.schema,
      let language = json["language"]?.string.flatMap(Language.init(rawValue:)),
      let letterhead = json["letterhead"]?.texts, let addressee = json["addressee"]?.texts,
      let placeAndDate = json["placeAndDate"]?.string,
      let references = json["references"]?.all(Reference.init),
      let subject = json["subject"]?.string, let salutation = json["salutation"]?.string,
      let body = json["body"]?.all(Block.init), let closing = json["closing"]?.texts,
      let annexes = json["annexes"]?.all(Annex.init)
    else { return nil }
    self.init(
      language: language, letterhead: letterhead, addressee: addressee,
      placeAndDate: placeAndDate, references: references, subject: subject,
      salutation: salutation, body: body, closing: closing, annexes: annexes)
  }
}

extension LetterSheet.Reference {
  fileprivate init?(_ json: JSONValue) {
    guard let label = json["label"]?.string, let value = json["value"]?.string else { return nil }
    self.init(label: label, value: value)
  }
}

extension Annex {
  fileprivate init?(_ json: JSONValue) {
    guard let title = json["title"]?.string,
      let blocks = json["blocks"]?.all(LetterSheet.Block.init)
    else { return nil }
    self.init(title: title, blocks: blocks)
  }
}

extension LetterSheet.Block {
  fileprivate var json: JSONValue {
    switch self {
    case .heading(let text): ["kind": "heading", "text": .string(text)]
    case .paragraph(let text): ["kind": "paragraph", "text": .string(text)]
    case .bullets(let items): ["kind": "bullets", "items": .texts(items)]
    case .table(let table):
      [
        "kind": "table", "titles": .texts(table.titles),
        "isAmount": .list(table.isAmount) { .bool($0) }, "rows": .list(table.rows) { .texts($0) },
        "totals": .list(table.totals) { .texts($0) },
      ]
    }
  }

  fileprivate init?(_ json: JSONValue) {
    switch json["kind"]?.string {
    case "heading":
      guard let text = json["text"]?.string else { return nil }
      self = .heading(text)
    case "paragraph":
      guard let text = json["text"]?.string else { return nil }
      self = .paragraph(text)
    case "bullets":
      guard let items = json["items"]?.texts else { return nil }
      self = .bullets(items)
    case "table":
      guard let table = LetterSheet.Table(json) else { return nil }
      self = .table(table)
    default: return nil
    }
  }
}

extension LetterSheet.Table {
  /// Nil unless every row has a cell for each column.
  fileprivate init?(_ json: JSONValue) {
    guard let titles = json["titles"]?.texts, let rows = json["rows"]?.all(\.texts),
      let totals = json["totals"]?.all(\.texts), let isAmount = json["isAmount"]?.all(\.bool),
      (rows + totals + (titles.isEmpty ? [] : [titles])).allSatisfy({ $0.count == isAmount.count })
    else { return nil }
    self.init(titles: titles, isAmount: isAmount, rows: rows, totals: totals)
  }
}

extension JSONValue {
  fileprivate static func texts(_ texts: [String]) -> JSONValue { .list(texts) { .string($0) } }

  fileprivate var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  fileprivate var bool: Bool? {
    if case .bool(let isTrue) = self { isTrue } else { nil }
  }

  fileprivate var texts: [String]? { all(\.string) }

  /// Every element read; nil when this is no list or one of them cannot be read.
  fileprivate func all<Value>(_ read: (JSONValue) -> Value?) -> [Value]? {
    guard case .array(let elements) = self else { return nil }
    let values = elements.compactMap(read)
    return values.count == elements.count ? values : nil
  }
}
