/// What the file says about itself in XMP (ISO 16684-1).
struct PaperMetadata {
  let xml: String

  /// PDF/UA is claimed only when all that can be checked here is there: a title, a language and
  /// embedded fonts. Tags, reading order and words for pictures are always there.
  init(of document: PaperDocument, isEmbedded: Bool) {
    let meets = isEmbedded && !document.title.isEmpty && !document.language.isEmpty
    let author = document.author.map {
      "<dc:creator><rdf:Seq><rdf:li>\($0.escaped)</rdf:li></rdf:Seq></dc:creator>"
    }
    let day = document.day.map {
      "<xmp:CreateDate>\($0.digits(separator: "-"))</xmp:CreateDate>"
    }
    xml = """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
      xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(document.title.escaped)</rdf:li>\
      </rdf:Alt></dc:title>
      <dc:language><rdf:Bag><rdf:li>\(document.language.escaped)</rdf:li></rdf:Bag></dc:language>
      <pdf:Producer>Aflos</pdf:Producer>
      \([author, day, meets ? "<pdfuaid:part>1</pdfuaid:part>" : nil].compactMap(\.self)
        .joined(separator: "\n"))
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
  }
}

extension String {
  /// With the signs of XML written out, and without characters that XML cannot hold.
  fileprivate var escaped: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\t", "\n", "\r", " "..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"...:
        result.unicodeScalars.append(scalar)
      default: result += "?"
      }
    }
    return result
  }
}
