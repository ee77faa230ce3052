-- The staged rows to remove, with the number of rows of their file that each counts for.
select
    n.unit,
    n.source_row,
    n.feed,
    r.legs,
    false as is_rejected,
    n.removal
from removed_now as n
inner join removal_row as r
    on n.unit = r.unit
    and n.source_row = r.source_row
