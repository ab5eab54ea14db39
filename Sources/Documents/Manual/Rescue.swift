import Domain

/// What to do when something went wrong with the file: the part of the manual about copies. Each of
/// the three is tried by a test.
enum Rescue {
  static func text(in language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let dutch = """
    ## Als er iets misgaat met het bestand

    Maak af en toe een kopie op een andere plek: `aflos backup /plek/van/de/stick`. De kopie wordt nagekeken. Kopieer het
    bestand niet zelf terwijl Aflos openstaat: zo’n kopie kan kapot zijn.

    ### Het dossier is per ongeluk weg

    `aflos restore` laat zien welke kopieën er zijn. `aflos restore BESTAND` laat zien wat er in staat, en zet de kopie terug.
    Is alleen iets uit het dossier weg? Dan is `aflos undo` genoeg.

    ### Verder op een andere computer

    Maak op de oude computer een kopie op een stick, en typ op de nieuwe `aflos restore /plek/van/de/stick/BESTAND`. Alles gaat
    mee: ook brieven, wat u verstuurde en de geschiedenis. Werk daarna op één computer verder: twee dossiers groeien niet
    vanzelf weer naar elkaar toe.

    ### De stick is eruit getrokken

    Wat bewaard was, staat op de stick. Doe hem er weer in en typ `aflos doctor`: dat kijkt het hele bestand na. Is het kapot, dan
    noemt Aflos de nieuwste goede kopie en hoe u die terugzet. Het kapotte bestand gaat dan opzij; het wordt niet gewist.
    """

  private static let english = """
    ## When something goes wrong with the file

    Make a copy in another place from time to time: `aflos backup /place/of/the/stick`. The copy is checked. Do not copy the file
    yourself while Aflos is open: such a copy can be broken.

    ### The dossier was deleted by accident

    `aflos restore` shows which copies there are. `aflos restore FILE` shows what is in one, and puts it back. Is only something in
    the dossier gone? Then `aflos undo` is enough.

    ### Going on with another computer

    Make a copy on a stick with the old computer, and type `aflos restore /place/of/the/stick/FILE` on the new one. Everything
    goes along: letters, what you sent and the history too. Go on with one computer after that: two dossiers do not grow together
    again by themselves.

    ### The stick was pulled out

    What was kept is on the stick. Put it in again and type `aflos doctor`: that looks at the whole file. Where it is broken, Aflos
    names the newest good copy and how to put it back. The broken file is then set aside; it is not removed.
    """
}
