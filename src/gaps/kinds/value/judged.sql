-- Counts of calls of the period with such a value.
with emptied as (
    select
        column_name,
        coalesce(left(value, 80), '') as value,
        call_key
    from call_problem
    where kind = 'emptied'
        and reason = 'unknown-value'
),

findings as (
    select
        call_key,
        count(*) as findings,
        count(*) filter (where grade = 'proven') as proven
    from finding
    group by call_key
)

select
    e.column_name,
    e.value,
    cast(s.vendor as varchar) as vendor,
    count(*) as calls,
    cast(coalesce(sum(f.findings), 0) as bigint) as findings,
    cast(coalesce(sum(f.proven), 0) as bigint) as proven
from emptied as e
inner join standing as s
    on e.call_key = s.call_key
left join findings as f
    on e.call_key = f.call_key
where s.in_scope
group by
    e.column_name,
    e.value,
    s.vendor
order by
    e.column_name,
    e.value,
    vendor
