-- The calls about one product of customers for another, with the rules of the findings that rest on it.
select
    c.call_key,
    cast(f.rule as varchar) as rule
from call_relation as c
inner join relation as r
    on c.relation_key = r.relation_key
inner join period_call as p
    on c.call_key = p.call_key
inner join campaign as g
    on p.campaign = g.campaign
inner join finding as f
    on c.call_key = f.call_key
    and f.reason = 'relation-product-unknown'
where c.near_miss = 'relation-product-unknown'
    and r.product = cast($sold as varchar)
    and g.product = cast($offered as varchar)
