import Domain

/// What people want to do, and the command for it: the way into a manual of many commands.
enum TaskTable {
  static func text(in language: Language) -> String {
    let title = language.say(dutch: "## Wat u wilt doen", english: "## What you want to do")
    let head = language.say(dutch: "| u wilt | opdracht |", english: "| you want | command |")
    let rows = tasks.map { task in
      "| \(language.say(dutch: task.dutch, english: task.english)) | \(task.commands) |"
    }
    return ([title, "", head, "|---|---|"] + rows).joined(separator: "\n")
  }

  private typealias Task = (dutch: String, english: String, commands: String)

  private static let tasks: [Task] = money + plans + letters + after + files

  private static let money: [Task] = [
    (
      "de gegevens: bekijken, toevoegen, veranderen, weghalen",
      "the facts: look, add, change, remove",
      "`aflos household`, `income`, `cost`, `creditor`, `debt`: `list`, `show`, `add`, `edit`, `remove`"
    ),
    (
      "een schuld in één regel, een lijst uit een rekenblad",
      "a debt in one line, a list from a spreadsheet",
      "`aflos debt add Vattenfall F-2026-1 612,30 14-03 energie aanmaning`, `aflos import debts FILE`"
    ),
    (
      "inkomen, vaste lasten en betalingen uit bankafschriften",
      "income, fixed costs and payments from bank statements", "`aflos import bank FILE`"
    ),
    ("maand en jaar", "month and year", "`aflos budget`"),
    (
      "kosten die u niet heeft, een ongewoon bedrag dat klopt, toch een voorstel, van wie een schuld is",
      "a cost you do not have, an unusual amount that is right, an offer all the same, whose debt it is",
      """
      `aflos tell cost energy included --words "the rent"`, `tell right k4`, `tell anyway`, \
      `tell sum vtlb 1735`, `tell whose d3 not-mine`
      """
    ),
    ("wat nog ingevuld kan worden", "what can still be filled in", "`aflos todo`"),
  ]

  private static let plans: [Task] = [
    (
      "voorstellen die passen, en hoe ze tot stand komen",
      "offers that fit, and how they came about",
      "`aflos plan`, `aflos plan explain FIGURE` (`d1`, `capacity`, `needed`, `stress`, `best`, `2027-03`)"
    ),
    (
      "andere manieren van verdelen naast elkaar, met advies",
      "other ways of dividing, side by side, with advice",
      "`aflos plan compare`, `plan --strategy NAME`, `plan strategy NAME`"
    ),
    (
      "een deel betalen tegen finale kwijting", "pay a part for final discharge",
      "`aflos plan settle`, `aflos plan settle --sum AMOUNT`"
    ),
    (
      "maand na maand tot het einde, met een tekening",
      "month by month until the end, with a picture",
      "`aflos plan schedule` (`--keep`, `--csv`, `--csv-plain`)"
    ),
    (
      "of het plan slechte maanden doorstaat", "whether the plan stands bad months",
      "`aflos plan stress --balance 500 --unexpected 300`"
    ),
    (
      "wat een ander bedrag, inkomen of extra geld verandert",
      "what another amount, income or sum would change",
      "`aflos plan what-if --debt Vattenfall --monthly 75`, `--income -200 --from 2027-03`, `--lump 500`"
    ),
    (
      "betaaldagen naast vervaldagen", "pay days against due days",
      "`aflos plan calendar --balance 250`"
    ),
    (
      "elke vordering naast de wet, met de regel en wat u doet",
      "each claim against the law, with the rule and what to do",
      "`aflos check`, `aflos check d1`, `aflos explain CODE`"
    ),
    (
      "rente, incassokosten, verjaring, beslagvrije voet, boetes, rekeningnummers",
      "interest, collection costs, limitation, exempt amount, fines, account numbers", "`aflos law`"
    ),
  ]

  private static let letters: [Task] = [
    (
      "brieven: welke past, lezen, schrijven, nakijken, zeggen dat hij weg is",
      "letters: which fits, read one, write them, look them over, say that you sent one",
      "`aflos letter kinds d1`, `show`, `write`, `check`, `sent`, `list`"
    ),
    (
      "wat u aan de telefoon zegt, en wat niet", "what to say on the phone, and what not",
      "`aflos call d3` (`--format pdf`)"
    ),
  ]

