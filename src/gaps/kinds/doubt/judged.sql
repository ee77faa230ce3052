-- Counts of judged calls whose values may mean something else.
with noted as (
    select distinct
        p.file_key,
        p.call_key,
        p.column_name,
        case when p.kind = 'emptied' then 'part-unread' else p.reason end as reason
    from call_problem as p
    inner join standing as s
        on p.call_key = s.call_key
    where (p.kind in ('noted', 'repaired') and p.reason in (select unnest(from_json(cast($reasons as json), '["VARCHAR"]'))))
        or (p.kind = 'emptied' and p.reason <> 'unknown-value')
),

findings as (
    select
        call_key,
        count(*) as findings
    from finding
    group by call_key
)

select
    sf.source_index,
    t.reason,
    t.column_name,
    cast(s.vendor as varchar) as vendor,
    count(*) as calls,
    count(*) filter (where s.in_scope and s.contact = 'conversation') as conversations,
    cast(coalesce(sum(f.findings), 0) as bigint) as findings
from noted as t
inner join source_file as sf
    on t.file_key = sf.file_key
inner join standing as s
    on t.call_key = s.call_key
left join findings as f
    on t.call_key = f.call_key
group by
    sf.source_index,
    t.reason,
    t.column_name,
    s.vendor
order by
    sf.source_index,
    t.reason,
    t.column_name,
    vendor
