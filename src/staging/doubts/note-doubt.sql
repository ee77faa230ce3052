-- Doubts about rows that are used.
insert into staged_problem by name
select
    cast($unit as integer) as unit,
    'noted' as kind,
    doubt.*
from doubt
where source_row not in (
    select source_row
    from staged_problem
    where unit = cast($unit as integer)
        and kind = 'rejected'
)
