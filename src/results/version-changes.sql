-- Findings that came, went or changed between the results that were there and the new ones, by call and rule.
with former as (

    select *
    from read_parquet(cast($former as varchar))

),

new as (

    select *
    from read_parquet(cast($new as varchar))

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
    from new

),

compared as (

    select
        k.vendor,
        k.call_id,
        k.rule,
        coalesce(n.moment, f.moment) as moment,
        case
            when f.rule is null then 'came'
            when n.rule is null then 'went'
            when f.level is distinct from n.level
                or f.grade is distinct from n.grade
                or f.reason is distinct from n.reason
                or f.responsible is distinct from n.responsible
                or f.cause is distinct from n.cause
                or f.objection_id is distinct from n.objection_id
                or f.consent_id is distinct from n.consent_id
                or f.relation_id is distinct from n.relation_id
                or f.moment is distinct from n.moment
                or f.number is distinct from n.number
                then 'changed'
            else 'same'
        end as change,
        coalesce(f.level, '') as level_before,
        coalesce(n.level, '') as level,
        coalesce(f.grade, '') as grade_before,
        coalesce(n.grade, '') as grade,
        coalesce(f.reason, '') as reason_before,
        coalesce(n.reason, '') as reason,
        coalesce(f.responsible, '') as responsible_before,
        coalesce(n.responsible, '') as responsible,
        coalesce(f.cause, '') as cause_before,
        coalesce(n.cause, '') as cause,
        coalesce(f.verdict, '') as verdict_before,
        coalesce(n.verdict, '') as verdict,
        coalesce(n.source_file, f.source_file) as source_file,
        coalesce(n.source_row, f.source_row) as source_row
    from keys as k
    left join former as f
        on k.vendor = f.vendor
        and k.call_id = f.call_id
        and k.rule = f.rule
    left join new as n
        on k.vendor = n.vendor
        and k.call_id = n.call_id
        and k.rule = n.rule

)

select *
from compared
where change <> 'same'
