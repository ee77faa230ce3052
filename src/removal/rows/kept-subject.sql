-- Numbers and persons of calls that stay: the records behind their verdicts stay too, up to the last of these calls.
select
    c.removal,
    c.number,
    c.person_id,
    max(c.moment) as last_moment,
    max(k.until) as until
from removal_kept_call as k
inner join removal_candidate as c
    on k.removal = c.removal
    and k.unit = c.unit
    and k.source_row = c.source_row
group by
    c.removal,
    c.number,
    c.person_id
