"""Tables in spreadsheets and in programs: every amount comes back to the cent."""

import csv
import io

from aflos import Skip, module, program, run


def _cents(text):
    return round(float(text.replace(",", ".")) * 100)


def _expected(aflos):
    """The amounts of the overview as its JSON has them."""
    return [c["currentAmountCents"] for c in aflos.json("export", "overview")["claims"]]


def _amounts(text, separator):
    """The column `amount` of what a program made of the table."""
    rows = list(csv.DictReader(io.StringIO(text.lstrip("\ufeff")), delimiter=separator))
    return [_cents(row["amount"]) for row in rows]


def _same(aflos, found):
    expected = _expected(aflos)
    assert found == expected, f"{found[:3]} where {expected[:3]} was meant"


def _locale(language):
    """A locale of the language that this machine has; spreadsheets read numbers by it."""
    wanted = {"nl": "nl_NL.UTF-8", "en": "en_US.UTF-8"}[language]
    have = run("locale", "-a")
    if wanted.replace("UTF-8", "utf8") not in have and wanted not in have:
        raise Skip(f"locale {wanted}")
    return {"LC_ALL": wanted, "LANG": wanted}


def gnumeric(language):
    def check(aflos):
        convert = program("ssconvert")
        path = aflos.export("overview", f"g-{language}.csv", language=language)
        back = run(
            convert, "-T", "Gnumeric_stf:stf_assistant", "-O", "separator=| format=raw", path, "fd://1",
            env=_locale(language))
        _same(aflos, _amounts("\n".join(x for x in back.splitlines() if "|" in x), "|"))

    return check


def libreoffice(language):
    def check(aflos):
        office = program("soffice")
        path = aflos.export("overview", f"l-{language}.csv", language=language)
        separator = "59" if language == "nl" else "44"
        # What the dialogue offers: the separator, quotes, UTF-8 and the language of the numbers.
        tongue = {"nl": "1043", "en": "1033"}[language]
        out = aflos.folder / "office"
        run(
            office, f"-env:UserInstallation=file://{aflos.folder}/profile", "--headless",
            f"--infilter=CSV:{separator},34,76,1,,{tongue},false,true", "--convert-to",
            "csv:Text - txt - csv (StarCalc):124,34,76,1,,1033,false,false", "--outdir", out, path)
        _same(aflos, _amounts((out / path.name).read_text("utf-8"), "|"))

    return check


def csvkit(aflos):
    module("csvkit")
    path = aflos.export("overview", "k.csv")
    back = run("csvsort", "-d", ";", "-L", "nl_NL", "-c", "amount", path)
    assert sorted(_amounts(back, ",")) == sorted(_expected(aflos)), back[:300]
    plain = aflos.export("overview", "k-plain.csv", "--format", "csv-plain")
    back = run("csvsort", "-c", "amount", plain)
    assert sorted(_amounts(back, ",")) == sorted(_expected(aflos)), back[:300]


def pandas(aflos):
    library = module("pandas")
    plain = aflos.export("overview", "p-plain.csv", "--format", "csv-plain")
    table = library.read_csv(plain)
    assert list(table.columns)[0] == "id", table.columns
    _same(aflos, [round(x * 100) for x in table["amount"]])
    dutch = library.read_csv(aflos.export("overview", "p.csv"), sep=";", decimal=",", encoding="utf-8-sig")
    _same(aflos, [round(x * 100) for x in dutch["amount"]])


def duckdb(aflos):
    library = module("duckdb")
    plain = aflos.export("overview", "d-plain.csv", "--format", "csv-plain")
    rows = library.sql(f"SELECT amount, dueDate FROM '{plain}'").fetchall()
    _same(aflos, [round(row[0] * 100) for row in rows])
    assert all(hasattr(row[1], "year") for row in rows if row[1] is not None), rows[0]


def miller(aflos):
    mlr = program("mlr")
    plain = aflos.export("overview", "m-plain.csv", "--format", "csv-plain")
    total = run(mlr, "--icsv", "--onidx", "stats1", "-a", "sum", "-f", "amount", plain)
    assert _cents(total.strip()) == sum(_expected(aflos)), total
    dutch = run(
        mlr, "--icsv", "--ojson", "--ifs", ";", "cat", aflos.export("overview", "m.csv"))
    assert '"id": "d1"' in dutch, dutch[:200]


def schedule(aflos):
    """The schedule is of the same two dialects as every other table."""
    dutch = aflos("plan", "schedule", "--csv")
    plain = aflos("plan", "schedule", "--csv-plain")
    one = list(csv.reader(io.StringIO(dutch.lstrip("\ufeff")), delimiter=";"))
    other = list(csv.reader(io.StringIO(plain)))
    assert [[cell.replace(",", ".") for cell in row] for row in one] == other


CHECKS = [
    ("Gnumeric reads the Dutch table", gnumeric("nl")),
    ("Gnumeric reads the English table", gnumeric("en")),
    ("LibreOffice reads the Dutch table", libreoffice("nl")),
    ("LibreOffice reads the English table", libreoffice("en")),
    ("csvkit reads both dialects", csvkit),
    ("pandas reads both dialects", pandas),
    ("duckdb reads the plain table", duckdb),
    ("Miller reads both dialects", miller),
    ("the schedule has the same dialects", schedule),
]
