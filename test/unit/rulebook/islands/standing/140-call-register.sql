-- Whether the list of a call was compared with the register within the term of its day.
with comparisons as (
    select
        c.call_key,
        max(case when c.local_day - s.register_day between 0 and d.scrub_days then 1 else 0 end) as is_fresh,
        max(case when c.local_day - s.register_day > d.scrub_days then 1 else 0 end) as is_stale
    from judged_call as c
    inner join calendar_day as d
        on c.local_day = d.day
    inner join scrub as s
        on c.vendor = s.vendor
    group by c.call_key
)

select
    call_key,
    true as is_not_registered,
    (is_fresh = 1) as has_fresh_scrub,
    (is_stale = 1) as has_stale_scrub,
    false as may_have_fresh_scrub,
    true as vendor_has_scrubs
from comparisons
