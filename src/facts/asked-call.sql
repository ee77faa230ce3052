-- The calls in these readings, by their keys.
select distinct
    vendor,
    call_id
from staged_calls
where unit in (select unnest(from_json(cast($units as json), '["INTEGER"]')))
