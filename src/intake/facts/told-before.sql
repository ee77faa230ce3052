-- Rows of new files that repeat a row of a disappearing file, or a row that that row itself repeated.
with same as (
    select * from same_row
),

files as (
    select * from staged_file
),

earlier as (
    select * from told_before
)

select
    same.unit,
    same.source_row,
    former.sha256,
    same.former_row
from same
inner join files as former
    on same.former_unit = former.unit
inner join files as fresh
    on same.unit = fresh.unit
where former.sha256 <> fresh.sha256
union
select
    same.unit,
    same.source_row,
    earlier.sha256,
    earlier.former_row
from same
inner join earlier
    on same.former_unit = earlier.unit
    and same.former_row = earlier.source_row
