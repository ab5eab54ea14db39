"""What starting costs: instructions, memory and size, beside programs that do something like it.

    python3 Tests/Benchmarks/startup.py .build/release/aflos [--build debug] [--check FILE] [--write FILE]

Instructions are counted by valgrind's callgrind and come out the same to a tenth of a percent, whatever else
the machine does. On Debian: valgrind ledger hledger sqlite3 time. What is missing is named and left out.

--check compares with the counts in FILE and fails when one is more than a twentieth above, of a debug build a tenth (the
gate runs on machines with other versions of the C library); --write keeps them.
FILE holds the counts of a release build and of a debug build, which the gate has anyway; --build says which.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HOUSEHOLD = pathlib.Path(__file__).parent.parent / "Cases/households/2-family-too-many-creditors.json"
TODAY = "2026-11-29"
# What is typed most, what was slow before, and what a letter takes.
COMMANDS = {
    "budget": ["budget"],
    "plan": ["plan"],
    "debt list": ["debt", "list"],
    "letter show": ["letter", "show", "d1", "--kind", "specification-request"],
    "call": ["call", "d1"],
}


MOST = {"release": 1.05, "debug": 1.1}


def journal(dossier):
    """The same household as transactions of a month, for programs of double entry."""
    lines = []
    for what, account in (("incomes", "Income"), ("costs", "Expenses")):
        for item in dossier.get(what, []):
            cents = item["amountCents"] * (-1 if account == "Income" else 1)
            lines += [f"2026-11-01 {item['name']}", f"    {account}:{item['name']}  {cents / 100:.2f} EUR",
                      "    Assets:Bank", ""]
    names = {c["id"]: c["name"] for c in dossier.get("creditors", [])}
    for debt in dossier.get("debts", []):
        lines += [f"2026-11-01 {debt['id']}",
                  f"    Liabilities:{names[debt['creditor']]}  -{debt['principalCents'] / 100:.2f} EUR",
                  "    Equity:Opening", ""]
    return "\n".join(lines)


def instructions(command):
    with tempfile.NamedTemporaryFile() as out:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={out.name}", *map(str, command)],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def peak(command):
    """The largest resident set, in KiB."""
    with tempfile.NamedTemporaryFile("r") as out:
        subprocess.run(["/usr/bin/time", "-f", "%M", "-o", out.name, *map(str, command)],
                       stdout=subprocess.DEVNULL, check=True)
        return int(out.read().split()[-1])


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    option = dict(zip(sys.argv[2::2], sys.argv[3::2]))
    build = option.get("--build", "release")
    if not shutil.which("valgrind"):
        sys.exit("startup: valgrind is missing.")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        file = folder / "h.aflos"
        everywhere = ["--file", file, "--lang", "en", "--today", TODAY]
        subprocess.run([program, "import", "dossier", HOUSEHOLD, *everywhere], check=True, stdout=subprocess.DEVNULL)
        rows = {f"aflos {name}": [program, *words, *everywhere] for name, words in COMMANDS.items()}
        text = folder / "h.journal"
        text.write_text(journal(json.loads(HOUSEHOLD.read_text())))
        # The gate looks at the program alone.
        rows |= {} if build == "debug" else {"ledger bal": ["ledger", "-f", text, "bal"], "hledger bal": ["hledger", "-f", text, "bal"],
                 "sqlite3 .dump": ["sqlite3", file, ".dump"]}
        counts = {}
        print(f"{'':24} {'million instructions':>20} {'peak MiB':>9}")
        for name, command in rows.items():
            if not shutil.which(str(command[0])):
                print(f"{name:24} not on this machine")
                continue
            counts[name] = instructions(command)
            print(f"{name:24} {counts[name] / 1e6:20.1f} {peak(command) / 1024:9.1f}")
        stripped = folder / "stripped"
        subprocess.run(["strip", "-o", stripped, program], check=True)
        print(f"{'aflos, stripped':24} {stripped.stat().st_size / 1e6:20.1f} MB")
    own = {name: count for name, count in counts.items() if name.startswith("aflos")}
    if "--write" in option:
        file = pathlib.Path(option["--write"])
        kept = json.loads(file.read_text()) if file.exists() else {}
        file.write_text(json.dumps(kept | {build: own}, indent=2) + "\n")
    if "--check" in option:
        kept = json.loads(pathlib.Path(option["--check"]).read_text())[build]
        above = [f"{n}: {own[n]} and not {kept[n]}" for n in kept if own.get(n, 0) > kept[n] * MOST[build]]
        sys.exit("\n".join(["startup: more instructions than before.", *above]) if above else 0)


if __name__ == "__main__":
    main()
