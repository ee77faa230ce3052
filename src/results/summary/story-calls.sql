-- All loaded outbound calls of a call centre to the numbers of some of its calls.
with asked as (
    select unnest(from_json(cast($call_keys as json), '["BIGINT"]')) as call_key
)

select
    a.call_key,
    count(*) as calls
from asked as a
inner join call as t
    on a.call_key = t.call_key
inner join call as c
    on t.vendor = c.vendor
    and t.number = c.number
where c.direction <> 'inbound'
group by a.call_key
order by a.call_key
