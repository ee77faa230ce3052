-- Judged calls to a number that stood on the last screened call list handed to the vendor before the call as not to be called, if its contract lets it call
-- only numbers that such a list allows, unless the vendor was sent the number to call since. A list without a campaign counts for all campaigns. Of lists whose
-- order is not known, one that allows the number counts.
with lists as (
    select
        c.call_key,
        s.to_call,
        s.delivered_earliest,
        s.delivered_latest
    from judged_call as c
    inner join vendor as v
        on c.vendor = v.vendor
    inner join screening as s
        on c.vendor = s.vendor
        and c.number = s.number
        and s.delivered_latest <= c.moment
    where v.screened_lists
        and (s.campaign is null or s.campaign = coalesce(c.campaign, ''))
),

allowed as (
    select
        call_key,
        max(delivered_latest) as allowed_latest
    from lists
    where to_call
    group by call_key
),

leads as (
    select
        d.call_key,
        max(d.delivered_earliest) as lead_at
    from call_delivery as d
    inner join judged_call as c
        on d.call_key = c.call_key
    where d.kind = 'lead'
        and d.delivered_latest <= c.moment
    group by d.call_key
)

-- A list that allows the number comes after no other such list.
select distinct l.call_key
from lists as l
left join allowed as a
    on l.call_key = a.call_key
left join leads as h
    on l.call_key = h.call_key
where coalesce(a.allowed_latest < l.delivered_earliest, true)
    and coalesce(h.lead_at <= l.delivered_latest, true)
