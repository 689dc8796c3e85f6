# topic: dates and durations
# input: 2024-02-28
# output: 2024-02-29 Thursday 4 60
# output: 366 days, 0:00:00 1 year 2024 53
# output: 2024-03-01T12:30:00 01/03/24 12:30
# output: 951782400 2000-02-29 00:00:00+00:00
# output: ValueError 730 29 True
# output: 0

import calendar
import time
from datetime import date, datetime, timedelta, timezone

day = date.fromisoformat(input()) + timedelta(days=1)
print(day, day.strftime("%A"), day.isoweekday(), day.timetuple().tm_yday)
print(date(2025, 1, 1) - date(2024, 1, 1), "1 year", day.year, date(2021, 1, 1).isocalendar()[1])
moment = datetime(2024, 3, 1, 12, 30)
print(moment.isoformat(), moment.strftime("%d/%m/%y %H:%M"))
leap = datetime(2000, 2, 29, tzinfo=timezone.utc)
print(int(leap.timestamp()), leap)
try:
    date(2023, 2, 29)
except ValueError as e:
    print(type(e).__name__, timedelta(hours=17520).days, calendar.monthrange(2024, 2)[1], calendar.isleap(2000))
print(time.timezone)
