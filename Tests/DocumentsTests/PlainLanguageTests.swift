import Domain
import Testing

@testable import Documents

@Suite struct PlainLanguageTests {
  @Test(arguments: [
    ("", 0, 0), ("Een zin.", 1, 2), ("Een. Twee drie? Vier!", 3, 2),
    ("Typ 1.250,00 of 12,50.", 1, 4), ("Zo: dit is het", 2, 3), ("“Rente.” Ja.", 2, 1),
    ("regel een\nregel twee nu", 2, 3),
  ])
  func countsSentencesAndWords(text: String, sentences: Int, longest: Int) {
    let plain = PlainLanguage(text)
    #expect(plain.sentences.count == sentences)
    #expect(plain.longestSentence == longest)
  }

  @Test func findsWhatItLooksFor() {
    let threat = PlainLanguage("U bent verplicht, anders volgt beslag!")
    #expect(threat.forbidden(in: .dutch) == ["verplicht", "anders volgt"])
    #expect(threat.exclamationMarks == 1)
    #expect(PlainLanguage("Find “de rente” on the letter").foreignWords(in: .english) == [])
    #expect(PlainLanguage("Zoek it op the brief").foreignWords(in: .dutch) == ["it", "the"])
    #expect(PlainLanguage("een overheidsinstantie hier").longWordsOfThousand == 333)
  }
}
