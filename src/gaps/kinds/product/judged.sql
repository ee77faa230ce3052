-- Counts of calls with a finding that a record is for another product, by the product of that record. A customer relation that
-- lost its basis under a later law also counts as having the right product.
with named as (
    select
        c.call_key,
        cast(c.near_miss as varchar) as reason,
        r.product
    from call_relation as c
    inner join relation as r
        on c.relation_key = r.relation_key
    inner join standing as s
        on c.call_key = s.call_key
    left join barred_relation as b
        on s.regime = b.regime
        and s.sender = b.sender
    where c.near_miss = 'relation-product-unknown'
        and r.product is not null
        and b.regime is null

    union

    select
        c.call_key,
        cast(c.near_miss as varchar) as reason,
        p.product
    from call_consent as c
    inner join consent as r
        on c.consent_key = r.consent_key
    inner join consent_scope_product as p
        on r.scope_key = p.scope_key
    where c.near_miss = 'consent-other-product'
),

hit as (
    select
        n.product,
        f.call_key,
        count(*) as findings
    from named as n
    inner join finding as f
        on n.call_key = f.call_key
        and n.reason = cast(f.reason as varchar)
    group by all
)

select
    h.product,
    cast(s.vendor as varchar) as vendor,
    count(*) as calls,
    count(*) filter (where s.contact = 'conversation') as conversations,
    cast(sum(h.findings) as bigint) as findings
from hit as h
inner join standing as s
    on h.call_key = s.call_key
group by
    h.product,
    s.vendor
order by
    h.product,
    vendor
