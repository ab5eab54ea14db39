#!/bin/sh
# ical 14.3.1 (PyPI), a calendar library that expands what recurs. An event may have its further days as a list (RDATE), without
# a rule: just what suits terms of a plan, which move with weekends. RFC 5545, 3.8.5.2, counts the first day (DTSTART) with them,
# and with a rule (RRULE) the library does so too. With a list alone the first day is left out: of four terms three are shown,
# and the reader sees no error. recurring-ical-events 3.8.2 shows four. Here it matters because the first term of an arrangement
# is the one that falls away, and missing it mostly ends the arrangement. Release of October 2026, tried on 30 November 2026.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/v"
"$folder/v/bin/pip" -q install ical==14.3.1 icalendar==7.3.2 recurring-ical-events==3.8.2
cd "$folder"
v/bin/python - <<'PY'
import datetime, importlib.metadata
import icalendar, recurring_ical_events
from ical.calendar_stream import IcsCalendarStream


def calendar(days):
    return "\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//terms//EN", "BEGIN:VEVENT", "UID:plan@example.org",
        "DTSTAMP:20261130T100000Z", "SUMMARY:Term", "DTSTART;VALUE=DATE:20270125", days, "END:VEVENT", "END:VCALENDAR", ""])


def seen(text):
    first, last = datetime.date(2027, 1, 1), datetime.date(2027, 12, 31)
    events = IcsCalendarStream.calendar_from_ics(text).timeline.included(first, last)
    other = recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(first, last)
    return [str(e.dtstart) for e in events], sorted(str(e["DTSTART"].dt) for e in other)


print("ical", importlib.metadata.version("ical"), "recurring-ical-events", importlib.metadata.version("recurring-ical-events"))
rule, listed = seen(calendar("RRULE:FREQ=MONTHLY;COUNT=4")), seen(calendar("RDATE;VALUE=DATE:20270225,20270325,20270426"))
print("rule:", *rule, sep="\n  ")
print("list:", *listed, sep="\n  ")
assert rule[0] == rule[1] and len(rule[0]) == 4 and len(listed[1]) == 4
assert listed[0] == ["2027-02-25", "2027-03-25", "2027-04-26"], "the first day counts now"
PY
