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
  /// Who sold the claim to who has it now; nil where nobody did.
  package var seller: String?
  /// The number at the creditor, where the addressee collects for it and it is known.
  package var creditorReference: String?
  /// Whether the reference is that of who sold it: the new owner's own is not known.
  package var isReferenceOfSeller = false

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
  /// The tags of the words at the top of every letter.
  static let letterheadFields: [LetterField] = [
    .required("senderName"), .optional("senderStreet"), .optional("senderTown"),
    .optional("senderEmail"), .optional("senderPhone"),
  ]
  /// The tags of the words at the end of every letter.
  static let closingFields: [LetterField] = [.required("senderName")]

  /// Tags that every body may use besides its own.
  static let bodyFields: [LetterField] = [.optional("onBehalfOf"), .optional("reference")]

  var bodyValues: LetterValues {
    [
      "onBehalfOf": .text(onBehalfOf?.name ?? ""),
      "reference": .text(reference ?? ""),
    ]
  }

  var senderValues: LetterValues {
    [
      "senderName": .text(sender.name),
      "senderStreet": .text(sender.street ?? ""),
      "senderTown": .text(town(sender.postcode, sender.city)),
      "senderEmail": .text(sender.email ?? ""),
      "senderPhone": .text(sender.phone ?? ""),
    ]
  }

  /// The lines in the window of the envelope.
  /// - Throws: `LetterError.emptyField` when the addressee has no name.
  func addresseeLines(in language: Language) throws(LetterError) -> [String] {
    guard !trimmed(addressee.name).isEmpty else {
      throw .emptyField("addresseeName", template: "letter")
    }
    let creditor = onBehalfOf.map { Self.onBehalf(of: $0.name, in: language) }
    return [
      addressee.name, creditor, addressee.street, town(addressee.postcode, addressee.city),
    ].compactMap { $0.map(oneLine) }.filter { !$0.isEmpty }
  }

  /// The line that names the creditor for whom the addressee collects.
  static func onBehalf(of name: String, in language: Language) -> String {
    language.say(dutch: "Inzake: \(name)", english: "On behalf of: \(name)")
  }

  /// The numbers by which both sides find the file.
  func references(in language: Language) -> [LetterSheet.Reference] {
    var all: [(String, String?)] = [
      (referenceLabel(in: language), reference),
      (creditorReferenceLabel(in: language), creditorReference),
      (language.say(dutch: "Vordering was eerst van", english: "Claim first owned by"), seller),
      (customerLabel(in: language), creditor.customerNumber),
    ]
    all += invoices.map {
      (language.say(dutch: "Factuurnummer", english: "Invoice number"), $0)
    }
    all.append((language.say(dutch: "Mijn kenmerk", english: "My reference"), debt.text))
    all.append(
      (
        language.say(dutch: "Geboortedatum", english: "Date of birth"),
        sender.birthDate?.text(in: language)
      ))
    return all.compactMap { label, value in
      let value = oneLine(value ?? "")
      return value.isEmpty ? nil : LetterSheet.Reference(label: label, value: value)
    }
  }

  private func referenceLabel(in language: Language) -> String {
    guard isReferenceOfSeller, let seller else {
      return language.say(dutch: "Uw kenmerk", english: "Your reference")
    }
    return language.say(dutch: "Kenmerk bij \(seller)", english: "Reference at \(seller)")
  }

  private func creditorReferenceLabel(in language: Language) -> String {
    language.say(
      dutch: "Kenmerk bij \(creditor.name)", english: "Reference at \(creditor.name)")
  }

  private func customerLabel(in language: Language) -> String {
    guard let onBehalfOf else {
      return language.say(dutch: "Klantnummer", english: "Customer number")
    }
    return language.say(
      dutch: "Klantnummer bij \(onBehalfOf.name)", english: "Customer number at \(onBehalfOf.name)")
  }

  /// The subject with the number by which the addressee finds the file.
  func fullSubject(_ subject: String, in language: Language) -> String {
    guard let reference, !trimmed(reference).isEmpty else {
      guard let creditorReference else { return subject }
      return language.say(
        dutch: "\(subject), kenmerk \(creditorReference) bij \(creditor.name)",
        english: "\(subject), reference \(creditorReference) at \(creditor.name)")
    }
    return switch language {
    case .dutch: "\(subject), kenmerk \(reference)"
    case .english: "\(subject), reference \(reference)"
    }
  }

  func placeAndDate(in language: Language) -> String {
    let date = writtenOn.text(in: language)
    guard let city = sender.city, !trimmed(city).isEmpty else { return date }
    return "\(city), \(date)"
  }

  func salutation(in language: Language) -> String {
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

/// Text on one line, without controls.
private func oneLine(_ text: String) -> String {
  let parts = text.split { $0.isNewline || $0 == "\t" }
  return trimmed(
    parts.joined(separator: " ").filter { $0.unicodeScalars.allSatisfy(isLetterText) })
}

/// Postcode and town with two spaces between them, as on Dutch envelopes; empty where neither is known.
package func town(_ postcode: String?, _ city: String?) -> String {
  [postcode, city].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "  ")
}
