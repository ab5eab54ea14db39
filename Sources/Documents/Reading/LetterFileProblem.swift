import Domain

/// Why a file is no letter that can be read.
package enum LetterFileProblem: Hashable, Coded {
  /// A photo as some telephones keep it.
  case heic
  /// Neither a PDF file, nor a picture, nor text.
  case otherFile
  /// Nothing is in it.
  case empty
  /// A PDF file of which no page can be read.
  case damaged

  /// What is wrong with this file, then how to mend it.
  package func text(file: String, in language: Language) -> String {
    let name = shown(file, limit: 60)
    return switch (self, language) {
    case (.heic, .dutch):
      "\(name): dit soort foto (HEIC) kan Aflos niet lezen. Bewaar hem op uw telefoon als jpg, of stuur hem door als jpg."
    case (.heic, .english):
      "\(name): Aflos cannot read this kind of photo (HEIC). Keep it as jpg on your telephone, or send it on as jpg."
    case (.otherFile, .dutch):
      "\(name): dit is geen brief die Aflos kan lezen. Geef een pdf, een foto (jpg, png) of een bestand met tekst."
    case (.otherFile, .english):
      "\(name): this is no letter that Aflos can read. Give a PDF, a photo (jpg, png) or a file of text."
    case (.empty, .dutch):
      "\(name) is leeg. Haal het bestand opnieuw op, of vraag de afzender om een nieuw."
    case (.empty, .english):
      "\(name) is empty. Fetch the file again, or ask the sender for a new one."
    case (.damaged, .dutch):
      "\(name): dit pdf-bestand is beschadigd of niet heel. Haal het opnieuw op, of maak een foto van de brief."
    case (.damaged, .english):
      "\(name): this PDF file is damaged or not complete. Fetch it again, or take a photo of the letter."
    }
  }
}
