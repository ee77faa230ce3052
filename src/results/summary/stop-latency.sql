-- Objections after which a call centre still called in the period, by the hours (rounded up) from the objection to the last such call (rulebook,
-- section 10).
with calls as (
    select
        s.vendor,
        o.objection_key,
        o.latest,
        max(s.moment) as last_moment
    from call_objection as o
    inner join standing as s
        on o.call_key = s.call_key
    where o.is_certain
        and o.grade <> 'lifted'
    group by all
)

select
    vendor,
    (last_moment - latest + 3599999999) // 3600000000 as hours,
    count(*) as objections
from calls
group by all
order by all
