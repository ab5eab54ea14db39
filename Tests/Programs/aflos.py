"""A dossier of its own in which commands run, and what other programs say."""

import importlib
import json
import os
import pathlib
import shutil
import subprocess

CASES = pathlib.Path(__file__).parent.parent / "Cases" / "households"
TODAY = "2026-11-29"


class Skip(Exception):
    """A program that is not on this machine."""


def program(name):
    """Where a program is; `Skip` where it is not."""
    found = shutil.which(name)
    if not found:
        raise Skip(name)
    return found


def module(name):
    """A module of Python; `Skip` where it is not installed."""
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise Skip(f"{name} (Python)") from error


def run(*command, data=None, env=None, check=True, errors=False):
    """What a program writes, and with `errors` what it complains of as well."""
    done = subprocess.run(
        [str(c) for c in command], input=data, capture_output=True, timeout=180,
        env={**os.environ, **(env or {})})
    if check and done.returncode != 0:
        raise AssertionError(f"{command[0]} ended with {done.returncode}: {done.stderr[-800:]!r}")
    said = done.stdout + (done.stderr if errors else b"")
    return said.decode("utf-8", "replace")


class Aflos:
    """One household in a folder of its own."""

    def __init__(self, path, folder, household="2-family-too-many-creditors"):
        self.path, self.folder = path, folder
        self("import", "dossier", CASES / f"{household}.json", "--replace")

    def __call__(self, *arguments, language="nl", check=True):
        return run(
            self.path, *arguments, "--file", self.folder / "dossier.aflos", "--today", TODAY,
            "--lang", language, env={"HOME": str(self.folder), "COLUMNS": "80"}, check=check,
            errors=not check)

    def json(self, *arguments):
        return json.loads(self(*arguments, "--json"))

    def export(self, kind, name, *more, language="nl"):
        """The path of an export."""
        path = self.folder / name
        self("export", kind, "--to", path, "--force", *more, language=language)
        return path


class Outcome:
    """What became of one check."""

    def __init__(self, name, problem=None, skipped=None):
        self.name, self.problem, self.skipped = name, problem, skipped

    is_failed = property(lambda self: self.problem is not None)
    is_skipped = property(lambda self: self.skipped is not None)

    @property
    def line(self):
        if self.is_skipped:
            return f"skip  {self.name}: no {self.skipped}"
        return f"FAIL  {self.name}: {self.problem}" if self.is_failed else f"ok    {self.name}"

    @staticmethod
    def of(name, check, aflos):
        try:
            check(aflos)
        except Skip as skip:
            return Outcome(name, skipped=str(skip))
        except Exception as error:
            return Outcome(name, problem=f"{type(error).__name__}: {error}")
        return Outcome(name)
