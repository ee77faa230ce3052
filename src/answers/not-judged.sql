-- How many calls to and from some numbers have no verdict.
select count(*) as calls
from touched_number as touched
left join verdict as verdicts
    on touched.call_key = verdicts.call_key
where verdicts.call_key is null
    and touched.number in (select unnest(from_json(cast($numbers as json), '["BIGINT"]')))
