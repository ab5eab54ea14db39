import Domain

/// One self-contained file: no picture, script or style sheet from elsewhere. It prints on A4 and
/// reads on a phone.
package struct HTMLPage: Hashable, Sendable {
  private let language: Language
  private let title: String
  private let style: String
  private let body: HTML

  /// `style` comes after the style sheet that all pages share, and must hold no `<`.
  package init(language: Language, title: String, style: String, body: HTML) {
    self.language = language
    self.title = title
    self.style = style
    self.body = body
  }

  /// The whole file, one line break at its end.
  package var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light">
    <title>\(HTML.escaped(title))</title>
    <style>
    \(Self.shared(language))
    \(style)
    </style>
    </head>
    <body>
    \(body.source)
    </body>
    </html>

    """
  }

  /// What letters, annexes and reports share. On paper the pages after the first have a number.
  private static func shared(_ language: Language) -> String {
    let page = language.say(dutch: "bladzijde", english: "page")
    let of = language.say(dutch: "van", english: "of")
    return """
      *{box-sizing:border-box}
      html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
      body{margin:0;background:#f2f2f2;color:#111;font:1rem/1.5 "Liberation Sans",Arial,Helvetica,sans-serif;overflow-wrap:break-word}
      .sheet{max-width:44rem;margin:1rem auto;padding:1.5rem;background:#fff}
      h1{font-size:1.25rem;line-height:1.3;margin:1.5rem 0 1rem}
      h2{font-size:1.05rem;line-height:1.3;margin:1.25rem 0 .5rem}
      p{margin:0 0 1rem}
      ul{margin:0 0 1rem;padding-left:1.25rem}
      .scroll{overflow-x:auto;margin:0 0 1rem}
      table{border-collapse:collapse;max-width:100%}
      th,td{padding:.15rem .75rem .15rem 0;text-align:left;vertical-align:top}
      thead th{border-bottom:1px solid #555}
      tbody th{font-weight:normal}
      tfoot tr:first-child>*{border-top:1px solid #555}tfoot{font-weight:bold}
      .amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
      @media (max-width:30rem){.sheet{margin:0;padding:1rem}th,td{padding-right:.5rem}}
      @page{size:A4;margin:15mm 25mm 20mm 25mm;@bottom-right{content:"\(page) " counter(page) " \(of) " counter(pages);font:9pt "Liberation Sans",Arial,Helvetica,sans-serif}}
      @page :first{@bottom-right{content:none}}
      @media print{body{background:#fff;font-size:10.5pt;line-height:1.4}.sheet{max-width:none;margin:0;padding:0}.scroll{overflow:visible}.sheet+.sheet{break-before:page}thead{display:table-header-group}tfoot{display:table-row-group}tr,li{break-inside:avoid}h1,h2{break-after:avoid}p{orphans:2;widows:2}}
      """
  }
}
