-- The calendar, where only the days of one period are judged.
select
    day,
    local_date,
    month_index,
    day_of_month,
    weekday,
    regime,
    day between cast($from_day as integer) and cast($to_day as integer) as is_judged,
    is_holiday,
    open_second,
    close_second,
    own_open_second,
    own_close_second,
    scrub_days,
    first_call_months,
    objection_days,
    machine_seconds,
    callback_excuses,
    assumed_sender,
    retention_months,
    lapse_day
from calendar_day
