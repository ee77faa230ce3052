-- Rows of late files that concern all calls from a day on: those of one call centre, or everybody's.
with dated as (
    select * from dated_row
),

late as (
    select * from late_file
),

repeated as (
    select
        unit,
        source_row
    from superseded
    where feed = cast($feed as varchar)
        and fate = 'duplicate'
),

unchanged as (
    select * from unchanged_row
)

select distinct
    late.place,
    late.file_key,
    case when not cast($of_everybody as boolean) then dated.vendor end as vendor,
    dated.from_day,
    cast($of_everybody as boolean) as is_of_everybody
from dated
inner join late
    on dated.unit = late.file_key
left join repeated
    on dated.unit = repeated.unit
    and dated.source_row = repeated.source_row
left join unchanged
    on late.place = unchanged.place
    and dated.unit = unchanged.unit
    and dated.source_row = unchanged.source_row
where repeated.unit is null
    and unchanged.unit is null
