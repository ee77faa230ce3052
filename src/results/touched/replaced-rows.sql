-- The former contents of rows that late files replaced: they no longer apply.
with revisions as (
    select * from revision
),

late as (
    select * from late_file
),

persons as (
    select * from person
),

unchanged as (
    select * from unchanged_row
)

select
    late.place,
    late.file_key,
    case when revisions.direction = 'inbound' then revisions.caller_number else revisions.number end as number,
    persons.person_key,
    coalesce(revisions.earliest, -9000000000000000) as begins_at,
    false as is_of_everybody
from revisions
inner join late
    on revisions.replaced_by_file_key = late.file_key
left join persons
    on revisions.person_id = persons.person_id
left join unchanged
    on late.place = unchanged.place
    and revisions.replaced_by_file_key = unchanged.unit
    and revisions.replaced_by_row = unchanged.source_row
where unchanged.unit is null
    and (revisions.number is not null or revisions.caller_number is not null or persons.person_key is not null)
