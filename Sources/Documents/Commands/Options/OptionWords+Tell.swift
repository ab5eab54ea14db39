import Domain

// What is told besides amounts and facts.
extension OptionWords {
  package static let tellWords = OptionWords(
    "words",
    dutch: "Waar het in zit, wie het betaalt, of uw uitleg, zoals “de huur”.",
    english: "What it is part of, who pays it, or your explanation, like “the rent”.")

  package static let tellReason = OptionWords(
    "reason",
    dutch: "Waarom, in uw eigen woorden. Dit staat bij uw plan.",
    english: "Why, in your own words. It stays with your plan.")

  package static let ownPart = OptionWords(
    "amount",
    dutch: "Welk deel van de schuld van u is, zoals 300. Alleen bij “voor een deel”.",
    english: "Which part of the debt is yours, like 300. Only with “for a part”.")

  package static let statedBy = OptionWords(
    "by",
    dutch: "Wie het berekende, zoals “gemeente Utrecht”.",
    english: "Who computed it, like “gemeente Utrecht”.")

  package static let statedOn = OptionWords(
    "on",
    dutch: "Op welke dag het werd berekend. Anders vandaag.",
    english: "On which day it was computed. Otherwise today.")
}
