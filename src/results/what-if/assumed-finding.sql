-- Findings with their outcome in the store and under the assumption, by call and rule.
with former as (
    select
        c.vendor,
        c.call_id,
        cast(f.rule as varchar) as rule,
        cast(f.level as varchar) as level,
        cast(f.grade as varchar) as grade,
        cast(f.reason as varchar) as reason,
        cast(f.responsible as varchar) as responsible,
        cast(f.cause as varchar) as cause
    from former_finding as f
    inner join former_call as c
        on f.call_key = c.call_key
),

assumed as (
    select
        c.vendor,
        c.call_id,
        cast(f.rule as varchar) as rule,
        cast(f.level as varchar) as level,
        cast(f.grade as varchar) as grade,
        cast(f.reason as varchar) as reason,
        cast(f.responsible as varchar) as responsible,
        cast(f.cause as varchar) as cause
    from finding as f
    inner join call as c
        on f.call_key = c.call_key
),

keys as (
    select
        vendor,
        call_id,
        rule
    from former

    union

    select
        vendor,
        call_id,
        rule
    from assumed
)

select
    k.vendor,
    k.call_id,
    k.rule,
    case
        when f.rule is null then 'came'
        when a.rule is null then 'went'
        when f.level is distinct from a.level
            or f.grade is distinct from a.grade
            or f.reason is distinct from a.reason
            or f.responsible is distinct from a.responsible
            or f.cause is distinct from a.cause
            then 'changed'
        else 'same'
    end as change,
    coalesce(f.level, '') as level_before,
    coalesce(a.level, '') as level,
    coalesce(f.grade, '') as grade_before,
    coalesce(a.grade, '') as grade,
    coalesce(f.reason, '') as reason_before,
    coalesce(a.reason, '') as reason,
    coalesce(f.responsible, '') as responsible_before,
    coalesce(a.responsible, '') as responsible,
    coalesce(f.cause, '') as cause_before,
    coalesce(a.cause, '') as cause
from keys as k
left join former as f
    on k.vendor = f.vendor
    and k.call_id = f.call_id
    and k.rule = f.rule
left join assumed as a
    on k.vendor = a.vendor
    and k.call_id = a.call_id
    and k.rule = a.rule
