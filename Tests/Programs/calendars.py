"""Calendars that get one file after another."""

import re

from aflos import Aflos, module, program, run


def _file(aflos, name):
    path = aflos.folder / name
    aflos("agenda", "--ics", path)
    return path


def _fresh(aflos):
    folder = aflos.folder / f"calendar-{len(list(aflos.folder.iterdir()))}"
    folder.mkdir()
    return Aflos(aflos.path, folder)


def _khal(aflos):
    home = aflos.folder / "khal"
    (home / "cal").mkdir(parents=True, exist_ok=True)
    config = home / "config"
    config.write_text(
        f"[calendars]\n[[aflos]]\npath = {home}/cal\n[locale]\nlocal_timezone = Europe/Amsterdam\n"
        "default_timezone = Europe/Amsterdam\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
        "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
        f"longdatetimeformat = %Y-%m-%d %H:%M\n[sqlite]\npath = {home}/khal.db\n")
    return [program("khal"), "-c", config]


def khal(aflos):
    own = _fresh(aflos)
    command = _khal(own)
    run(*command, "import", "--batch", _file(own, "1.ics"))
    listing = [*command, "list", "-a", "aflos", "--format", "{start-date} {title}", "2026-11-29", "400d"]
    before = run(*listing)
    own("agree", "end", "d5", "--reason", "replaced")
    own(
        "agree", "d5", "--monthly", "300", "--from", "2026-12-28", "--terms", "7", "--last", "300",
        "--total", "2100", "--yes")
    run(*command, "import", "--batch", _file(own, "2.ics"))
    after = run(*listing)
    terms = [x for x in after.splitlines() if x.endswith("Termijn betalen") and "Vervallen" not in x]
    assert len(terms) == len(set(terms)) == 7, terms
    assert "Vervallen: Termijn betalen" in after and "Vervallen" not in before, after


def calcurse(aflos):
    """It knows no ids: into a calendar that was emptied, everything stands once."""
    command = program("calcurse")
    own = _fresh(aflos)
    folder = own.folder / "calcurse"
    path = _file(own, "1.ics")
    said = run(command, "-D", folder, "-i", path, errors=True)
    assert re.search(r"0 skipped", said), said
    listing = run(command, "-D", folder, "-Q", "--from", "11/29/2026", "--days", "400", check=False)
    count = path.read_text().count("BEGIN:VEVENT")
    assert listing.count(" * ") == count, f"{listing.count(' * ')} of {count}: {listing[:200]}"


def icalendar(aflos):
    library = module("icalendar")
    calendar = library.Calendar.from_ical(_file(_fresh(aflos), "1.ics").read_bytes())
    for event in calendar.walk("VEVENT"):
        assert event["DTSTAMP"].dt.tzinfo is not None and event["SEQUENCE"] == 0
        assert not hasattr(event["DTSTART"].dt, "hour"), event["DTSTART"]
    assert not calendar.walk("VTODO")


CHECKS = [
    ("khal moves terms and cancels what vanished", khal),
    ("calcurse shows each item once", calcurse),
    ("icalendar finds days and no tasks", icalendar),
]
