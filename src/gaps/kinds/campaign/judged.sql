-- Counts of calls of campaigns that are missing from the configuration: their purpose, product and entity are assumed.
with unknown as (
    select
        c.call_key,
        c.campaign
    from period_call as c
    left join campaign as g
        on c.campaign = g.campaign
    where c.campaign is not null
        and g.campaign is null
),

findings as (
    select
        call_key,
        count(*) as findings
    from finding
    group by call_key
)

select
    u.campaign,
    cast(s.vendor as varchar) as vendor,
    count(*) as calls,
    cast(coalesce(sum(f.findings), 0) as bigint) as findings
from unknown as u
inner join standing as s
    on u.call_key = s.call_key
left join findings as f
    on u.call_key = f.call_key
where s.in_scope
group by
    u.campaign,
    s.vendor
order by
    u.campaign,
    vendor
