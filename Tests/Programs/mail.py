"""E-mails as the programs send and show them."""

import email
import email.policy
import os

from aflos import program, run


def _draft(aflos):
    """A letter as an e-mail with both addresses, and its PDF."""
    folder = aflos.folder / "mail"
    if not folder.exists():
        aflos("household", "edit", "--email", "groot@example.org")
        creditor = next(
            d["creditor"] for d in aflos.json("export", "dossier")["debts"] if d["id"] == "d1")
        aflos("creditor", "edit", creditor, "--email", "incasso@example.org")
        aflos("letter", "write", "d1", "--format", "eml,pdf", "--to", folder)
    return next(folder.glob("*.eml")), next(folder.glob("*.pdf"))


def _catcher(aflos):
    """Stands where the machine hands a message to the network, and keeps what it is given."""
    path = aflos.folder / "catch"
    path.write_text(f'#!/bin/sh\ncat > "{aflos.folder}/sent.eml"\n')
    os.chmod(path, 0o755)
    return path


def _whole(aflos, data):
    """The message has its text and its PDF, one date at most, and nothing of a draft."""
    _, pdf = _draft(aflos)
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert len(message.get_all("Date", [])) <= 1, message.get_all("Date")
    assert message["X-Unsent"] is None
    text = message.get_body(("plain",)).get_content()
    assert "Geachte" in text and "€" in text, text[:200]
    assert max(map(len, text.splitlines())) > 78, "paragraphs are broken"
    attachment = next(message.iter_attachments())
    assert attachment.get_content() == pdf.read_bytes()


def python(aflos):
    data = _draft(aflos)[0].read_bytes()
    assert b"\r" not in data
    _whole(aflos, data)


def s_nail(aflos):
    mail = program("s-nail")
    draft, _ = _draft(aflos)
    run(
        mail, "-n", "-t", "-S", f"mta={_catcher(aflos)}", "-S", "from=groot@example.org", "-S",
        "ttycharset=utf-8", "-S", "sendcharsets=utf-8", data=draft.read_bytes(),
        env={"HOME": str(aflos.folder)})
    _whole(aflos, (aflos.folder / "sent.eml").read_bytes())


def msmtp(aflos):
    """What would be sent is what is in the file."""
    program("msmtp")
    draft, _ = _draft(aflos)
    said = run("msmtp", "--pretend", "--host=localhost", "--from=a@example.org", "-t",
               data=draft.read_bytes(), errors=True)
    assert "incasso@example.org" in said or "localhost" in said, said


def mutt(aflos):
    """The file opened as a draft and sent without a change: text and PDF arrive, one date."""
    program("mutt")
    draft, _ = _draft(aflos)
    settings = aflos.folder / "muttrc"
    settings.write_text(
        f'set sendmail="{_catcher(aflos)}"\nset copy=no\nset from="groot@example.org"\n'
        'set charset="utf-8"\nset send_charset="utf-8"\n')
    run("mutt", "-F", settings, "-H", draft, data=b"", env={"HOME": str(aflos.folder)})
    _whole(aflos, (aflos.folder / "sent.eml").read_bytes())


CHECKS = [
    ("Python reads an e-mail", python),
    ("s-nail sends text and PDF, one date", s_nail),
    ("msmtp takes an e-mail", msmtp),
    ("mutt sends text and PDF, one date", mutt),
]
