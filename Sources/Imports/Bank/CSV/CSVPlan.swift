import Domain

/// A layout with the places of its columns in one file.
struct CSVPlan {
  let layout: CSVLayout
  var places: [CSVLayout.Role: [Int]] = [:]
  /// Cells that a row must at least have.
  var least = 1

  /// Nil where `names`, the cells of a header, are not those of the layout.
  init?(_ layout: CSVLayout, header names: [String]) {
    guard case .named(let columns, let needed) = layout.columns else { return nil }
    self.layout = layout
    let folded = names.map { Domain.folded($0) }
    for (role, names) in columns {
      let known = Set(names.map { Domain.folded($0) })
      guard let place = folded.firstIndex(where: known.contains) else { continue }
      places[role, default: []].append(place)
    }
    for role in needed where places[role] == nil { return nil }
    least = 1 + (needed.compactMap { places[$0]?.max() }.max() ?? 0)
  }

  /// Nil where the first row has not the shape of the layout.
  init?(_ layout: CSVLayout, firstRow row: CSVScanner) {
    guard case .placed(let columns, let count, let shape) = layout.columns,
      count.contains(row.count)
    else { return nil }
    self.layout = layout
    for (place, shape) in shape where !shape.fits(row.field(place), layout.decimal) { return nil }
    for (role, place) in columns where place < row.count {
      places[role, default: []].append(place)
    }
    least = count.lowerBound
  }

  /// The place of a column; -1 where there is none.
  func place(_ role: CSVLayout.Role) -> Int { places[role]?.first ?? -1 }
}

extension CSVLayout.Shape {
  func fits(_ field: ByteField, _ mark: DecimalMark) -> Bool {
    switch self {
    case .iban: IBAN.isValid(field.text(.windows1252))
    case .ibanOrEmpty: field.isEmpty || IBAN.isValid(field.text(.windows1252))
    case .day: ByteNumber.day(field) != nil
    case .amount: ByteNumber.cents(field, mark) != nil
    case .empty: field.isEmpty
    case .digits(let counts):
      counts.contains(field.count) && field.bytes.allSatisfy(Bytes.isDigit)
    case .oneOf(let words): words.contains(field.text(.windows1252))
    }
  }
}

extension CSVPlan {
  /// What a file is, with a scanner that stands before its first row of transactions.
  static func find(
    _ window: ByteWindow, from start: Int
  ) throws(BankProblem) -> (plan: CSVPlan, scanner: CSVScanner) {
    var start = start
    let head = UnsafeBufferPointer(start: window.base + start, count: min(8, window.end - start))
    if head.starts(with: Array("sep=".utf8)) {
      start = Bytes.find(0x0A, in: window.base, from: start, to: window.end)
    }
    for layout in CSVLayout.all {
      for separator in layout.separators {
        let byte = separator.rawValue.asciiValue ?? UInt8(ascii: ";")
        // Text with tabs, as spreadsheets copy it, has no quotation marks unless the header has.
        let plain = separator == .tab && head.first != UInt8(ascii: "\"")
        var scanner = CSVScanner(window, from: start, byte, quote: plain ? nil : layout.quote)
        if let plan = try attempt(layout, &scanner) { return (plan, scanner) }
        scanner.deallocate()
      }
    }
    throw BankProblem(.unknownFormat)
  }

  private static func attempt(
    _ layout: CSVLayout, _ scanner: inout CSVScanner
  ) throws(BankProblem) -> CSVPlan? {
    let (quote, start) = (scanner.quote, scanner.position)
    if case .placed = layout.columns {
      guard (try? scanner.next()) == true else { return nil }
      var plan = CSVPlan(layout, firstRow: scanner)
      if plan == nil, scanner.count == 1 {
        scanner.rewind(to: start, isWrapped: true)
        guard (try? scanner.next()) == true else { return nil }
        plan = CSVPlan(layout, firstRow: scanner)
      }
      guard let plan else { return nil }
      scanner.rewind(to: start, isWrapped: scanner.isWrapped)
      return plan
    }
    // A header is quoted with the usual mark or not at all, whatever the rows have.
    if quote != nil { scanner.quote = UInt8(ascii: "\"") }
    defer { scanner.quote = quote }
    for round in 0..<2 {
      guard (try? scanner.next()) == true else { return nil }
      if let plan = CSVPlan(layout, header: scanner.names) { return plan }
      if scanner.count == 1, !scanner.isWrapped {
        scanner.rewind(to: scanner.rowStart, isWrapped: true)
        guard (try? scanner.next()) == true else { return nil }
        if let plan = CSVPlan(layout, header: scanner.names) { return plan }
      }
      guard round == 0, let banner = layout.banner, scanner.names.first == banner else { break }
    }
    return nil
  }
}
