-- Whether a contract period and the campaign list of its vendor cover a judged call, and whether the number it showed was published that
-- day.
with covered as (
    select distinct c.call_key
    from judged_call as c
    inner join vendor_contract as p
        on c.vendor = p.vendor
        and c.local_day >= p.from_day
        and c.local_day <= p.to_day
),

listed as (
    select distinct c.call_key
    from judged_call as c
    inner join listed_number as n
        on c.caller_number = n.number
        and c.local_day >= n.from_day
        and c.local_day <= n.to_day
),

measured as (
    select
        c.call_key,
        (v.has_contracts and p.call_key is null) as is_outside_periods,
        (v.has_campaigns and c.campaign is not null and g.campaign is null) as is_outside_campaigns,
        (
            c.caller_number is not null
            and not coalesce(c.caller_id_withheld, false)
            and coalesce((select min(from_day) from listed_number) <= c.local_day, false)
            and n.call_key is null
        ) as shows_unlisted_number
    from judged_call as c
    inner join vendor as v
        on c.vendor = v.vendor
    left join covered as p
        on c.call_key = p.call_key
    left join vendor_campaign as g
        on c.vendor = g.vendor
        and c.campaign = g.campaign
    left join listed as n
        on c.call_key = n.call_key
)

-- Most calls are within the contract: only the others have a row.
select *
from measured
where is_outside_periods
    or is_outside_campaigns
    or shows_unlisted_number
