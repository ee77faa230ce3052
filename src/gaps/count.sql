-- The size of gaps in calls, by gap and call centre: calls, conversations, and the findings of the rules that depend on it (`*`: of any rule).
with hanging as (
    select distinct
        place,
        findings,
        call_key,
        cast(rule as varchar) as rule
    from gap_call
),

calls as (
    select distinct
        place,
        call_key
    from hanging
),

findings as (
    select
        h.place,
        f.call_key,
        count(*) as findings
    from finding as f
    inner join hanging as h
        on f.call_key = h.call_key
    where h.rule in ('*', cast(f.rule as varchar))
        and (
            h.findings = 'rests'
            or (h.findings = 'decides' and f.grade <> 'proven')
            or (h.findings = 'attributes' and f.responsible = 'undetermined')
        )
    group by h.place, f.call_key
)

select
    c.place,
    cast(s.vendor as varchar) as vendor,
    count(*) as calls,
    count(*) filter (where s.in_scope and s.contact = 'conversation') as conversations,
    cast(coalesce(sum(f.findings), 0) as bigint) as findings
from calls as c
inner join standing as s
    on c.call_key = s.call_key
left join findings as f
    on c.place = f.place
    and c.call_key = f.call_key
group by c.place, s.vendor
order by c.place, vendor
