-- Findings with their outcome in the store and under the assumption, by call and rule.
select
    vendor,
    call_id,
    rule,
    case
        when f.rule is null then 'came'
        when a.rule is null then 'went'
        when row(f.level, f.grade, f.reason, f.responsible, f.cause) is distinct from row(a.level, a.grade, a.reason, a.responsible, a.cause) then 'changed'
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
from former_finding as f
full join assumed_finding as a
    using (vendor, call_id, rule)
