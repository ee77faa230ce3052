-- Persons whom the rows name that a process staged, as `new-persons.sql` reads them.
select
    person_id,
    cast(null as varchar) as rejected_reason
from read_parquet(cast($path as varchar))
