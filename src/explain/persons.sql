-- Who had the number on the day of each call, with the legal form on record.
with asked as (
    select call_key
    from explained_key
)

select
    p.call_key,
    row_number() over (partition by p.call_key order by n.person_id, f.from_day, f.source_row) as place,
    n.person_id,
    p.is_person = 1 as is_person,
    p.is_owner = 1 as is_owner,
    f.legal_form,
    x.path as source_file,
    f.source_row
from asked as a
inner join near_call_party as p
    on a.call_key = p.call_key
inner join person as n
    on p.person_key = n.person_key
inner join near_call_scope as c
    on p.call_key = c.call_key
left join person_form as f
    on p.person_key = f.person_key
    and c.local_day >= f.from_day
    and c.local_day <= f.to_day
left join source_file as x
    on f.file_key = x.file_key
order by
    p.call_key,
    place
