-- Numbers and persons in the rows of late files, with everybody who shares a number or a person with them, and the time from which each
-- counts.
with subjects as (
    select
        place,
        file_key,
        number,
        person_key,
        begins_at
    from late_row
    where vendor is null
        and not is_of_everybody
),

people as (
    select
        place,
        file_key,
        person_key,
        begins_at
    from subjects
    where person_key is not null

    union all

    select
        s.place,
        s.file_key,
        p.person_key,
        s.begins_at
    from subjects as s
    inner join phone as p
        on s.number = p.number
),

called as (
    select
        place,
        file_key,
        number,
        begins_at
    from subjects
    where number is not null

    union all

    select
        n.place,
        n.file_key,
        p.number,
        n.begins_at
    from people as n
    inner join phone as p
        on n.person_key = p.person_key
)

select
    place,
    file_key,
    number,
    cast(null as bigint) as person_key,
    min(begins_at) as begins_at
from called
group by all

union all

select
    place,
    file_key,
    cast(null as bigint) as number,
    person_key,
    min(begins_at) as begins_at
from people
group by all
