-- A day counts as its noon: in any zone, that is no later than the end of the day, and nearly always before the next day begins. The same holds in the
-- `removal.sql` of every feed.
select
    *,
    number as subject_number,
    cast(null as bigint) as other_number,
    person_id as subject_person,
    cast(null as bigint) as moment,
    cast(valid_from as bigint) * 86400000000 + 43200000000 as begins_at,
    cast(null as bigint) as ends_at,
    false as is_objection,
    false as is_stop
from staged_phones
