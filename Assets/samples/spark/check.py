#!/usr/bin/env python3
"""Checks job.py: several partitions, a record that is broken, and an executor that is killed while it works.

    pip install pyspark pyarrow; check.py PATH-OF-READER

Uses Spark's local cluster: two executors, each a process of its own. Needs Java 17.
"""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ARTICLE = """Ferry talks open in Port Lowan

By Ines Adler

Mayor Odile Brandt said on Monday, March 4, 2024 that the ferry number {n} would sail again.

"We have waited long enough," Brandt told reporters."""


def write_input(folder, count):
    os.makedirs(folder)
    for part in range(4):
        with open(f"{folder}/part-{part}.jsonl", "w") as out:
            for n in range(part, count, 4):
                out.write(json.dumps({"id": f"a{n}", "text": ARTICLE.format(n=n)}) + "\n")
            if part == 2:
                out.write("{this is no record\n")


def executors(parent):
    """The process ids of executors among the descendants of a process."""
    listing = subprocess.run(["ps", "-eo", "pid=,ppid=,args="], capture_output=True, text=True).stdout
    rows = [line.split(None, 2) for line in listing.splitlines()]
    family, grew = {parent}, True
    while grew:
        more = {int(pid) for pid, above, _ in rows if int(above) in family} - family
        grew = bool(more)
        family |= more
    return [int(pid) for pid, _, args in rows if int(pid) in family and "CoarseGrainedExecutorBackend" in args]


def run(reader, source, target, kill):
    slow = reader
    if kill:  # A slower program, so that the executor is killed in the middle of its partition.
        slow = target + "-slow"
        with open(slow, "w") as out:
            out.write(f'#!/bin/sh\nsleep 3\nexec "{reader}" "$@"\n')
        os.chmod(slow, 0o755)
    command = [sys.executable, f"{HERE}/job.py", source, target, "--reader", slow, "--partitions", "8"]
    environment = dict(os.environ, PYSPARK_SUBMIT_ARGS="--master local-cluster[2,1,1024] pyspark-shell", PYSPARK_PYTHON=sys.executable)
    with open(target + ".log", "w") as log:
        job = subprocess.Popen(command, env=environment, stdout=log, stderr=log)
        killed = False
        while kill and not killed and job.poll() is None:
            time.sleep(0.5)
            for victim in executors(job.pid)[:1]:
                time.sleep(4)
                os.kill(victim, signal.SIGKILL)
                killed = True
        status = job.wait(timeout=300)
    assert status == 0, open(target + ".log").read()[-3000:]
    assert killed == kill, "no executor was there to kill"


def rows(folder, table):
    import pyarrow.parquet
    return pyarrow.parquet.read_table(f"{folder}/{table}").to_pylist()


def main():
    reader, count = os.path.abspath(sys.argv[1]), 200
    with tempfile.TemporaryDirectory() as folder:
        write_input(f"{folder}/in", count)
        for name, kill in (("plain", False), ("killed", True)):
            target = f"{folder}/{name}"
            run(reader, f"{folder}/in", target, kill)
            assert sorted(r["id"] for r in rows(target, "articles")) == sorted(f"a{n}" for n in range(count))
            assert len(rows(target, "errors")) == 1
            for table in ("people", "quotes", "timeline"):
                ids = {r["id"] for r in rows(target, table)}
                assert len(ids) == count, f"{table} has findings of {len(ids)} articles"
            print(f"{name}: {count} articles, 1 error,", ", ".join(f"{len(rows(target, t))} {t}" for t in ("people", "quotes", "timeline")))


if __name__ == "__main__":
    main()
