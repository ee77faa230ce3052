-- A day counts as its noon: in any zone, that is no later than the end of the day, and nearly always before the next day begins. The same holds in the
-- `removal.sql` of every feed.
select
    *,
    number as subject_number,
    person_id as subject_person,
    cast(valid_from as bigint) * 86400000000 + 43200000000 as begins_at
from staged_phones
