-- Rows of new files that repeat a row of a disappearing file, or a row that that row itself repeated.
select
    same.unit,
    same.source_row,
    former.sha256,
    same.former_row
from same_row as same
inner join staged_file as former
    on same.former_unit = former.unit
inner join staged_file as fresh
    on same.unit = fresh.unit
where former.sha256 <> fresh.sha256
union
select
    same.unit,
    same.source_row,
    earlier.sha256,
    earlier.former_row
from same_row as same
inner join repeated_row as earlier
    on same.former_unit = earlier.unit
    and same.former_row = earlier.source_row
