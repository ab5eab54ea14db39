#!/bin/sh
# nameparser 2.6.0 (PyPI), which takes names of persons apart. Dutch lists and letters often write a person as surname, comma,
# initials: "Jansen, J.P.". One expects J.P. to be the first name, as with every other letter, and as with "J. P." or "J.P.M.".
# It becomes a suffix, like "Jr.", and the first name is empty, because JP is in its list of English credentials. So it is with
# M.A., D.M. and others, 59 of the 676 pairs of letters; in front of the surname the same letters are a first name. Here it
# matters because two dossiers of one person, or a debt that is a partner's, are told apart by surname and initials, and one in
# eleven pairs loses them. Release of October 2026, tried on 30 November 2026.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" -q install nameparser==2.6.0
cd "$folder"
v/bin/python - <<'PY'
import importlib.metadata, string
from nameparser import HumanName

print("nameparser", importlib.metadata.version("nameparser"))


def parts(text):
    name = HumanName(text)
    return name.first, name.middle, name.last, name.suffix


for text in ("Jansen, J.", "Jansen, J.K.", "Jansen, J.P.", "Jansen, J. P.", "Jansen, J.P.M.", "Vries, J.P. de", "J.P. Jansen"):
    print(f"{text!r:18} first, middle, last, suffix:", parts(text))
letters = string.ascii_uppercase
lost = [a + b for a in letters for b in letters if not parts(f"Jansen, {a}.{b}.")[0]]
print(len(lost), "of", len(letters) ** 2, "pairs lose the first name:", *lost)
assert parts("Jansen, J.K.") == ("J.K.", "", "Jansen", "") and parts("J.P. Jansen") == ("J.P.", "", "Jansen", "")
assert parts("Jansen, J.P.") == ("", "", "Jansen", "J.P."), "J.P. is a first name now"
assert len(lost) > 30 and "MA" in lost
PY
