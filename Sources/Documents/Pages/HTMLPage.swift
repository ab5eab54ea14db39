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

  /// What letters, annexes and reports share: paper first, and the screen on top of it, because some
  /// programs that print read no `@media` at all. On paper the pages after the first have a number;
  /// the other margins are empty texts, not nothing: a browser fills what holds nothing with the name
  /// of the file, its folder and the day.
  private static func shared(_ language: Language) -> String {
    let page = language.say(dutch: "bladzijde", english: "page")
    let of = language.say(dutch: "van", english: "of")
    let corners = ["top-left", "top-center", "top-right", "bottom-left", "bottom-center"]
    let empty = corners.map { "@\($0){content:\"\"}" }.joined()
    return """
      *{box-sizing:border-box}
      html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
      body{margin:0;background:#fff;color:#111;font:10.5pt/1.4 "Liberation Sans",Arial,Helvetica,sans-serif;overflow-wrap:break-word}
      .sheet+.sheet{break-before:page}
      h1{font-size:1.25rem;line-height:1.3;margin:1.5rem 0 1rem;break-after:avoid}
      h2{font-size:1.05rem;line-height:1.3;margin:1.25rem 0 .5rem;break-after:avoid}
      p{margin:0 0 .7rem;orphans:2;widows:2}
      ul{margin:0 0 .7rem;padding-left:1.25rem}
      .scroll{margin:0 0 1rem}
      table{border-collapse:collapse;max-width:100%}
      thead{display:table-header-group}tfoot{display:table-row-group}tr,li,figure{break-inside:avoid}
      th,td{padding:.15rem .75rem .15rem 0;text-align:left;vertical-align:top}
      thead th{border-bottom:1px solid #555}
      tbody th{font-weight:normal}
      tfoot tr:first-child>*{border-top:1px solid #555}tfoot{font-weight:bold}
      .amount{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
      \(Picture.style)
      @media screen{body{background:#f2f2f2;font-size:1rem;line-height:1.5}.sheet{max-width:44rem;margin:1rem auto;padding:1.5rem;background:#fff}.scroll{overflow-x:auto}p,ul{margin-bottom:1rem}}
      @media screen and (max-width:30rem){.sheet{margin:0;padding:1rem}th,td{padding-right:.5rem}}
      @page{size:A4;margin:15mm 25mm 20mm 25mm;\(empty)@bottom-right{content:"\(page) " counter(page) " \(of) " counter(pages);font:9pt "Liberation Sans",Arial,Helvetica,sans-serif}}
      @page :first{@bottom-right{content:""}}
      """
  }
}
