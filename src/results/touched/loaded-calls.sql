-- How many calls of each finished period are loaded.
with periods as (
    select * from finished_period
),

calls as (
    select * from call
)

select
    periods.place,
    count(*) as calls
from periods
inner join calls
    on calls.local_day >= periods.from_day
    and calls.local_day <= periods.to_day
group by periods.place
