-- How many calls to and from some numbers have no verdict.
with touched as (
    select * from touched_number
),

verdicts as (
    select * from verdict
)

select count(*) as calls
from touched
left join verdicts
    on touched.call_key = verdicts.call_key
where verdicts.call_key is null
    and touched.number in (select unnest(from_json(cast($numbers as json), '["BIGINT"]')))
