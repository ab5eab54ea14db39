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

    ### Een dossier versturen dat niemand anders leest

    Vraag wie het krijgt om zijn sleutel (`aflos key` of `age-keygen`), en typ `aflos seal --to SLEUTEL`. Alleen hij kan het bestand dan openen, met
    `aflos open` of `age`. Heeft hij geen sleutel? Typ `aflos seal`: dan komt er een wachtzin op. Geef die door met de telefoon. Met `--armor`
    krijgt u letters voor in een mail; wie ze krijgt, bewaart de mail en typt `aflos open MAIL`. Verzegelen beschermt onderweg: wie het bestand
    geopend heeft, kan alles lezen.

    ### Een slot op het dossier

    Leest er iemand mee op uw computer, of bent u bang dat de laptop of de stick zoekraakt? Typ `aflos lock`. Het dossier gaat dan
    alleen open met een wachtzin. Elk commando vraagt erom; in het gesprek één keer. De kopieën in de map ernaast krijgen hetzelfde slot, en
    nieuwe kopieën ook. Nog een keer `aflos lock` geeft het een andere wachtzin, `aflos lock --remove` haalt het slot eraf.

    **Vergeet u de wachtzin, dan kan niemand het dossier nog openen.** Er is geen achterdeur: u niet, Aflos niet, geen hulpverlener. Schrijf hem op
    en bewaar hem thuis op een vaste plek.

    - Het slot helpt als iemand het bestand, de schijf of een kopie in handen krijgt. Het open dossier staat alleen in het geheugen: ook als de
      stroom wegvalt blijft er niets leesbaars achter.
    - Het helpt niet tegen wie naast u zit of uw wachtzin kent, en niet tegen een programma dat meeleest. Zet de computer uit, niet in de
      slaapstand: dan kan het geheugen op de schijf komen.
    - Geen slot hebben: brieven en bestanden die Aflos voor u maakte, kopieën van bewijsstukken, uw sleutel, en kopieën op andere plekken. Wat er voor het slot op
      de schijf stond, is soms nog terug te vinden. Wie een oude kopie bewaart, kan die terugzetten.
    - Het bestand is in het formaat *age*: `age -d dossier.aflos` opent het ook, met de wachtzin.
    - Voor programma’s: `aflos check --unlock-fd 3 3< bestand` leest de wachtzin uit een bestand. Een wachtzin staat nooit in het commando zelf.
    - Zet u een kopie terug op een dossier met een slot, dan houdt het zijn slot en zijn wachtzin.
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

    ### Sending a dossier that nobody else reads

    Ask whoever gets it for their key (`aflos key` or `age-keygen`), and type `aflos seal --to KEY`. Only they can then open the file, with
    `aflos open` or `age`. Have they no key? Type `aflos seal`: then it gets a passphrase. Pass it on by phone. With `--armor` you get letters
    for a mail; whoever gets them keeps the mail and types `aflos open MAIL`. Sealing protects on the way: whoever opened the file can read
    everything.

    ### A lock on the dossier

    Does somebody read along on your computer, or are you afraid that the laptop or the stick gets lost? Type `aflos lock`. The dossier then
    opens with a passphrase only. Every command asks for it; the dialogue asks once. The copies in the folder beside it get the same lock, and
    so do new ones. `aflos lock` once more gives it another passphrase, `aflos lock --remove` takes the lock off.

    **If you forget the passphrase, nobody can open the dossier any more.** There is no back door: not for you, not for Aflos, not for a counselor. Write
    it down and keep it at home in a fixed place.

    - The lock helps when somebody gets hold of the file, the disk or a copy. The open dossier is in memory only: nothing that can be read is left
      behind, also when the power fails.
    - It does not help against someone beside you or who knows the passphrase, nor against a program that reads along. Switch the computer off and do
      not let it sleep to disk: then the memory may be written there.
    - Not locked are: letters and files that Aflos made for you, copies of proofs, your key, and copies in other places. What was on the disk before the lock
      can sometimes still be found. Whoever kept an old copy can put it back.
    - The file is in the format *age*: `age -d dossier.aflos` opens it too, with the passphrase.
    - For programs: `aflos check --unlock-fd 3 3< file` reads the passphrase from a file. A passphrase never stands in the command itself.
    - A copy that is put back on a locked dossier leaves it its lock and its passphrase.
    """
}
