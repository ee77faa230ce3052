"""Three rules over the benchmark's calls, in pandas. Usage: pandas-audit.py <folder of the files>. Prints JSON."""

import glob
import json
import os
import resource
import sys
import time

try:
    import pandas
except ModuleNotFoundError:
    sys.exit("missing: python3-pandas")

folder = sys.argv[1]
here = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(here, "closed-days.json"), encoding="utf-8") as days:
    CLOSED = pandas.to_datetime(json.load(days))
SPOKEN = ["refused", "conversation", "sale", "callback", "objection"]
COLUMNS = ["call_id", "started_at", "connected_at", "called_number", "result", "person_id"]


def number_of(written):
    return pandas.to_numeric(written.str.replace("[^0-9]", "", regex=True).str[-9:], errors="coerce")


started = time.perf_counter()
parts = []
for path in sorted(glob.glob(os.path.join(folder, "calls-*.csv"))):
    part = pandas.read_csv(path, usecols=COLUMNS, dtype=str)
    part["vendor"] = os.path.basename(path)[len("calls-"):-len(".csv")]
    parts.append(part)
call = pandas.concat(parts, ignore_index=True)
call["number"] = number_of(call["called_number"])
call = call[call["number"].notna() & call["started_at"].notna()]
call = call.drop_duplicates(["vendor", "call_id"])
call["number"] = call["number"].astype("int64")
call["started_at"] = pandas.to_datetime(call["started_at"], format="%Y-%m-%d %H:%M:%S")
call["moment"] = pandas.to_datetime(call["connected_at"], format="%Y-%m-%d %H:%M:%S").fillna(call["started_at"])
call["is_conversation"] = call["connected_at"].notna() | call["result"].isin(SPOKEN)
objection = pandas.read_csv(os.path.join(folder, "objections.csv"), usecols=["objected_at", "number"], dtype=str)
objection["number"] = number_of(objection["number"]).astype("int64")
is_day = objection["objected_at"].str.len() == 10
objection["until"] = pandas.to_datetime(objection["objected_at"], format="ISO8601")
objection.loc[is_day, "until"] += pandas.Timedelta(seconds=86399)
person = pandas.read_csv(os.path.join(folder, "persons.csv"), dtype=str)
phone = pandas.read_csv(os.path.join(folder, "phones.csv"), usecols=["person_id", "number", "valid_to"], dtype=str)
phone["number"] = number_of(phone["number"]).astype("int64")
phone["valid_to"] = pandas.to_datetime(phone["valid_to"], format="%Y-%m-%d").fillna(pandas.Timestamp("2200-01-01"))
read = time.perf_counter()

moment = call["moment"]
day = moment.dt.normalize()
second = moment.dt.hour * 3600 + moment.dt.minute * 60 + moment.dt.second
weekday = moment.dt.dayofweek
is_weekday = weekday < 5
is_short = moment.dt.strftime("%m-%d").isin(["05-04", "12-05", "12-24"])
is_closed = (
    day.isin(CLOSED)
    | (weekday == 6)
    | ((weekday == 5) & ((second < 36000) | (second >= 57600)))
    | (is_weekday & ((second < 32400) | (second >= 79200) | (is_short & (second >= 66600))))
)
owner = phone.set_index("number")
is_owned = day <= call["number"].map(owner["valid_to"])
called_person = call["person_id"].fillna(call["number"].map(owner["person_id"]).where(is_owned))
legal = person.loc[person["legal_form"] == "legal-entity", "person_id"]
outside_hours = call["is_conversation"] & is_closed & ~called_person.isin(legal)

first = objection.groupby("number")["until"].min()
after_objection = call["is_conversation"] & (moment > call["number"].map(first))

dial = call.sort_values(["vendor", "number", "started_at", "call_id"])
eighth_before = dial.groupby(["vendor", "number"])["started_at"].shift(8)
dial_of_day = dial.groupby(["vendor", "number", dial["started_at"].dt.normalize()]).cumcount()
too_many = (eighth_before > dial["started_at"] - pandas.Timedelta(days=30)) | (dial_of_day >= 3)
judged = time.perf_counter()

spent = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({
    "version": f"{pandas.__version__}, Python {sys.version.split()[0]}",
    "reading": read - started,
    "judging": judged - read,
    "processor": spent.ru_utime + spent.ru_stime,
    "peakBytes": spent.ru_maxrss * 1024,
    "counts": {
        "outside-hours": int(outside_hours.sum()),
        "after-objection": int(after_objection.sum()),
        "too-many": int(too_many.sum()),
    },
}))
