"""Screens as a voice says them, and amounts as braille gives them back."""

import re

from aflos import program, run

SCREENS = [
    ["plan"], ["plan", "schedule"], ["plan", "calendar"], ["plan", "compare"], ["budget"],
    ["debt", "list"], ["check"], ["progress"], ["agenda"], ["plan", "settlement"],
    ["agree", "list"], ["plan", "explain"], ["support"],
]
AMOUNT = re.compile(r"€[\s\u00a0]?-?\d[\d.]*,\d\d|(?<![\d.,-])\d[\d.]*,\d\d(?![\d,.])")


def _phonemes(text):
    said = run(program("espeak-ng"), "-v", "nl", "-q", "-x", data=text.encode())
    return " ".join(said.split())


def voice(aflos):
    """Every amount of a screen is said with all its digits, in its line."""
    amounts = {}
    for screen in SCREENS:
        text = aflos(*screen, "--plain", check=False)
        assert not re.search(r"[×§]|\s[/=]\s", text), (screen, re.search(r".*[×§=].*", text))
        assert not re.search(r"\b\d\d-\d\d-\d{4}\b", text), (screen, text)
        for amount in AMOUNT.findall(text):
            amounts[amount] = screen
    assert len(amounts) > 50, len(amounts)
    # Said in one run, a line each: a voice that drops digits says two amounts the same.
    lines = run(
        program("espeak-ng"), "-v", "nl", "-q", "-x",
        data="\n\n".join(amounts).encode()).strip().splitlines()
    said = [line for line in lines if line.strip()]
    assert len(said) == len(amounts), f"{len(said)} said of {len(amounts)}"
    plain = [re.sub(r"[€\s\u00a0]", "", amount) for amount in amounts]
    heard = {}
    for digits, phonemes in zip(plain, said):
        key = re.sub(r"^.*?t,e:k@n |[',\s_]", "", phonemes)
        assert heard.setdefault(key, digits) == digits or digits.startswith("-"), (
            digits, heard[key])


def braille(aflos):
    """An amount that comes back from braille is recognised, and asked again."""
    louis = program("lou_translate")
    table = "nl-NL-g0.utb"
    for amount in ("45,50", "13,28", "1250,00"):
        dots = run(louis, "--forward", table, data=f"{amount}\n".encode()).strip()
        back = run(louis, "--backward", table, data=f"{dots}\n".encode()).strip()
        answer = aflos("pay", "d5", back, "--no-input", check=False)
        assert back == amount or "braille" in answer and amount in answer.replace(".", ""), (
            amount, back, answer)


CHECKS = [
    ("espeak-ng says every amount with its digits", voice),
    ("liblouis gives amounts back that are recognised", braille),
]
