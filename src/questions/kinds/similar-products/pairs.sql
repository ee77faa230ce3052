-- Products that customers bought, beside the products about which they were called without another basis, where nobody said whether the two are similar: the
-- calls, and their findings that are not proven. What else is unknown about such a relation does not matter here.
with paired as (
    select distinct
        c.call_key,
        r.product as sold,
        p.product as offered
    from call_relation as c
    inner join relation as r
        on c.relation_key = r.relation_key
    inner join standing as s
        on c.call_key = s.call_key
    inner join period_call as o
        on c.call_key = o.call_key
    inner join campaign as p
        on o.campaign = p.campaign
    where c.product_unknown
        and c.standing = 'unproven'
        and s.in_scope
        and s.is_protected
        and s.basis = 'none'
        and r.product is not null
        and p.product is not null
),

findings as (
    select
        call_key,
        count(*) as findings
    from finding
    where grade <> 'proven'
    group by call_key
)

select
    p.sold,
    p.offered,
    count(*) as calls,
    cast(coalesce(sum(f.findings), 0) as bigint) as findings
from paired as p
left join findings as f
    on p.call_key = f.call_key
group by
    p.sold,
    p.offered
order by
    findings desc,
    p.sold,
    p.offered
