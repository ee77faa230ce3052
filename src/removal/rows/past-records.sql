-- Records that ended before the day of a purge, about numbers and persons of whom nothing remains.
select
    f.removal,
    r.* exclude (other_number, begins_at, ends_at, named_file, words, row_key)
from removal_row as r
inner join removal_in_force as f
    on r.ends_at < f.before_us
left join removal_live_number as n
    on f.removal = n.removal
    and r.number = n.number
left join removal_live_person as p
    on f.removal = p.removal
    and r.person_id = p.person_id
where r.feed <> 'calls'
    and n.number is null
    and p.person_id is null
