import Domain

// What an organisation that writes on behalf of somebody changes in a letter.
extension HouseStyle {
  /// The lines at the top: who writes, and where answers go.
  var letterhead: [String] {
    [name] + address + [phone, email].compactMap(\.self) + contact
  }

  /// The first words of the body: for whom it is, and who "I" is.
  func opening(for sender: Sender, in language: Language) -> LetterSheet.Block {
    let town = [sender.postcode, sender.city].compactMap(\.self).joined(separator: " ")
    let who = [sender.name, sender.street ?? "", town].filter { !$0.isEmpty }
      .joined(separator: ", ")
    return .paragraph(
      language.say(
        dutch: "Wij schrijven u namens \(who). Met “ik” is \(sender.name) bedoeld.",
        english: "We write to you on behalf of \(who). “I” means \(sender.name)."))
  }

  /// The last lines: the closing, room to sign, who signs.
  func closing(for sender: Sender, in language: Language) -> [String] {
    let greeting = language.say(
      dutch: ["Met vriendelijke groet,", "namens \(sender.name)"],
      english: ["Yours faithfully,", "on behalf of \(sender.name)"])
    return greeting + [""] + (signature.isEmpty ? [] : signature) + [name]
  }

  func placeAndDate(_ day: LocalDate, in language: Language) -> String {
    [place, day.text(in: language)].compactMap(\.self).joined(separator: ", ")
  }
}

extension Language {
  fileprivate func say(dutch: [String], english: [String]) -> [String] {
    self == .dutch ? dutch : english
  }
}
