"""Letters drawn as pictures in many qualities and read by Aflos: how much is proven, open, and wrong.

    python3 Tests/Programs/letters.py .build/release/aflos [--letters N] [--qualities NAME,NAME]

Not part of the suite: it needs tesseract with Dutch, poppler, zbarimg, Pillow and the Liberation fonts, and takes some
minutes. It draws the letters of Tests/Cases/letters, makes each worse in ten ways, and compares with truth.json. An
amount that is called proven and is wrong makes it fail.
"""

import collections
import json
import pathlib
import random
import subprocess
import sys
import tempfile

from PIL import Image, ImageDraw, ImageFilter, ImageFont

CASES = pathlib.Path(__file__).parent.parent / "Cases" / "letters"
FONTS = ["LiberationSans-Regular", "LiberationSerif-Regular", "LiberationMono-Regular"]
AMOUNTS = {"principal", "interest", "collectionCosts", "otherCosts", "paid", "total"}


def drawn(text, font_name, dpi=300):
    """A page of A4 in grey. Amounts stand in a column at the right, as letters have them."""
    width, height = 2480 * dpi // 300, 3508 * dpi // 300
    page = Image.new("L", (width, height), 255)
    pen = ImageDraw.Draw(page)
    font = ImageFont.truetype(f"/usr/share/fonts/truetype/liberation/{font_name}.ttf", 46 * dpi // 300)
    left, right, y = 250 * dpi // 300, 2200 * dpi // 300, 220 * dpi // 300
    for line in text.split("\n"):
        columns = [part for part in line.split("   ") if part.strip()]
        if len(columns) > 1:
            pen.text((left, y), columns[0].strip(), font=font, fill=0)
            for place, column in enumerate(reversed(columns[1:])):
                words = column.strip()
                end = right - place * 450 * dpi // 300
                pen.text((end - pen.textlength(words, font=font), y), words, font=font, fill=0)
        else:
            pen.text((left, y), line.strip(), font=font, fill=0)
        y += 66 * dpi // 300
    return page


def uneven(page):
    """Light that falls from one side: the other is half as bright."""
    width, height = page.size
    light = Image.linear_gradient("L").rotate(90).resize((width, height))
    light = light.point(lambda v: 110 + v * 145 // 255)
    return Image.composite(page, Image.new("L", page.size, 0), light)


def noisy(page, seed):
    noise = Image.effect_noise(page.size, 40)
    return Image.blend(page, noise, 0.18)


def turned(page, degrees):
    return page.rotate(degrees, expand=True, fillcolor=255, resample=Image.BICUBIC)


def scaled(page, dpi):
    return page.resize((page.width * dpi // 300, page.height * dpi // 300), Image.LANCZOS)


QUALITIES = {
    "clean-300": lambda p: p,
    "clean-200": lambda p: scaled(p, 200),
    "clean-150": lambda p: scaled(p, 150),
    "clean-100": lambda p: scaled(p, 100),
    "blur": lambda p: p.filter(ImageFilter.GaussianBlur(2.2)),
    "black-and-white": lambda p: scaled(p, 200).point(lambda v: 255 if v > 140 else 0),
    "turned-2": lambda p: turned(p, 2),
    "uneven": lambda p: uneven(turned(p, 1)),
    "phone": lambda p: noisy(uneven(turned(scaled(p, 200), 2)), 1),
    "bad-phone": lambda p: noisy(uneven(turned(scaled(p, 150), 2)).filter(ImageFilter.GaussianBlur(1.1)), 2),
    "half": lambda p: Image.composite(p, Image.new("L", p.size, 40), Image.linear_gradient("L").rotate(90).resize(p.size).point(lambda v: 255 if v > 120 else 0)),
}


def value(field):
    for key in ("amountCents", "day", "stage", "text"):
        if field[key] is not None:
            return field[key]


def main():
    arguments = [a for a in sys.argv[1:] if not a.startswith("--")]
    aflos = str(pathlib.Path(arguments[0]).resolve())
    options = dict(a[2:].split("=", 1) for a in sys.argv[1:] if "=" in a)
    truth = json.loads((CASES / "truth.json").read_text())
    names = sorted(truth)[: int(options.get("letters", 99))]
    qualities = options.get("qualities", ",".join(QUALITIES)).split(",")
    table = {q: collections.Counter() for q in qualities}
    wrong = []
    random.seed(1)
    with tempfile.TemporaryDirectory(prefix="aflos-letters-") as folder:
        for index, name in enumerate(names):
            text = (CASES / f"{name}.txt").read_text()
            page = drawn(text, FONTS[index % len(FONTS)])
            for quality in qualities:
                kind = "jpg" if "phone" in quality else "png"
                path = pathlib.Path(folder) / f"{name}-{quality}.{kind}"
                QUALITIES[quality](page).convert("L").save(path, quality=60)
                run = subprocess.run(
                    [aflos, "read", str(path), "--json", "--today", "2026-11-30", "--file", f"{folder}/none.aflos"],
                    capture_output=True, text=True, timeout=300)
                if run.returncode:
                    sys.exit(f"{path}: {run.stderr}")
                reading = json.loads(run.stdout)
                count = table[quality]
                count["pictures"] += 1
                if any(p in reading["problems"] for p in ("fewWords", "noAmount", "noTotal", "sumFails")):
                    count["said to be bad"] += 1
                for field in reading["fields"]:
                    is_right = truth[name].get(field["name"]) == value(field)
                    group = "proven" if field["proven"] else "open"
                    count[f"{group} {'right' if is_right else 'wrong'}"] += 1
                    if field["name"] == "total" and field["proven"]:
                        count["totals proven"] += 1
                    if field["proven"] and not is_right:
                        wrong.append((name, quality, field["name"], value(field), truth[name].get(field["name"]), field["why"]))
                read = {f["name"] for f in reading["fields"]}
                count["not found"] += sum(1 for k in truth[name] if k not in read)
    heads = ["pictures", "totals proven", "proven right", "proven wrong", "open right", "open wrong", "not found", "said to be bad"]
    print("| picture | " + " | ".join(heads) + " |")
    print("|---" * (len(heads) + 1) + "|")
    for quality in qualities:
        print(f"| {quality} | " + " | ".join(str(table[quality][h]) for h in heads) + " |")
    total = collections.Counter()
    for counter in table.values():
        total.update(counter)
    print("| all | " + " | ".join(str(total[h]) for h in heads) + " |")
    for case in wrong:
        print("wrong:", *case)
    sys.exit(1 if any(case[2] in AMOUNTS for case in wrong) else 0)


if __name__ == "__main__":
    main()
