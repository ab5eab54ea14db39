import Domain

extension LetterSheet {
  /// The letter as one file of HTML: on paper the addressee stands in the window of an envelope.
  package func html(window: EnvelopeWindow, look: HouseLook? = nil) -> String {
    let look = fitting(look)
    let style = [window.style, look?.style(above: window)].compactMap(\.self)
    return HTMLPage(
      language: language, title: subject, style: style.joined(separator: "\n"),
      body: .lines(
        [.element("main", ["class": "sheet letter"], letter(look))] + annexes.map(\.html))
    ).text
  }

  private func letter(_ look: HouseLook?) -> HTML {
    .lines(
      [
        look?.html(letterhead, in: language)
          ?? .element("address", ["class": "from"], .broken(letterhead)),
        .element("address", ["class": "to"], .broken(addressee)),
        .element("p", ["class": "date"], text: placeAndDate), referenceList,
        .element("h1", text: "\(Self.subjectLabel(in: language)): \(subject)"),
        .element("p", text: salutation),
      ] + body.map(\.html) + [signed] + enclosed)
  }

  private var referenceList: HTML {
    let items = references.flatMap { reference -> [HTML] in
      [
        .element("dt", text: "\(reference.label):"), .element("dd", text: reference.value),
      ]
    }
    return items.isEmpty ? .none : .element("dl", .lines(items))
  }

  /// The closing, with room for a signature where the lines leave some.
  private var signed: HTML {
    let parts = closing.split(separator: "").map { lines in
      HTML.element("p", .broken(Array(lines)))
    }
    return .element("div", ["class": "closing"], .lines(parts))
  }

  private var enclosed: [HTML] {
    guard !annexes.isEmpty else { return [] }
    let items = annexes.map { HTML.element("li", text: $0.title) }
    return [
      .element("p", ["class": "enclosed"], text: "\(enclosedLabel):"),
      .element("ul", .lines(items)),
    ]
  }
}

extension Annex {
  /// As a part of a page, which begins on paper of its own.
  var html: HTML {
    .element(
      "section", ["class": "sheet"],
      .lines(
        [.element("h1", text: title)] + pictures.map(\.html) + blocks.map(\.html)))
  }

  /// On its own, as one file of HTML.
  package func html(in language: Language) -> String {
    HTMLPage(language: language, title: title, style: "", body: html).text
  }
}

extension LetterSheet.Block {
  var html: HTML {
    switch self {
    case .heading(let text): .element("h2", text: text)
    case .paragraph(let text): .element("p", text: text)
    case .bullets(let items): .element("ul", .lines(items.map { .element("li", text: $0) }))
    case .table(let table): .element("div", ["class": "scroll"], table.html)
    }
  }
}

extension LetterSheet.Table {
  /// With headings for columns, the first cell of each row heads it; without headings it always
  /// does.
  fileprivate var html: HTML {
    let head = HTML.element("thead", .element("tr", .lines(titles.indices.map(heading))))
    let parts = (titles.isEmpty ? [] : [head]) + [group("tbody", rows)]
    return .element("table", .lines(parts + (totals.isEmpty ? [] : [group("tfoot", totals)])))
  }

  private func group(_ name: String, _ rows: [[String]]) -> HTML {
    .element(name, .lines(rows.map { .element("tr", .lines(cells(of: $0))) }))
  }

  private func heading(_ column: Int) -> HTML {
    // An empty heading says nothing to a screen reader.
    guard !titles[column].isEmpty else { return .element("td", .none) }
    return isAmount[column]
      ? .element("th", ["scope": "col", "class": "amount"], text: titles[column])
      : .element("th", ["scope": "col"], text: titles[column])
  }

  private func cells(of row: [String]) -> [HTML] {
    row.indices.map { column in
      if column == 0, !isAmount[0], !row[0].isEmpty {
        return .element("th", ["scope": "row"], text: row[0])
      }
      return isAmount[column]
        ? .element("td", ["class": "amount"], text: row[column])
        : .element("td", text: row[column])
    }
  }
}
