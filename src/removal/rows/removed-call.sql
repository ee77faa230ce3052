-- The removed calls, for the code that removes them elsewhere.
select
    r.vendor,
    r.call_id,
    n.removal
from removed_now as n
inner join removal_row as r
    on n.unit = r.unit
    and n.source_row = r.source_row
where r.feed = 'calls'
