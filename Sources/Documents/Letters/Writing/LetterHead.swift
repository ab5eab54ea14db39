import Domain

/// The facts around the body of every letter: from whom, to whom, when, about which file.
package struct LetterHead: Hashable, Sendable {
  package var sender: Sender
  /// To whom it goes: the collector where there is one, else the creditor.
  package var addressee: Creditor
  /// The creditor, where the addressee collects for it.
  package var onBehalfOf: Creditor?
  package var debt: ID<Debt>
  package var writtenOn: LocalDate
  /// The creditor's or collector's number for the claim, exactly as on their letter.
  package var reference: String?
  /// Numbers of the bills of which the claim is made up.
  package var invoices: [String]

  package init(
    sender: Sender, addressee: Creditor, onBehalfOf: Creditor?, debt: ID<Debt>,
    writtenOn: LocalDate, reference: String?, invoices: [String]
  ) {
    self.sender = sender
    self.addressee = addressee
    self.onBehalfOf = onBehalfOf
    self.debt = debt
    self.writtenOn = writtenOn
    self.reference = reference
    self.invoices = invoices
  }

  /// To whom the claim belongs.
  package var creditor: Creditor { onBehalfOf ?? addressee }
}

extension LetterHead {
  /// The tags of the frame around every letter.
  package static let fields: [LetterField] = [
    .required("senderName"), .optional("senderStreet"), .optional("senderTown"),
    .optional("senderEmail"), .optional("senderPhone"),
    .required("addresseeName"), .optional("onBehalfOf"), .optional("addresseeStreet"),
    .optional("addresseeTown"),
    .required("placeAndDate"), .optional("reference"), .optional("customerNumber"),
    .optional("ownReference"), .list("invoices", [.required("number")]),
    .required("subject"), .required("salutation"), .required("body"),
  ]

  /// Tags that every body may use besides its own.
  static let bodyFields: [LetterField] = [.optional("onBehalfOf"), .optional("reference")]

  var bodyValues: LetterValues {
    [
      "onBehalfOf": .text(onBehalfOf?.name ?? ""),
      "reference": .text(reference ?? ""),
    ]
  }

  func values(in language: Language, subject: String, body: String) -> LetterValues {
    [
      "senderName": .text(sender.name),
      "senderStreet": .text(sender.street ?? ""),
      "senderTown": town(sender.postcode, sender.city),
      "senderEmail": .text(sender.email ?? ""),
      "senderPhone": .text(sender.phone ?? ""),
      "addresseeName": .text(addressee.name),
      "onBehalfOf": .text(onBehalfOf?.name ?? ""),
      "addresseeStreet": .text(addressee.street ?? ""),
      "addresseeTown": town(addressee.postcode, addressee.city),
      "placeAndDate": .text(placeAndDate(in: language)),
      "reference": .text(reference ?? ""),
      "customerNumber": .text(creditor.customerNumber ?? ""),
      "ownReference": .text(debt.text),
      "invoices": .list(invoices.map { ["number": .text($0)] }),
      "subject": .text(fullSubject(subject, in: language)),
      "salutation": .text(salutation(in: language)),
      "body": .lines(body),
    ]
  }

  /// The subject with the number by which the addressee finds the file.
  func fullSubject(_ subject: String, in language: Language) -> String {
    guard let reference, !trimmed(reference).isEmpty else { return subject }
    return switch language {
    case .dutch: "\(subject), kenmerk \(reference)"
    case .english: "\(subject), reference \(reference)"
    }
  }

  /// Postcode and town with two spaces between them, as on Dutch envelopes.
  private func town(_ postcode: String?, _ city: String?) -> LetterValue {
    .text([postcode, city].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  "))
  }

  private func placeAndDate(in language: Language) -> String {
    let date = writtenOn.text(in: language)
    guard let city = sender.city, !trimmed(city).isEmpty else { return date }
    return "\(city), \(date)"
  }

  private func salutation(in language: Language) -> String {
    switch (addressee.kind, language) {
    case (.person, .dutch): "Geachte \(addressee.name),"
    case (.person, .english): "Dear \(addressee.name),"
    case (.company, .dutch), (.government, .dutch), (.collector, .dutch):
      "Geachte mevrouw, meneer,"
    case (.company, .english), (.government, .english), (.collector, .english):
      "Dear Sir or Madam,"
    }
  }
}
