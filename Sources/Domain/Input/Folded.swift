/// `text` for comparing what was typed: only letters and digits, small, without accents.
///
/// "Crèche", "creche" and "Cre-che" are the same. An accented letter is recognised by its name in
/// Unicode ("LATIN SMALL LETTER E WITH GRAVE"), so that no table of letters is needed.
package func folded(_ text: some StringProtocol) -> String {
  // Nearly all that is typed or read: no table of letters is asked.
  if let plain = text.utf8.withContiguousStorageIfAvailable(foldedASCII) ?? nil { return plain }
  var result = ""
  for scalar in text.lowercased().unicodeScalars {
    let properties = scalar.properties
    if scalar.isASCII {
      if properties.isAlphabetic || properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      }
    } else if let base = baseLetter(of: properties) {
      result.unicodeScalars.append(base)
    } else if properties.isAlphabetic {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// The same of bytes that are all ASCII; nil where one is not.
private func foldedASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  guard bytes.allSatisfy({ $0 < 0x80 }) else { return nil }
  return String(unsafeUninitializedCapacity: bytes.count) { result in
    var count = 0
    for byte in bytes {
      let small = byte | 0x20
      let isLetter = small &- UInt8(ascii: "a") < 26
      guard isLetter || byte &- UInt8(ascii: "0") < 10 else { continue }
      result[count] = isLetter ? small : byte
      count += 1
    }
    return count
  }
}

private func baseLetter(of properties: Unicode.Scalar.Properties) -> Unicode.Scalar? {
  let start = "LATIN SMALL LETTER "
  guard let name = properties.name, name.hasPrefix(start) else { return nil }
  let rest = name.dropFirst(start.count)
  // "E WITH ACUTE" has one letter before " WITH"; "SHARP S" and "AE" are letters of their own.
  guard let letter = rest.first, rest.dropFirst().hasPrefix(" WITH ") else { return nil }
  return letter.lowercased().unicodeScalars.first
}
