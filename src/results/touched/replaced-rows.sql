-- The former contents of rows that late files replaced: they no longer apply.
select
    l.place,
    l.file_key,
    case when r.direction = 'inbound' then r.caller_number else r.number end as number,
    p.person_key,
    coalesce(r.earliest, -9000000000000000) as begins_at,
    false as is_of_everybody
from revision as r
inner join late_file as l
    on r.replaced_by_file_key = l.file_key
left join person as p
    on r.person_id = p.person_id
anti join unchanged_row as u
    on l.place = u.place
    and r.replaced_by_file_key = u.unit
    and r.replaced_by_row = u.source_row
where r.number is not null
    or r.caller_number is not null
    or p.person_key is not null
