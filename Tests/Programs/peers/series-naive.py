"""Series as one would look for them in an afternoon: bookings in groups of one name and one amount, kept where the
days are about a month apart. Prints bookings, series, and the seconds of the processor for the grouping alone and
with the reading of the rows before it.

series-naive.py ING.csv COUNT: the rows again and again up to COUNT, each time of another household.
"""
import csv
import sys
import time
from datetime import date

start = time.process_time()
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = list(csv.DictReader(file, delimiter=";"))
names = list(rows[0])
bookings = []
for index in range(int(sys.argv[2])):
    row = rows[index % len(rows)]
    day, name, sign, amount = (row[names[0]], row[names[1]], row[names[5]], row[names[6]])
    cents = int(amount.replace(".", "").replace(",", ""))
    bookings.append((
        date(int(day[:4]), int(day[4:6]), int(day[6:])),
        f"{name} {index // len(rows)}", -cents if sign == "Af" else cents))

grouping = time.process_time()
groups = {}
for day, name, cents in bookings:
    groups.setdefault((name.strip().lower(), cents), []).append(day)
series = 0
for days in groups.values():
    if len(days) >= 3:
        days.sort()
        gaps = [(later - day).days for day, later in zip(days, days[1:])]
        series += all(25 <= gap <= 35 for gap in gaps)
done = time.process_time()
print(len(bookings), series, f"{done - start:.3f}", f"{done - grouping:.3f}")
