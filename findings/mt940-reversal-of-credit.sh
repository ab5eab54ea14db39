#!/bin/sh
# mt-940 5.1.1 (PyPI), a reader of bank statements: a reversal of a credit (`RC` in :61:) is money that leaves the
# account again, and should count below zero; SWIFT MT940 says that RC has the effect of a debit. It is read as money
# that comes in. The total no longer closes with the balances of the same file, which the reader has beside it. Here it
# matters because a salary that a bank takes back would stand in a budget as a second salary. 29 November 2026.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" -q install mt-940==5.1.1
cat > "$folder/in.sta" <<'MT'
:20:940
:25:NL91ABNA0417164300
:28C:1/1
:60F:C260101EUR100,00
:61:2601020102D10,00NTRFNONREF
:86:betaald
:61:2601030103RC25,00NTRFNONREF
:86:bijschrijving teruggedraaid
:62F:C260103EUR65,00
-
MT
cd "$folder"
v/bin/python - <<'PY'
import importlib.metadata, mt940
print("mt-940", importlib.metadata.version("mt-940"))
read = mt940.parse("in.sta")
amounts = [(t.data["status"], str(t.data["amount"].amount)) for t in read]
opening, closing = (read.data[k].amount.amount for k in ("final_opening_balance", "final_closing_balance"))
print(amounts, "opening", opening, "closing", closing, "opening and amounts", opening + sum(t.data["amount"].amount for t in read))
assert amounts == [("D", "-10.00"), ("RC", "25.00")], "it reads RC otherwise now"
assert opening + sum(t.data["amount"].amount for t in read) != closing
PY
