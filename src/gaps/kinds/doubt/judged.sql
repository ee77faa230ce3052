-- Judged calls whose values may mean something else, in figures.
with told as (
    select distinct
        file_key,
        source_row,
        column_name,
        case when kind = 'emptied' then 'part-unread' else reason end as reason
    from problem
    where (kind in ('noted', 'repaired') and reason in (select unnest(from_json(cast($reasons as json), '["VARCHAR"]'))))
        or (kind = 'emptied' and reason <> 'unknown-value')
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
from told as t
inner join source_file as sf
    on t.file_key = sf.file_key
inner join call as c
    on t.file_key = c.file_key
    and t.source_row = c.source_row
inner join standing as s
    on c.call_key = s.call_key
left join findings as f
    on c.call_key = f.call_key
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
