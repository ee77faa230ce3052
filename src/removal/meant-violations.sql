-- Violations that a removal keeps: a purge those dated before its day, a forget those of the requested calls.
select
    v.vendor,
    v.call_id,
    max(v.until) as until
from period_violation as v
left join asked_call as a
    on v.vendor = a.vendor
    and v.call_id = a.call_id
where v.day < cast($before as varchar)
    or a.call_id is not null
group by
    v.vendor,
    v.call_id
order by
    v.vendor,
    v.call_id
