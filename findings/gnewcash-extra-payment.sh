#!/bin/sh
# gnewcash 1.4.0 (PyPI), GnuCash books and loans that are paid in terms. A loan may have extra payments with a day
# (`LoanExtraPayment`); one expects each of them to lower the balance. An extra payment on the very day of a term is left out, in
# the balance (`get_info_at_date`) and in the list of payments alike, without an error; a day earlier or later it counts. The day
# itself belongs to neither month. Here it matters because somebody who gets holiday pay adds it to the term, in one go and on
# one day: the plan goes on as if those 300 euros were never paid. Release of September 2025, tried on 30 November 2026.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" -q install gnewcash==1.4.0 typing_extensions==4.16.0
cd "$folder"
v/bin/python - <<'PY'
import importlib.metadata
from datetime import datetime
from decimal import Decimal
from gnewcash import InterestAccount, LoanExtraPayment

print("gnewcash", importlib.metadata.version("gnewcash"))


def balance(day):
    extra = [LoanExtraPayment(datetime(2026, 5, day), Decimal(300))] if day else []
    loan = InterestAccount(Decimal(1000), datetime(2026, 1, 25), Decimal(4), Decimal(50), additional_payments=extra)
    listed = [str(amount) for when, _, amount in loan.get_all_payments() if when == datetime(2026, 5, day or 25)]
    return loan.get_info_at_date(datetime(2026, 6, 25)).iterator_balance, listed


for day in (0, 24, 25, 26):
    print("extra on", f"2026-05-{day}" if day else "no day", "balance on 2026-06-25", *balance(day))
assert balance(25)[0] == balance(0)[0] and "300" not in balance(25)[1], "an extra payment on the day of a term counts now"
assert balance(24)[0] < balance(0)[0] - 300 and balance(26)[0] < balance(0)[0] - 300
PY
