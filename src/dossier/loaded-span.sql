-- From when to when calls of each vendor are loaded, as it was kept when they were judged.
select
    vendor,
    calls,
    first_day,
    last_day
from loaded_span
order by vendor
