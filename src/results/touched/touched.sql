-- Which calls of finished periods may have another outcome, and because of which late file.
with finished_call as (
    select
        p.place,
        c.vendor || ' / ' || c.call_id as call_name,
        c.vendor,
        c.number,
        c.person_key,
        c.moment,
        c.local_day,
        c.file_key,
        c.source_row
    from finished_period as p
    inner join call as c
        on c.local_day >= p.from_day
        and c.local_day <= p.to_day
)

select
    c.place,
    s.file_key,
    c.call_name
from late_subject as s
inner join finished_call as c
    on s.place = c.place
    and s.number = c.number
    and c.moment >= s.begins_at

union

select
    c.place,
    s.file_key,
    c.call_name
from late_subject as s
inner join finished_call as c
    on s.place = c.place
    and s.person_key = c.person_key
    and c.moment >= s.begins_at

union

select
    c.place,
    r.file_key,
    c.call_name
from late_row as r
inner join finished_call as c
    on r.place = c.place
    and r.vendor = c.vendor
    and c.local_day >= r.from_day

union

select
    c.place,
    r.file_key,
    c.call_name
from late_row as r
inner join finished_call as c
    on r.place = c.place
    and c.local_day >= r.from_day
where r.is_of_everybody

union

-- Calls whose number and person are unknown.
select
    c.place,
    c.file_key,
    c.call_name
from late_file as l
inner join finished_call as c
    on l.place = c.place
    and l.file_key = c.file_key
anti join unchanged_row as u
    on c.place = u.place
    and c.file_key = u.unit
    and c.source_row = u.source_row

union

-- Calls that belonged to the period until a late file delivered them again.
select
    p.place,
    v.replaced_by_file_key as file_key,
    v.key as call_name
from finished_period as p
inner join late_file as l
    on p.place = l.place
inner join revision as v
    on l.file_key = v.replaced_by_file_key
    and v.local_day >= p.from_day
    and v.local_day <= p.to_day
anti join unchanged_row as u
    on l.place = u.place
    and v.replaced_by_file_key = u.unit
    and v.replaced_by_row = u.source_row
where v.feed = cast($log as varchar)
