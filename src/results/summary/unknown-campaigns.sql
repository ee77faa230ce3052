-- Campaigns that calls of the period name but the configuration lacks: such a call has no product and no brand.
with unknown as (
    select
        c.call_key,
        c.vendor,
        c.campaign
    from period_call as c
    left join campaign as g
        on c.campaign = g.campaign
    where c.campaign is not null
        and g.campaign is null
)

select
    u.vendor,
    u.campaign,
    count(*) as calls
from unknown as u
inner join standing as s
    on u.call_key = s.call_key
group by all
order by all
