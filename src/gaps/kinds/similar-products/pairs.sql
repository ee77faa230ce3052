-- Findings that rest on it that nobody said whether the product of a call is similar to the one that its customer bought: by both products and call centre.
with paired as (
    select distinct
        c.call_key,
        r.product as sold,
        g.product as offered
    from call_relation as c
    inner join relation as r
        on c.relation_key = r.relation_key
    inner join period_call as p
        on c.call_key = p.call_key
    inner join campaign as g
        on p.campaign = g.campaign
    where c.near_miss = 'relation-product-unknown'
        and r.product is not null
        and g.product is not null
)

select
    p.sold,
    p.offered,
    cast(s.vendor as varchar) as vendor,
    count(distinct p.call_key) as calls,
    count(*) as findings
from paired as p
inner join finding as f
    on p.call_key = f.call_key
    and f.reason = 'relation-product-unknown'
inner join standing as s
    on p.call_key = s.call_key
group by
    p.sold,
    p.offered,
    s.vendor
order by
    p.sold,
    p.offered,
    vendor
