#!/bin/sh
# gnewcash 1.4.0 (PyPI), GnuCash books and loans that are paid in terms. `interest_percentage` is described as the percentage of
# the loan: 4 gives 4 % a year. One expects 1 to be 1 %. What is not above 1 is taken as a fraction, so 1 is 100 % a year and 0.5
# is 50 %, while 1.01 is 1.01 %. Nothing says so. Here it matters because such rates are real: interest on Dutch tax debts was 1%
# in the second half of 2022, and a loan within a family may bear as little. Of a term of 100 euros on 1,000 then 83.34 is
# interest instead of 0.84, and the debt hardly goes down. Release of September 2025, tried on 30 November 2026.
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
from gnewcash import InterestAccount

print("gnewcash", importlib.metadata.version("gnewcash"))
interest = {}
for percent in ("0.5", "1", "1.01", "2", "4"):
    loan = InterestAccount(Decimal(1000), datetime(2022, 7, 1), Decimal(percent), Decimal(100))
    interest[percent] = loan.get_info_at_date(datetime(2022, 8, 1)).interest
    print(percent, "percent: interest in the first term of 1000", interest[percent])
assert interest["1.01"] == Decimal("0.85") and interest["4"] == Decimal("3.34")
assert interest["1"] == Decimal("83.34") and interest["0.5"] == Decimal("41.67"), "1 is one percent now"
PY
