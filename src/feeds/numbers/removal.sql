-- The client's own numbers have no storage term.
select
    *,
    number as subject_number
from staged_numbers
