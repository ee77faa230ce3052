-- The rows of a file that belong to split calls, as its format reads them.
with tied as (
    select source_row
    from shared_tie
    where unit = cast($unit as integer)
)

select
    cast($unit as integer) as unit,
    source.*
from source_rows as source
where source.source_row in (select tied.source_row from tied)
