"""What leaves Aflos, read by the programs that people have.

    python3 Tests/Programs/check.py .build/debug/aflos

Not part of the suite: the programs are large. A program that is not on this machine is skipped and
named; `--all` makes that a failure. On Debian: chromium poppler-utils gnumeric libreoffice-calc
libreoffice-writer miller khal calcurse s-nail msmtp mutt espeak-ng liblouis-bin; from PyPI: csvkit
pandas duckdb pyhanko icalendar.
"""

import pathlib
import shutil
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import calendars
import mail
import pages
import speech
import tables
from aflos import Aflos, Outcome


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("-")]
    if len(arguments) != 1:
        sys.exit(__doc__)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="aflos-programs-"))
    outcomes = []
    try:
        aflos = Aflos(pathlib.Path(arguments[0]).resolve(), folder)
        for part in (tables, calendars, mail, pages, speech):
            for name, check in part.CHECKS:
                outcomes.append(Outcome.of(name, check, aflos))
                print(outcomes[-1].line, flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    skipped = [o for o in outcomes if o.is_skipped]
    failed = [o for o in outcomes if o.is_failed]
    print(f"{len(outcomes)} checks, {len(failed)} failed, {len(skipped)} skipped")
    sys.exit(1 if failed or skipped and "--all" in sys.argv else 0)


if __name__ == "__main__":
    main()
