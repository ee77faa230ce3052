-- The size of gaps in calls, by gap and call centre: calls, conversations, and the findings of the rules that depend on it (`*`: of any rule).
with hanging as (
    select distinct
        place,
        findings,
        call_key,
        coalesce(cast(rule as varchar) = '*', false) as is_of_any
    from gap_call
),

counted as (
    select
        h.place,
        w.vendor,
        count(*) as calls,
        count(*) filter (where w.is_conversation) as conversations,
        sum(
            case
                when not h.is_of_any then 0
                when h.findings = 'rests' then w.rests
                when h.findings = 'decides' then w.decides
                else w.attributes
            end
        ) as findings
    from hanging as h
    inner join weighed_call as w
        on h.call_key = w.call_key
    group by all
),

hanging_by_rule as (
    select distinct
        place,
        findings,
        call_key,
        cast(rule as varchar) as rule
    from gap_call
    where cast(rule as varchar) <> '*'
),

counted_by_rule as (
    select
        h.place,
        w.vendor,
        count(*) as findings
    from hanging_by_rule as h
    inner join finding as f
        on h.call_key = f.call_key
        and h.rule = cast(f.rule as varchar)
    inner join weighed_call as w
        on h.call_key = w.call_key
    where h.findings = 'rests'
        or (h.findings = 'decides' and f.grade <> 'proven')
        or (h.findings = 'attributes' and f.responsible = 'undetermined')
    group by all
)

select
    c.place,
    c.vendor,
    c.calls,
    c.conversations,
    cast(c.findings + coalesce(r.findings, 0) as bigint) as findings
from counted as c
left join counted_by_rule as r
    on c.place = r.place
    and c.vendor = r.vendor
order by
    c.place,
    c.vendor
