import Domain

/// What is said around the menu of the home screen and the list of open things.
package enum MenuSay: Hashable, Sendable {
  /// Under the menu.
  case choose
  /// In the place of the menu, when something else was just shown.
  case chooseAgain
  case help
  /// Above the groups of commands.
  case groups
  /// Under the commands of a group.
  case chooseInGroup
  case unknown(typed: String, nearest: [String])
  /// A command with what has to stand behind it.
  case like(String)
  case speaks
  case listEmpty
  case listHelp
  /// How many are not shown.
  case more(Int)
  /// Below a list that was shortened, and can be searched by typing.
  case moreByName(Int)
  /// Below a report that was shortened.
  case moreOnPaper(Int)
  /// Nothing in a list has a name with these letters.
  case noneWith(String)
  case takenOff
  /// A command was typed without what it is about.
  case whichOne
  /// There is nothing yet that a command could be about.
  case nothingToChoose
  case whichOneHelp
  /// Behind the only value that may have been meant.
  case yesForSuggested
  case notInList(String)

  package func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private var dutch: String {
    switch self {
    case .choose: "Kies een nummer of woord. ? helpt."
    case .chooseAgain: "Kies een nummer of woord. Enter: overzicht. ? helpt."
    case .help:
      "Typ een nummer uit het menu, of een woord, zoals schulden of plan vergelijken. Een paar letters zijn genoeg. Een schuld erbij: + Vattenfall 612,30 energie aanmaning. Met terug gaat u terug, met ! stopt u. English? Type en."
    case .groups: "Dit kan allemaal. Typ het nummer van een groep."
    case .chooseInGroup: "Typ een nummer of een woord. Enter: overzicht."
    case .unknown(let typed, let nearest):
      "“\(shown(typed, limit: 40))” ken ik niet."
        + (nearest.isEmpty ? "" : " Bedoelt u \(nearest.alternatives(in: .dutch))?")
        + " Typ ? voor wat er kan."
    case .like(let example): "Zo kan het: \(example)"
    case .speaks: "Vanaf nu in het Nederlands."
    case .listEmpty: "Uw lijst is leeg. Alles wat helpt is ingevuld."
    case .listHelp:
      "Typ een nummer om het in te vullen. Typ - en het nummer als het niet hoeft. Met < gaat u terug."
    case .more(let count): "En daarna nog \(count)."
    case .moreByName(let count): "En nog \(count). Typ een paar letters van een naam om te zoeken."
    case .moreOnPaper(let count):
      "En nog \(count). Wilt u alles op papier? Typ: uitgeven overzicht --to overzicht.pdf"
    case .noneWith(let typed): "Geen naam begint met “\(shown(typed, limit: 40))”."
    case .nothingToChoose: "Daar is nog niets van. Enter: overzicht."
    case .whichOne: "Welke bedoelt u?"
    case .whichOneHelp:
      "Typ het nummer dat ervoor staat, zoals d3 of 3, of een paar letters van de naam."
    case .yesForSuggested: "Typ ja of 1."
    case .takenOff: "Dat hoeft niet meer."
    case .notInList(let typed): "“\(shown(typed, limit: 40))” staat niet in de lijst."
    }
  }

  private var english: String {
    switch self {
    case .choose: "Choose a number or word. ? helps."
    case .chooseAgain: "Choose a number or word. Enter: overview. ? helps."
    case .help:
      "Type a number from the menu, or a word, like debts or plan compare. A few letters are enough. To add a debt: + Vattenfall 612.30 energy demand. Type back to go back, or ! to stop. Nederlands? Typ nl."
    case .groups: "This is all there is. Type the number of a group."
    case .chooseInGroup: "Type a number or a word. Enter: overview."
    case .unknown(let typed, let nearest):
      "I do not know “\(shown(typed, limit: 40))”."
        + (nearest.isEmpty ? "" : " Did you mean \(nearest.alternatives(in: .english))?")
        + " Type ? to see what there is."
    case .like(let example): "Like this: \(example)"
    case .speaks: "In English from now on."
    case .listEmpty: "Your list is empty. Everything that helps is filled in."
    case .listHelp:
      "Type a number to fill it in. Type - and the number if it is not needed. Type < to go back."
    case .more(let count): "And \(count) more after that."
    case .moreByName(let count): "And \(count) more. Type a few letters of a name to find it."
    case .moreOnPaper(let count):
      "And \(count) more. Do you want all of it on paper? Type: export overview --to overview.pdf"
    case .noneWith(let typed): "No name begins with “\(shown(typed, limit: 40))”."
    case .nothingToChoose: "There is none of that yet. Enter: overview."
    case .whichOne: "Which one do you mean?"
    case .whichOneHelp:
      "Type the number before it, like d3 or 3, or a few letters of the name."
    case .yesForSuggested: "Type yes or 1."
    case .takenOff: "That is not needed any more."
    case .notInList(let typed): "“\(shown(typed, limit: 40))” is not in the list."
    }
  }
}
