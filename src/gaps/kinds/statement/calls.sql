-- Findings that would be proven if the client had stated, for the day of the call, that the records of a feed are complete: by call centre and by whether it
-- stated nothing, or that they are not.
select
    a.feed,
    a.complete is null as is_unstated,
    cast(s.vendor as varchar) as vendor,
    count(distinct a.call_key) as calls,
    count(distinct (a.call_key, a.rule)) as findings
from absence as a
inner join standing as s
    on a.call_key = s.call_key
where a.grade = 'not-demonstrable'
    and not coalesce(a.complete, false)
group by all
order by
    a.feed,
    is_unstated,
    vendor
