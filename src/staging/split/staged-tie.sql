-- The ties of a file's rows, each with a mark of the legs that the file has of it: two files with the same mark have the same legs.
insert into staged_tie by name
with hashed as (
    select distinct
        tie_number(tie) as tie,
        tie_number(id) as id,
        tie_number(leg) as leg
    from row_tie
)

select
    cast($unit as integer) as unit,
    tie,
    id,
    bit_xor(leg) as legs
from hashed
group by tie, id
