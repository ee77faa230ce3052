-- The numbers and persons of rows that name a file which came, went or changed, and from when.
with naming as (
    select
        *,
        -- A row without a beginning counts for every call.
        coalesce(begins_at - cast($hours_before as bigint) * 3600000000, -9000000000000000) as counts_from
    from naming_row
)

select distinct
    c.place,
    t.unit as file_key,
    t.subject_number as number,
    p.person_key,
    t.counts_from as begins_at,
    false as is_of_everybody
from naming as t
inner join changed_name as c
    on t.named = c.path
    and c.feed = cast($feed as varchar)
left join person as p
    on t.subject_person = p.person_id
where t.subject_number is not null
    or p.person_key is not null
