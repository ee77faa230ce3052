-- How many calls of some days to and from some numbers have no verdict.
select count(*) as calls
from touched_number as touched
inner join call as c
    on touched.call_key = c.call_key
left join verdict as verdicts
    on touched.call_key = verdicts.call_key
where verdicts.call_key is null
    and touched.number in (select unnest(from_json(cast($numbers as json), '["BIGINT"]')))
    and c.local_day between cast($from_day as integer) and cast($to_day as integer)
