"""The index of an office in parts, made by Dask with worker processes, and put together.

    python3 Tests/Scale/dask_office.py .build/release/aflos CLIENTS [PARTS] [WORKERS]

Makes an environment of its own with Dask from PyPI in a temporary folder, so that nothing is installed; outside the
suite. Says whether the merged index has the same bytes as the one that a single process makes.
"""

import pathlib
import subprocess
import sys
import tempfile
import time
import venv

TODAY = "2026-11-29"


def index(program, clients, *words):
    """Runs `aflos office index`; what it says in error ends the whole."""
    done = subprocess.run([program, "office", "index", clients, *words, "--today", TODAY, "--json"],
                          capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr)


def part(program, clients, number, of, folder):
    path = f"{folder}/part-{number}.index"
    index(program, clients, "--shard", f"{number}/{of}", "--to", path)
    return path


def inside(program, clients, parts, workers):
    from distributed import Client, LocalCluster

    with tempfile.TemporaryDirectory() as folder:
        began = time.monotonic()
        index(program, clients, "--to", f"{folder}/single.index")
        single = time.monotonic() - began
        with LocalCluster(n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None) as cluster, \
                Client(cluster) as client:
            began = time.monotonic()
            futures = [client.submit(part, program, clients, n + 1, parts, folder, pure=False) for n in range(parts)]
            made = client.gather(futures)
            subprocess.run([program, "office", "merge", *reversed(made), "--to", f"{folder}/merged.index"],
                           check=True, stdout=subprocess.DEVNULL)
            many = time.monotonic() - began
        same = pathlib.Path(folder, "single.index").read_bytes() == pathlib.Path(folder, "merged.index").read_bytes()
        print(f"one process: {single:.1f} s; {workers} workers, {parts} parts and the merge: {many:.1f} s; "
              f"{'the same bytes' if same else 'OTHER BYTES'}")
        sys.exit(0 if same else 1)


def main():
    program, clients = (str(pathlib.Path(word).resolve()) for word in sys.argv[1:3])
    parts, workers = (int(word) for word in (sys.argv[3:5] + ["4", "2"][len(sys.argv) - 3:]))
    if "--inside" in sys.argv:
        inside(program, clients, parts, workers)
    with tempfile.TemporaryDirectory() as place:
        venv.create(place, with_pip=True)
        python = f"{place}/bin/python"
        subprocess.run([python, "-m", "pip", "install", "-q", "distributed"], check=True)
        words = [__file__, program, clients, str(parts), str(workers), "--inside"]
        sys.exit(subprocess.run([python, *words], check=False).returncode)


if __name__ == "__main__":
    main()
