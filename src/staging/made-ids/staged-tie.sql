-- Times, numbers and agents for which a file has several different rows.
insert into staged_tie by name
with hashed as (
    select distinct
        tie_number(identity) as tie,
        tie_number(contents) as leg
    from made_id
    where is_tied_here
)

select
    cast($unit as integer) as unit,
    tie,
    bit_xor(leg) as legs
from hashed
group by tie
