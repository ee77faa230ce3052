-- Calls to and from some numbers.
select distinct call_key
from touched_number
where number in (select unnest(from_json(cast($numbers as json), '["BIGINT"]')))
