-- Records of a call have one linkedid; which of them a record is, its channel tells, when it began, with whom it was joined and what was done on it.
-- Files whose times are written otherwise tell the same rows in other words, and are kept apart.
with source as (
    select * from source_rows
),

ids as (
    select
        source_row,
        case when regexp_full_match(linkedid, '(.*-)?[0-9]{9,10}[.][0-9]+') then linkedid end as linked_id,
        case when regexp_full_match(uniqueid, '(.*-)?[0-9]{9,10}[.][0-9]+') then uniqueid end as unique_id,
        regexp_replace(regexp_replace(coalesce(started, calldate, ''), '[0-9]+', '9', 'g'), '[.]9', '', 'g') as notation,
        to_json([uniqueid, coalesce(started, calldate), channel, dstchannel, lastapp]) as leg
    from source
)

select
    cast(source_row as bigint) as source_row,
    concat_ws(' ', coalesce(linked_id, unique_id), notation) as tie,
    cast(leg as varchar) as leg
from ids
where coalesce(linked_id, unique_id) is not null
