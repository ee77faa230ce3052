-- Calls that would have been neither violation nor breach but for findings of one rule, one cause and one party: what one change would have prevented.
with weighing as (

    select
        f.call_key,
        f.rule,
        a.responsible,
        a.cause
    from finding as f
    inner join answer as a
        on f.call_key = a.call_key
        and f.rule = a.rule
    inner join verdict as v
        on f.call_key = v.call_key
    where (v.verdict = 'violation' and f.level = 'statute' and f.grade in ('proven', 'not-demonstrable'))
        or (v.verdict in ('violation', 'breach') and f.level in ('code', 'privacy', 'contract') and f.grade = 'proven')

),

alone as (

    select
        call_key,
        any_value(rule) as rule,
        any_value(responsible) as responsible,
        any_value(cause) as cause
    from weighing
    group by call_key
    having count(distinct (rule, responsible, cause)) = 1

),

findings as (

    select
        w.rule,
        w.responsible,
        w.cause,
        s.vendor,
        count(*) as findings
    from weighing as w
    inner join standing as s
        on w.call_key = s.call_key
    group by all

),

calls as (

    select
        a.rule,
        a.responsible,
        a.cause,
        s.vendor,
        count(*) filter (where v.verdict = 'violation') as violations,
        count(*) as calls
    from alone as a
    inner join standing as s
        on a.call_key = s.call_key
    inner join verdict as v
        on a.call_key = v.call_key
    group by all

)

select
    f.vendor,
    f.responsible,
    f.rule,
    f.cause,
    coalesce(c.violations, 0) as violations,
    coalesce(c.calls, 0) as calls,
    f.findings
from findings as f
left join calls as c
    on f.rule = c.rule
    and f.responsible = c.responsible
    and f.cause = c.cause
    and f.vendor = c.vendor
order by
    violations desc,
    calls desc,
    f.findings desc,
    f.rule,
    f.cause,
    f.responsible,
    f.vendor
