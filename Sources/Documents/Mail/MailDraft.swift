import Domain
import Exchange

/// An e-mail that is ready to be looked at and sent: an `.eml` file (RFC 5322, MIME). The same draft
/// always gives the same bytes.
///
/// Lines end in LF, as the programs of Unix that send a file take them (s-nail drops text and
/// attachment of a file with CR LF, dma doubles the CR); mail programs that open a file read both. It
/// has no day: whoever sends it gives it one, and with two the time of sending would be wrong. Nothing
/// in it says that it is a draft, because that would be sent along.
package struct MailDraft: Hashable, Sendable {
  /// Somebody's name and address.
  package struct Person: Hashable, Sendable {
    package let name: String
    /// As in `a@b.nl`.
    package let address: String

    package init(name: String, address: String) {
      self.name = name
      self.address = address
    }
  }

  /// A file that goes with it.
  package struct Attachment: Hashable, Sendable {
    package let name: String
    /// As in `application/pdf`.
    package let type: String
    package let bytes: [UInt8]

    package init(name: String, type: String, bytes: [UInt8]) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  /// Nil where the sender's address is not known: the mail program fills it in.
  package let from: Person?
  /// Nil where nobody knows it; the user fills it in.
  package let to: Person?
  package let subject: String
  package let language: Language
  /// Plain text, each paragraph on one line: the program that shows it breaks lines.
  package let text: String
  package let attachments: [Attachment]

  package init(
    from: Person?, to: Person?, subject: String, language: Language, text: String,
    attachments: [Attachment]
  ) {
    self.from = from
    self.to = to
    self.subject = subject
    self.language = language
    self.text = text
    self.attachments = attachments
  }

  /// The whole file in ASCII, with LF at the end of each line.
  package var eml: String {
    let type = "Content-Type: text/plain; charset=utf-8"
    let how = "Content-Transfer-Encoding: quoted-printable"
    let body = QuotedPrintable.text(text)
    guard !attachments.isEmpty else {
      return Self.joined(headers + [type, how, "", body])
    }
    let boundary = boundary
    var lines = headers + ["Content-Type: multipart/mixed;", " boundary=\"\(boundary)\"", ""]
    lines += ["--\(boundary)", type, how, "", body]
    for attachment in attachments {
      lines += ["--\(boundary)"] + Self.headers(of: attachment) + [""]
      lines += Base64.lines(of: attachment.bytes)
    }
    return Self.joined(lines + ["--\(boundary)--"])
  }

  private var headers: [String] {
    let people = [("From", from), ("To", to)].compactMap { name, person in
      person.map { MailHeader.line(name, $0) }
    }
    return people + [
      MailHeader.line("Subject", subject), "Content-Language: \(language.rawValue)",
      "MIME-Version: 1.0",
    ]
  }

  private static func headers(of attachment: Attachment) -> [String] {
    [
      "Content-Type: \(attachment.type)", "Content-Transfer-Encoding: base64",
      "Content-Disposition: attachment;\n \(MailHeader.fileName(attachment.name))",
    ]
  }

  /// Does not occur in the parts: no line of Base64 or of quoted-printable holds `=_`.
  private var boundary: String {
    let all = [subject, text] + attachments.map(\.name)
    return "=_aflos_\(SHA256.hex(of: all.joined(separator: "\n").utf8).prefix(32))"
  }

  private static func joined(_ lines: [String]) -> String {
    lines.joined(separator: "\n") + "\n"
  }
}
