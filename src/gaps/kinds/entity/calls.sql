-- Calls with an objection that counts for every entity, because its own entity is unknown.
with unknown as (
    select
        p.file_key,
        p.source_row,
        lower(trim(p.value)) as name
    from problem as p
    where p.reason = 'unknown-entity'
        and p.kind <> 'rejected'
),

hit as (
    select distinct
        u.name,
        c.call_key
    from objection_record as r
    inner join unknown as u
        on r.file_key = u.file_key
        and r.source_row = u.source_row
    inner join objection as o
        on r.objection_id = o.objection_id
    inner join call_objection as c
        on o.objection_key = c.objection_key
),

findings as (
    select
        f.call_key,
        count(*) as findings
    from finding as f
    inner join rule as r
        on f.rule = r.rule
    where r.rests_on = 'objection'
    group by f.call_key
)

select
    h.name,
    cast(s.vendor as varchar) as vendor,
    count(*) as calls,
    cast(coalesce(sum(f.findings), 0) as bigint) as findings
from hit as h
inner join standing as s
    on h.call_key = s.call_key
left join findings as f
    on h.call_key = f.call_key
where s.in_scope
group by
    h.name,
    s.vendor
order by
    h.name,
    vendor
