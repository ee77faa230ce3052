-- The calendar, where only the days of one period are judged.
select * replace (day between cast($from_day as integer) and cast($to_day as integer) as is_judged)
from calendar_day
