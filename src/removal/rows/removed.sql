-- Candidates that nothing keeps; a row that two removals concern is attributed to the first that removes it.
select
    c.feed,
    c.unit,
    c.source_row,
    min(c.removal) as removal
from removal_candidate as c
left join removal_kept as k
    on c.removal = k.removal
    and c.unit = k.unit
    and c.source_row = k.source_row
where k.unit is null
group by
    c.feed,
    c.unit,
    c.source_row
