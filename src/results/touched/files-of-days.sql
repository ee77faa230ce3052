-- Late files that change no call but concern days of a period.
with dated as (
    select * from dated_row
),

late as (
    select * from late_file
),

periods as (
    select * from finished_period
),

unchanged as (
    select * from unchanged_row
)

select distinct
    periods.place,
    late.file_key
from dated
inner join late
    on dated.unit = late.file_key
inner join periods
    on late.place = periods.place
left join unchanged
    on late.place = unchanged.place
    and dated.unit = unchanged.unit
    and dated.source_row = unchanged.source_row
where unchanged.unit is null
    and dated.from_day <= periods.to_day
    and dated.to_day >= periods.from_day
