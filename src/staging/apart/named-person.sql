-- Persons named in the rows that a process staged, in the form that `new-persons.sql` reads.
select
    person_id,
    cast(null as varchar) as rejected_reason
from read_parquet(cast($path as varchar))
