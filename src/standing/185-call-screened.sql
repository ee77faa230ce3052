-- Judged calls to a number that stood on the last screened call list handed to the vendor before the call as not to be called, unless the vendor was
-- sent the number to call since. A list without a campaign counts for all campaigns. If several lists were handed over together, it is enough that one of them allows
-- the number.
with lists as (
    select
        c.call_key,
        s.to_call,
        s.delivered_latest,
        cast(row_number() over (
            partition by c.call_key
            order by
                -s.delivered_latest,
                -s.delivered_earliest,
                case when s.to_call then 0 else 1 end,
                s.screening_key
        ) as bigint) as position
    from judged_call as c
    inner join screening as s
        on c.vendor = s.vendor
        and c.number = s.number
        and s.delivered_latest <= c.moment
    where s.campaign is null
        or s.campaign = coalesce(c.campaign, '')
)

select l.call_key
from lists as l
left join call_handover as h
    on l.call_key = h.call_key
where l.position = 1
    and not l.to_call
    and coalesce(h.lead_at <= l.delivered_latest, true)
