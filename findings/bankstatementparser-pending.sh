#!/bin/sh
# bankstatementparser 0.0.29 (PyPI), a reader of CAMT.053 bank statements. Each entry has a status: BOOK, or PDNG (not booked
# yet) or INFO (only told, never booked on this account); ISO 20022 has them in one list. One expects a total of what was booked,
# or at least the status beside each entry. It reads no status: a salary of 1,500.00 that is still to come stands among the rows
# as money that came in, and in the total of the statement, though its own documentation calls that total booked; the closing
# balance, read from the same file, is 1,500.00 less. Here it matters because an expected payment would be spent on creditors
# before it is there, and counts again in the next statement, when it is booked. Release of October 2026, tried on 30 November
# 2026.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" -q install bankstatementparser==0.0.29
cd "$folder"
cat > in.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-01-03T00:00:00</CreDtTm></GrpHdr><Stmt><Id>S</Id><CreDtTm>2026-01-03T00:00:00</CreDtTm><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-02</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">40.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-03</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">60.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-01-02</Dt></BookgDt><BkTxCd><Prtry><Cd>541</Cd></Prtry></BkTxCd><AddtlNtryInf>huur</AddtlNtryInf></Ntry>
<Ntry><Amt Ccy="EUR">1500.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts><BkTxCd><Prtry><Cd>100</Cd></Prtry></BkTxCd><AddtlNtryInf>salaris, verwacht</AddtlNtryInf></Ntry>
</Stmt></BkToCstmrStmt></Document>
XML
v/bin/python - <<'PY'
import importlib.metadata
from bankstatementparser import create_parser
print("bankstatementparser", importlib.metadata.version("bankstatementparser"))
parser = create_parser("in.xml", "camt")
rows, total = parser.parse(), parser.get_summary()
print("rows", [str(a) for a in rows["Amount"]], "columns", list(rows.columns))
print("opening", total["opening_balance"], "total", total["total_amount"], "closing", total["closing_balance"])
assert [float(a) for a in rows["Amount"]] == [-60, 1500] and not [c for c in rows.columns if "st" in c.lower()[:3]], "it knows the status now"
assert total["total_amount"] == 1440 and total["opening_balance"] - 60 == total["closing_balance"]
PY
