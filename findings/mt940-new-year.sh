#!/bin/sh
# mt940 0.8.1 (PyPI; not the better known mt-940), a reader of bank statements. In :61: the value date has six digits (YYMMDD)
# and the day of booking four (MMDD), without a year. Around New Year the two may lie on either side of it; one expects the year
# that brings the booking near the value date, and inside the statement. It takes the year of the value date always: what was
# booked on 2 January 2026 with value 31 December 2025 stands on 2 January 2025, and a booking of 31 December 2025 with value 1
# January 2026 a year too late. Here it matters because a payment then seems to come before the debt it pays, or after its last
# day, just in the weeks of the yearly bills. Release of April 2026, tried on 30 November 2026.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" -q install mt940==0.8.1
cd "$folder"
cat > in.sta <<'MT'
:20:940
:25:NL91ABNA0417164300
:28C:1/1
:60F:C251230EUR100,00
:61:2601011231C40,00NTRFNONREF
:86:rente over het jaar, geboekt op de laatste dag
:61:2512310102D10,00NTRFNONREF
:86:termijn, geboekt op de eerste werkdag
:61:2601020102D5,00NTRFNONREF
:86:boodschappen
:62F:C260102EUR125,00
-
MT
v/bin/python - <<'PY'
import importlib.metadata, mt940
print("mt940", importlib.metadata.version("mt940"))
statement = mt940.MT940("in.sta").statements[0]
print("statement from", statement.start_balance.date, "to", statement.end_balance.date)
for t in statement.transactions:
    print(t.amount, "value", t.date, "booked", t.booking, "days between", (t.booking - t.date).days)
assert [str(t.booking) for t in statement.transactions] == ["2026-12-31", "2025-01-02", "2026-01-02"], "another year now"
PY
