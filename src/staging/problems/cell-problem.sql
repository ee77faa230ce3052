-- The problems of rows that are used: each value that was emptied, repaired or needs a note, with the cell as written in the file.
insert into staged_problem by name
select
    cast($unit as integer) as unit,
    source_row,
    kind,
    column_name,
    value,
    reason
from complained_cell
where kind <> 'rejected'
