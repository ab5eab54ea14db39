import Documents
import Domain
import Planning
import Testing

/// The plan knows letters by the words under which they are kept.
@Suite struct AnsweringLettersTests {
  private static let nothing = Reply.CounterOffer(
    monthly: nil, terms: nil, once: nil, from: nil, total: nil, defaultRate: nil, onMiss: nil,
    waivesRights: false, answerBy: nil)

  @Test(arguments: [
    Reply.Answer.accepted, .counterOffer(nothing), .refused(.other), .asksInformation,
  ])
  func whatAnswersIsAKindOfLetter(answer: Reply.Answer) {
    #expect(!answer.answering.all.isEmpty)
    for kind in answer.answering.all {
      #expect(LetterKind(rawValue: kind).letter != nil, "\(kind)")
    }
  }
}
