-- Persons that no file named before get the keys after the last one; the others keep theirs.
select
    coalesce((select max(person_key) from person), 0) + row_number() over (order by named.person_id) as person_key,
    named.person_id
from (
    select distinct person_id
    from read_rows
    where rejected_reason is null
        and person_id is not null
) as named
left join person as known
    on named.person_id = known.person_id
where known.person_id is null
