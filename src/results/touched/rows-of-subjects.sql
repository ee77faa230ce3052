-- The numbers and persons that rows of late files are about, and from when. Only rows that begin before the end of a period for
-- which their file is late.
with subjects as (
    select
        *,
        -- A row without a beginning counts for every call.
        coalesce(begins_at - cast($hours_before as bigint) * 3600000000, -9000000000000000) as counts_from
    from subject_row
)

select
    l.place,
    l.file_key,
    t.subject_number as number,
    p.person_key,
    t.counts_from as begins_at,
    false as is_of_everybody
from subjects as t
inner join late_file as l
    on t.unit = l.file_key
inner join finished_period as f
    on l.place = f.place
left join person as p
    on t.subject_person = p.person_id
anti join superseded as s
    on t.unit = s.unit
    and t.source_row = s.source_row
    and s.feed = cast($feed as varchar)
    and s.fate = 'duplicate'
anti join unchanged_row as u
    on l.place = u.place
    and t.unit = u.unit
    and t.source_row = u.source_row
where (t.subject_number is not null or p.person_key is not null)
    and t.counts_from < (cast(f.to_day as bigint) + 2) * 86400000000
