-- Call centres that received such rows for the first time, as far as the results knew: this concerns all of their calls.
with dated as (
    select * from dated_row
),

loaded as (
    select * from loaded_unit
),

periods as (
    select * from finished_period
),

late as (
    select * from late_file
),

unchanged as (
    select * from unchanged_row
),

kinds as (
    select distinct
        dated.unit,
        dated.kind
    from dated
    inner join loaded
        on dated.unit = loaded.unit
),

known as (
    select
        periods.place,
        kinds.kind
    from kinds
    cross join periods
    left join late
        on periods.place = late.place
        and kinds.unit = late.file_key
    where late.place is null
    union
    select
        unchanged.place,
        dated.kind
    from dated
    inner join unchanged
        on dated.unit = unchanged.unit
        and dated.source_row = unchanged.source_row
)

select distinct
    late.place,
    late.file_key,
    dated.vendor,
    cast($first_day as integer) as from_day,
    false as is_of_everybody
from dated
inner join late
    on dated.unit = late.file_key
left join unchanged
    on late.place = unchanged.place
    and dated.unit = unchanged.unit
    and dated.source_row = unchanged.source_row
left join known
    on late.place = known.place
    and dated.kind = known.kind
where unchanged.unit is null
    and known.place is null
