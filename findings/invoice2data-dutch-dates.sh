#!/bin/sh
# invoice2data 1.0.1 with dateparser 1.5.0 (PyPI), which reads fields from letters and invoices with a template. A template may
# say `languages: [nl]`, and dateparser, which it uses for that, reads 12-10-2026 in Dutch as 12 October. A reader of English
# dates comes before it, though, and the language is asked only where that one fails. So one template gives one letter two
# orders: the day of the letter, 12-10-2026, becomes 10 December, and the due day, 26-10-2026, is right because there is no month
# 26. With "okt." the same day is right as well. Here it matters because a letter of the 1st to the 12th of a month gets a day
# that can lie after its own due day, and with it every term of the law. Release of August 2026, tried on 30 November 2026.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" -q install invoice2data==1.0.1 dateparser==1.5.0
cd "$folder"
mkdir templates
cat > templates/energie.yml <<'YML'
issuer: Energie BV
keywords: [Energie BV]
fields:
  date: {parser: regex, regex: 'Datum brief: (\S+)', type: date}
  date_due: {parser: regex, regex: 'Betalen voor: (\S+)', type: date}
  date_words: {parser: regex, regex: 'ofwel (\d+ okt\. \d+)', type: date}
  invoice_number: {parser: regex, regex: 'Factuur: (\S+)'}
  amount: {parser: regex, regex: 'Bedrag: EUR (\S+)', type: float}
options: {currency: EUR, languages: [nl], decimal_separator: ','}
YML
cat > letter.txt <<'TXT'
Energie BV
Datum brief: 12-10-2026 ofwel 12 okt. 2026
Factuur: F1
Bedrag: EUR 1.234,56
Betalen voor: 26-10-2026
TXT
v/bin/python - <<'PY'
import importlib.metadata, dateparser
from invoice2data import extract_data
from invoice2data.extract.loader import read_templates
from invoice2data.input import text

print("invoice2data", importlib.metadata.version("invoice2data"), "dateparser", importlib.metadata.version("dateparser"))
read = extract_data("letter.txt", templates=read_templates("templates/"), input_module=text)
print({k: str(v) for k, v in read.items()})
print("dateparser alone, in Dutch:", dateparser.parse("12-10-2026", languages=["nl"]).date())
assert str(dateparser.parse("12-10-2026", languages=["nl"]).date()) == "2026-10-12" == str(read["date_words"])[:10]
assert str(read["date_due"])[:10] == "2026-10-26" and read["amount"] == 1234.56
assert str(read["date"])[:10] == "2026-12-10", "it reads the day first now"
PY
