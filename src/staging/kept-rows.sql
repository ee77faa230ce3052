-- The rows that are kept from a file, with the number of its reading.
select
    *,
    cast($unit as integer) as unit
from read_rows
where rejected_reason is null
