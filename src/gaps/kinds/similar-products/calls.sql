-- Calls whose customer relation is for another product, while the configuration does not say which products are similar.
select distinct
    c.call_key,
    '*' as rule
from call_relation as c
inner join relation as r
    on c.relation_key = r.relation_key
inner join standing as s
    on c.call_key = s.call_key
where c.near_miss = 'relation-dissimilar-product'
    and r.product is not null
    and s.in_scope
    and (s.regime <> 'opt-in-strict' or s.sender <> 'regular')
