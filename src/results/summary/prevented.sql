-- Calls that would have been neither violation nor breach but for findings of one rule, one cause and one party: what one change would have prevented.
with weighing as (

    select
        call_key,
        rule,
        responsible,
        cause,
        level = 'statute' as makes_violation
    from finding
    where (level = 'statute' and grade in ('proven', 'not-demonstrable'))
        or (level in ('code', 'policy', 'privacy', 'contract') and grade = 'proven')

),

-- A rule has one finding for a call, with one cause and one party.
alone as (

    select
        call_key,
        any_value(rule) as rule,
        any_value(responsible) as responsible,
        any_value(cause) as cause,
        any_value(makes_violation) as is_violation
    from weighing
    group by call_key
    having count(*) = 1

),

calls as (

    select
        o.rule,
        o.responsible,
        o.cause,
        s.vendor,
        count(*) filter (where o.is_violation) as violations,
        count(*) as calls
    from alone as o
    inner join standing as s
        on o.call_key = s.call_key
    group by all

),

findings as (

    select
        rule,
        responsible,
        cause,
        vendor,
        sum(findings) as findings
    from counted_finding
    where (level = 'statute' and grade in ('proven', 'not-demonstrable'))
        or (level in ('code', 'policy', 'privacy', 'contract') and grade = 'proven')
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
