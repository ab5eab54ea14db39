#!/bin/sh
# pycamt 1.1.1 (PyPI), a reader of CAMT.053 bank statements: a statement whose elements have a prefix (`<c:Document
# xmlns:c="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02">`) is the same statement as without (Namespaces in XML 1.0), and
# some banks send it so. The one without is read; the one with a prefix is refused with an error that has no words. Here it
# matters because the namespace has to decide what a file is, and not how it is written. 29 November 2026.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" -q install pycamt==1.1.1
cd "$folder"
cat > plain.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-01-03T00:00:00</CreDtTm></GrpHdr><Stmt><Id>S</Id><CreDtTm>2026-01-03T00:00:00</CreDtTm><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">90.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-03</Dt></Dt></Bal><Ntry><Amt Ccy="EUR">10.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-01-02</Dt></BookgDt><BkTxCd><Prtry><Cd>541</Cd></Prtry></BkTxCd></Ntry></Stmt></BkToCstmrStmt></Document>
XML
sed -e 's/<\([A-Z]\)/<c:\1/g' -e 's/<\/\([A-Z]\)/<\/c:\1/g' -e 's/xmlns=/xmlns:c=/' plain.xml > prefix.xml
v/bin/python - <<'PY'
import importlib.metadata
from pycamt.parser import Camt053Parser
print("pycamt", importlib.metadata.version("pycamt"))
plain = Camt053Parser(open("plain.xml", "rb").read()).get_transactions()
print("without a prefix:", [(t["Amount"], t["CreditDebitIndicator"]) for t in plain])
assert len(plain) == 1
try:
    print("with a prefix:", Camt053Parser(open("prefix.xml", "rb").read()).get_transactions())
except Exception as error:
    print("with a prefix:", type(error).__name__, repr(str(error)))
else:
    raise SystemExit("it reads a prefix now")
PY
