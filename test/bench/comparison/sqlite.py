"""Three rules over the benchmark's calls, in SQLite by Python's own module. Usage: sqlite.py <folder of the files> <scratch folder>. Prints JSON."""

import csv
import glob
import json
import os
import re
import resource
import sqlite3
import sys
import time
from datetime import datetime

folder, scratch = sys.argv[1:3]
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "closed-days.json"), encoding="utf-8") as days:
    CLOSED = json.load(days)
SPOKEN = {"refused", "conversation", "sale", "callback", "objection"}
NOT_DIGITS = re.compile("[^0-9]")
EPOCH = datetime(1970, 1, 1)


def number_of(written):
    digits = NOT_DIGITS.sub("", written)[-9:]
    return int(digits) if digits else None


def second_of(written):
    return int((datetime.fromisoformat(written) - EPOCH).total_seconds())


def rows_of_calls():
    seen = set()
    for path in sorted(glob.glob(os.path.join(folder, "calls-*.csv"))):
        vendor = os.path.basename(path)[len("calls-"):-len(".csv")]
        with open(path, encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                number = number_of(row["called_number"]) if row["called_number"] else None
                if number is None or not row["started_at"] or (vendor, row["call_id"]) in seen:
                    continue
                seen.add((vendor, row["call_id"]))
                moment = datetime.fromisoformat(row["connected_at"] or row["started_at"])
                yield (
                    vendor,
                    row["call_id"],
                    number,
                    second_of(row["started_at"]),
                    int((moment - EPOCH).total_seconds()),
                    moment.strftime("%Y-%m-%d"),
                    moment.strftime("%m-%d"),
                    moment.isoweekday() % 7,
                    moment.hour * 3600 + moment.minute * 60 + moment.second,
                    bool(row["connected_at"]) or row["result"] in SPOKEN,
                    row["person_id"] or None,
                )


def rows_of_objections():
    with open(os.path.join(folder, "objections.csv"), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            at = second_of(row["objected_at"])
            yield number_of(row["number"]), at + (86399 if len(row["objected_at"]) == 10 else 0)


def rows_of(feed, values):
    with open(os.path.join(folder, f"{feed}.csv"), encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield values(row)


started = time.perf_counter()
database = sqlite3.connect(os.path.join(scratch, "comparison.sqlite"))
database.executescript("""
pragma journal_mode = off;
pragma synchronous = off;
create table call (
    vendor text, call_id text, number integer, started_at integer, moment integer, day text, month_day text, weekday integer,
    second_of_day integer, is_conversation integer, person_id text
);
create table objection (number integer, objected_until integer);
create table person (person_id text primary key, legal_form text);
create table phone (number integer primary key, person_id text, valid_to text);
create table closed_day (day text primary key);
""")
database.executemany("insert into call values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows_of_calls())
database.executemany("insert into objection values (?, ?)", rows_of_objections())
database.executemany("insert into person values (?, ?)", rows_of("persons", lambda row: (row["person_id"], row["legal_form"])))
database.executemany(
    "insert into phone values (?, ?, ?)",
    rows_of("phones", lambda row: (number_of(row["number"]), row["person_id"], row["valid_to"] or "2200-01-01")),
)
database.executemany("insert into closed_day values (?)", [(day,) for day in CLOSED])
database.commit()
read = time.perf_counter()
with open(os.path.join(here, "sqlite.sql"), encoding="utf-8") as script:
    database.executescript(script.read())
database.commit()
judged = time.perf_counter()
counts = {
    name: database.execute(f"select count(*) from {table}").fetchone()[0]
    for name, table in [("outside-hours", "outside_hours"), ("after-objection", "after_objection"), ("too-many", "too_many")]
}
spent = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({
    "version": f"{sqlite3.sqlite_version}, Python {sys.version.split()[0]}",
    "reading": read - started,
    "judging": judged - read,
    "processor": spent.ru_utime + spent.ru_stime,
    "peakBytes": spent.ru_maxrss * 1024,
    "counts": counts,
}))
