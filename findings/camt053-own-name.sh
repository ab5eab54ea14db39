#!/bin/sh
# camt053 0.0.23 (PyPI), a reader of CAMT.053 bank statements. An entry may name both sides: in a payment that goes out the
# account holder is the debtor and whoever is paid the creditor (ISO 20022, RelatedParties). Its field `counterparty_name` takes
# the debtor whenever there is one, whichever way the money goes: the counterparty of what you pay is then yourself, with your
# own account number, which the reader has at the head of the same statement. Where a bank leaves the debtor out it is right.
# Here it matters because payments are matched to creditors by account number, and what goes to oneself is passed over as moving
# money: the paid terms of a debt disappear. Release of October 2026, tried on 30 November 2026.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" -q install camt053==0.0.23
cd "$folder"
cat > in.xml <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId><CreDtTm>2026-01-03T00:00:00</CreDtTm></GrpHdr><Stmt><Id>S</Id><CreDtTm>2026-01-03T00:00:00</CreDtTm><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></Acct><Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">40.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-01-03</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">60.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-01-02</Dt></BookgDt><BkTxCd><Prtry><Cd>541</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>Rekeninghouder</Nm></Dbtr><DbtrAcct><Id><IBAN>NL91ABNA0417164300</IBAN></Id></DbtrAcct><Cdtr><Nm>Incassobureau</Nm></Cdtr><CdtrAcct><Id><IBAN>NL20INGB0001234567</IBAN></Id></CdtrAcct></RltdPties></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">60.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-01-03</Dt></BookgDt><BkTxCd><Prtry><Cd>541</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><RltdPties><Cdtr><Nm>Incassobureau</Nm></Cdtr><CdtrAcct><Id><IBAN>NL20INGB0001234567</IBAN></Id></CdtrAcct></RltdPties></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>
XML
v/bin/python - <<'PY'
import importlib.metadata
from camt053.services import parse_statement
print("camt053", importlib.metadata.version("camt053"))
statement = parse_statement(open("in.xml").read())["statements"][0]
print("account", statement["account"]["iban"])
seen = [(e["credit_debit_indicator"], e["details"][0]["counterparty_name"], e["details"][0]["counterparty_account"]) for e in statement["entries"]]
print("both sides named:", seen[0])
print("only the creditor:", seen[1])
assert seen[0] == ("DBIT", "Rekeninghouder", statement["account"]["iban"]), "it chooses otherwise now"
assert seen[1] == ("DBIT", "Incassobureau", "NL20INGB0001234567")
PY
