-- The numbers and persons that rows of late files are about, and from when. Only rows that begin before the end of a period for
-- which their file is late.
with told as (
    select
        *,
        -- A row without a beginning counts for every call.
        coalesce(begins_at - cast($hours_before as bigint) * 3600000000, -9000000000000000) as counts_from
    from subject_row
),

late as (
    select * from late_file
),

periods as (
    select * from finished_period
),

persons as (
    select * from person
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

select
    late.place,
    late.file_key,
    told.subject_number as number,
    persons.person_key,
    told.counts_from as begins_at,
    false as is_of_everybody
from told
inner join late
    on told.unit = late.file_key
inner join periods
    on late.place = periods.place
left join persons
    on told.subject_person = persons.person_id
left join repeated
    on told.unit = repeated.unit
    and told.source_row = repeated.source_row
left join unchanged
    on late.place = unchanged.place
    and told.unit = unchanged.unit
    and told.source_row = unchanged.source_row
where repeated.unit is null
    and unchanged.unit is null
    and (told.subject_number is not null or persons.person_key is not null)
    and told.counts_from < (cast(periods.to_day as bigint) + 2) * 86400000000
