import Documents
import Domain
import TestSupport
import Testing

/// An e-mail as other programs read it: ASCII, short lines, nothing that a name could add.
@Suite struct MailDraftTests {
  private func draft(
    subject: String = "Voorstel", name: String = "S. Yılmaz", text: String = "Geachte,\n\nDag.\n",
    attachments: [MailDraft.Attachment] = []
  ) -> MailDraft {
    MailDraft(
      from: .init(name: name, address: "s@example.org"),
      to: .init(name: "Bol", address: "incasso@example.org"), subject: subject,
      language: .dutch, text: text, attachments: attachments)
  }

  /// Neither a day of its own nor a mark of a draft would be taken off by what sends it.
  @Test func isSentAsItStands() {
    let eml = draft().eml
    #expect(!eml.contains("X-Unsent") && !eml.contains("Date:") && !eml.contains("\r"))
    #expect(eml.contains("To: \"Bol\" <incasso@example.org>\n"))
    #expect(eml.contains("Subject: Voorstel\n"))
    #expect(eml.hasSuffix("\n\nGeachte,\n\nDag.\n"))
    #expect(eml == draft().eml)
  }

  /// Long, accented, in another script, with an emoji, with what looks encoded already.
  static let awkward = [
    "", "x", String(repeating: "voorstel ", count: 40), String(repeating: "x", count: 200),
    "Voorstel om in termijnen te betalen, kenmerk " + String(repeating: "€", count: 50),
    "Łódź İstanbul ğüşöç " + String(repeating: "👩‍👩‍👧‍👦", count: 9), "=?utf-8?Q?x?=",
    "a\r\nBcc: everybody@example.org", "\"; DROP\\ <x@y.z>",
  ]

  @Test(arguments: awkward)
  func everyLineIsShortASCIIAndNoneIsAdded(_ text: String) {
    let attachment = MailDraft.Attachment(
      name: text + ".pdf", type: "application/pdf", bytes: Array(text.utf8))
    for mail in [
      draft(subject: text, name: text, text: text + "\n"),
      draft(subject: text, name: text, attachments: [attachment]),
    ] {
      let eml = mail.eml
      #expect(eml.utf8.allSatisfy { $0 < 0x7F && ($0 >= 0x20 || $0 == 0x0A) })
      let lines = eml.split(separator: "\n", omittingEmptySubsequences: false)
      let head = lines.prefix { !$0.isEmpty }
      let names = head.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
      #expect(Set(names).count == names.count)
      #expect(!names.contains("Bcc"))
      for line in lines where !text.hasPrefix("xx") && !line.contains("filename") {
        #expect(line.utf8.count <= 76, "\(line)")
      }
    }
  }

  @Test func anAttachmentIsPutBetweenBoundariesThatItDoesNotHold() {
    let bytes = (0..<200).map { UInt8($0) }
    let eml = draft(attachments: [.init(name: "é.pdf", type: "application/pdf", bytes: bytes)]).eml
    #expect(eml.contains("filename*=utf-8''%C3%A9.pdf"))
    #expect(eml.contains("\n\nAAECAwQFBgcICQ"))
    #expect(eml.count { $0 == "\n" } > 10)
    let boundary = eml.firstMatch(of: #/boundary="([^"]+)"/#)?.1 ?? ""
    #expect(eml.ranges(of: "--\(boundary)").count == 3)
    #expect(eml.hasSuffix("--\(boundary)--\n"))
  }

  @Test func withoutAddressesTheirLinesAreLeftOut() {
    let mail = MailDraft(
      from: nil, to: nil, subject: "x", language: .english, text: "x\n",
      attachments: [])
    #expect(mail.eml.hasPrefix("Subject: x\n"))
  }
}