  private static let after: [Task] = [
    (
      "wat een schuldeiser antwoordde; of zijn voorstel past, vóór u ja zegt",
      "what a creditor answered; whether an offer fits, before you say yes",
      "`aflos reply d3 counter-offer --monthly 75 --terms 12`, `reply check d3 --monthly 75`, `reply list`"
    ),
    (
      "wat is afgesproken", "what was agreed",
      "`aflos agree d3`, `agree list`, `agree end d3 --reason broken`"
    ),
    (
      "wat u betaalde, en wat nog open staat", "what you paid, and what is still owed",
      "`aflos pay d3 50`, `pay list`, `pay year 2026`"
    ),
    (
      "wie wat zei en beloofde, en de bevestiging per e-mail",
      "who said and promised what, and its confirmation as an e-mail",
      #"`aflos log add d3 --by phone --we "…" --confirm`, `log d3`, `log confirm n1 --to mail.eml`"#
    ),
    (
      "een brief lezen uit een pdf, een foto of tekst", "read a letter from a PDF, a photo or text",
      "`aflos read FILE`"
    ),
    (
      "welke papieren u nodig heeft, en waar ze liggen",
      "which papers you need, and where they are",
      "`aflos proofs`, `proofs have NAME --where \"…\" --copy FILE`, `proofs check`"
    ),
    (
      "een brief die kwam: wat hij betekent en wat erna komt",
      "a letter that came in: what it means and what comes next",
      "`aflos log letter d3 --stage bailiff --by DAY`, `aflos debt ladder`"
    ),
    (
      "wat u vandaag en deze week doet", "what to do today and this week",
      "`aflos agenda`, `agenda done KEY`, `agenda --ics FILE`"
    ),
    ("hoe ver u bent", "how far you are", "`aflos progress`"),
    (
      "wat u schuldeisers vertelde naast wat nu past",
      "what you told creditors beside what fits now",
      "`aflos plan changes` (`--income -300 --months 3`, `--sum 800`)"
    ),
    (
      "of u hulp nodig heeft, waarom, en wie u belt",
      "whether you need help, why, and whom to call",
      "`aflos support`"
    ),
  ]

  private static let files: [Task] = [
    (
      "klaarmaken wat de hulp bij schulden vraagt", "prepare what debt help asks",
      "`aflos handover prepare`, `aflos handover`, `handover add car --value 1500`, `handover edit a1`"
    ),
    (
      "alles voor wie u helpt, op papier", "everything for whoever helps you, on paper",
      "`aflos export handover --to handover.pdf`"
    ),
    (
      "overzicht, budget, plan, brieven op papier of als tabel",
      "overview, budget, plan, letters on paper or as a table",
      "`aflos export overview --to overview.pdf` (`budget`, `plan`, `letters`, `progress`; `--redacted`)"
    ),
    (
      "een heel dossier eruit of erin", "a whole dossier in or out",
      "`aflos export dossier`, `aflos import dossier FILE.json`"
    ),
    (
      "niets kwijt", "nothing lost",
      "`aflos undo`, `redo`, `history`; `aflos backup`, `restore`, `doctor`"
    ),
    (
      "alle cliënten van een kantoor, wie eerst, en hetzelfde voor veel cliënten",
      "all clients of an office, who first, and the same for many of them",
      "`aflos office FOLDER`, `office agenda`, `office do letters`, `office creditors`"
    ),
    (
      "dat niemand meeleest: een wachtzin op het dossier",
      "nobody reads along: a passphrase on the dossier", "`aflos lock`"
    ),
    (
      "een dossier of bestand dat één ander kan lezen",
      "a dossier or a file that one other can read",
      "`aflos seal --to age1…`, `aflos open FILE`, `aflos key`"
    ),
    (
      "een dossier voor een ander, zonder wat er ooit uit ging",
      "a dossier for somebody else, without what was ever removed",
      "`aflos export copy FILE`, `aflos history purge`"
    ),
    (
      "de handleiding, een man-pagina, aanvullen in de shell",
      "the manual, a man page, completions",
      "`aflos manual`, `aflos manual --man > aflos.1`, `aflos completions bash` (`zsh`, `fish`)"
    ),
  ]
}
