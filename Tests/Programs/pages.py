"""Pages in browsers and offices, and PDF files that are sealed."""

import logging
import re

from aflos import module, program, run


def _chromium(aflos, *arguments):
    return run(
        program("chromium"), "--headless=new", "--no-sandbox", "--disable-gpu",
        f"--user-data-dir={aflos.folder}/browser", *arguments)


def _letter(aflos, form):
    folder = aflos.folder / f"letter-{form}"
    if not folder.exists():
        aflos("letter", "write", "d2", "--again", "--format", form, "--to", folder)
    return next(folder.glob(f"*.{form}"))


def _printed(aflos, page):
    """The text of each page that the browser prints."""
    path = aflos.folder / "printed.pdf"
    _chromium(aflos, f"--print-to-pdf={path}", f"file://{page}")
    return run(program("pdftotext"), "-layout", path, "-").split("\f")[:-1]


def print_letter(aflos):
    """Nothing of the browser stands on a letter: no folder, no day of printing, no count of its own."""
    pages = _printed(aflos, _letter(aflos, "html"))
    for page in pages:
        assert "file:" not in page and str(aflos.folder) not in page, page
        assert not re.search(r"\d{1,2}/\d{1,2}/\d{2,4}|^\s*\d+/\d+\s*$", page, re.M), page
    assert "bladzijde" not in pages[0]


def print_plan(aflos):
    pages = _printed(aflos, aflos.export("plan", "plan.html"))
    assert "Wat u in totaal schuldig bent" in pages[0], pages[0]
    assert f"bladzijde 2 van {len(pages)}" in pages[1], pages[1][-200:]
    assert all("file:" not in page for page in pages)


def narrow(aflos):
    """On a phone of 390 points nothing but tables is wider than the screen."""
    for kind in ("overview", "budget", "plan", "handover"):
        page = aflos.export(kind, f"{kind}.html")
        frame = aflos.folder / "frame.html"
        frame.write_text(
            f"<iframe id=f src='{page.name}' style='width:390px;height:900px' onload=\"document.title="
            "this.contentDocument.documentElement.scrollWidth+' '+"
            "this.contentDocument.querySelectorAll('svg[role=img]').length\"></iframe>")
        found = _chromium(
            aflos, "--allow-file-access-from-files", "--dump-dom", f"file://{frame}")
        width, pictures = re.search(r"<title>(\d+) (\d+)</title>", found).groups()
        assert int(width) <= 390, f"{kind}: {width}"
        assert int(pictures) > 0, kind


def libreoffice(aflos):
    """An office that reads no @page and no @media prints black on white."""
    office = program("soffice")
    out = aflos.folder / "writer"
    run(
        office, f"-env:UserInstallation=file://{aflos.folder}/profile", "--headless", "--writer",
        "--convert-to", "pdf:writer_pdf_Export", "--outdir", out, _letter(aflos, "html"))
    path = next(out.glob("*.pdf"))
    text = run(program("pdftotext"), "-layout", path, "-")
    assert "Geachte" in text, text[:300]
    picture = run(program("pdftoppm"), "-r", "20", "-gray", "-f", "1", "-l", "1", path, out / "page")
    data = next(out.glob("page*.pgm")).read_bytes()
    assert data.count(b"\xff") > len(data) * 0.8, f"grey paper {picture}"


def read_aloud(aflos):
    """No word runs into the next at the end of a line."""
    pdfinfo = program("pdfinfo")
    for kind in ("overview", "plan", "handover"):
        path = aflos.export(kind, f"{kind}.pdf")
        said = "\n".join(
            line for line in run(pdfinfo, "-struct-text", path).splitlines()
            if line.strip().startswith('"'))
        joined = re.findall(r"[a-z]{3}[A-Z][a-z]{2}\w*|[a-z]{2}\d[\d.,]*\d\w*|\d,\d\d[a-z]\w*", said)
        joined = [word for word in joined if len(word) < 24]
        assert not joined, f"{kind}: {joined[:5]}"
        assert re.search(r"Tagged:\s+yes", run(pdfinfo, path))


def seal(aflos):
    """A seal leaves a letter tagged and valid."""
    module("pyhanko")
    from pyhanko.keys import internal  # noqa: F401  (tells an old version early)
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign import signers
    from pyhanko.sign.validation import validate_pdf_signature

    key, certificate = aflos.folder / "key.pem", aflos.folder / "certificate.pem"
    run(
        program("openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
        "/CN=Test", "-keyout", key, "-out", certificate)
    signer = signers.SimpleSigner.load(str(key), str(certificate))
    sealed = aflos.folder / "sealed.pdf"
    with _letter(aflos, "pdf").open("rb") as source, sealed.open("wb") as target:
        writer = IncrementalPdfFileWriter(source)
        signers.sign_pdf(
            writer, signers.PdfSignatureMetadata(field_name="Seal"), signer=signer, output=target)
    with sealed.open("rb") as source:
        signature = PdfFileReader(source).embedded_signatures[0]
        # That nobody vouches for this certificate is so by design; the library logs a page about it.
        logging.getLogger("pyhanko").setLevel(logging.CRITICAL)
        status = validate_pdf_signature(signature)
        assert status.intact and status.valid, status.summary()
    assert re.search(r"Tagged:\s+yes", run(program("pdfinfo"), sealed))


CHECKS = [
    ("Chromium prints a letter and nothing else", print_letter),
    ("Chromium prints a plan with numbered pages", print_plan),
    ("Chromium shows pages at 390 points", narrow),
    ("LibreOffice prints a letter on white", libreoffice),
    ("PDF files are read aloud word by word", read_aloud),
    ("a letter that pyHanko seals is valid and tagged", seal),
]
