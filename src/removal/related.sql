-- Other people with the requested number, and other numbers of the person.
with phones as (
    select
        s.person_id,
        s.number
    from staged_phones as s
    inner join loaded_unit as l
        on s.unit = l.unit
)

select distinct
    'person' as kind,
    person_id as found
from phones
where number = cast($number as bigint)
    and person_id is distinct from cast($person as varchar)

union

select distinct
    'number' as kind,
    right(cast(number as varchar), 3) as found
from phones
where person_id = cast($person as varchar)
    and number is distinct from cast($number as bigint)
order by
    kind,
    found
