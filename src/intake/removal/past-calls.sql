-- Calls before the day of a purge.
select
    f.removal,
    r.feed,
    r.unit,
    r.source_row,
    r.legs,
    r.number,
    r.person_id,
    r.moment,
    r.vendor,
    r.call_id,
    r.is_objection,
    r.is_stop
from removal_row as r
inner join removal_in_force as f
    on r.moment < f.before_us
where r.feed = 'calls'
