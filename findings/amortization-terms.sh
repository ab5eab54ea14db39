#!/bin/sh
# amortization 3.0.1 (PyPI), instalment plans. `calculate_amortization_period` says it gives "the number of periods needed" for
# an amount a month. One expects terms enough to pay the debt: rounded up, with a smaller last term. It rounds to the nearest
# whole number instead, with and without interest: 1,000 euros at 70 a month "needs" 14 terms, which pay 980. The other functions
# of the package do settle the last term. Here it matters because somebody who pays such an offer to the end still owes money,
# and a creditor may then say that the arrangement was not kept. Package of September 2026, tried on 30 November 2026.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" -q install amortization==3.0.1
cd "$folder"
v/bin/python - <<'PY'
import importlib.metadata
from amortization import amortization_schedule, calculate_amortization_period

print("amortization", importlib.metadata.version("amortization"))
seen = []
for debt, rate, monthly in ((1000, 0.0, 70), (1000, 0.0, 45), (1000, 0.04, 45), (1000, 0.0, 50)):
    terms = calculate_amortization_period(debt, rate, monthly)
    left = float(debt)
    for _ in range(terms):
        left += round(left * rate / 12, 2) - monthly
    seen.append((terms, round(left, 2)))
    print(f"{debt} at {rate:.0%}, {monthly} a month: {terms} terms, still owed after them {left:.2f}")
rows = list(amortization_schedule(1000, 0.0, 14))
print("its own schedule of 14 terms:", rows[0].amount, "and at last", round(rows[-1].amount, 2), "leave", rows[-1].balance)
assert seen[0] == (14, 20.0) and seen[1] == (22, 10.0), "it counts terms otherwise now"
assert seen[2][0] == 23 and seen[2][1] > 0, "it counts terms with interest otherwise now"
assert seen[3] == (20, 0.0) and rows[-1].balance == 0
PY
