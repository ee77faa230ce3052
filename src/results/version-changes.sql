-- Findings that appeared, disappeared or changed between the stored results and the new ones, by call and rule, and why. For a call that was added,
-- removed or delivered again, its file is the reason. If the call itself is the same, the reason is the only other thing that differs.
with former as (
    select *
    from read_parquet(cast($former as varchar))
),

new as (
    select *
    from read_parquet(cast($new as varchar))
),

former_calls as (
    select
        vendor,
        call_id,
        moment,
        contact,
        source_file,
        source_row
    from read_parquet(cast($former_calls as varchar))
),

new_calls as (
    select
        vendor,
        call_id,
        moment,
        contact,
        source_file,
        source_row
    from read_parquet(cast($new_calls as varchar))
),

files as (
    select unnest(from_json(cast($files as json), '[{"path":"VARCHAR","reason":"VARCHAR"}]')) as item
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
        coalesce(f.number, n.number) as number_before
    from keys as k
    left join former as f
        on k.vendor = f.vendor
        and k.call_id = f.call_id
        and k.rule = f.rule
    left join new as n
        on k.vendor = n.vendor
        and k.call_id = n.call_id
        and k.rule = n.rule
),

differing as (
    select *
    from compared
    where change <> 'same'
),

placed as (
    select
        d.*,
        n.source_file,
        n.source_row,
        f.source_file as source_file_before,
        f.source_row as source_row_before,
        n.moment as moment_now,
        f.moment as moment_before,
        n.contact as contact_now,
        f.contact as contact_before,
        i.item.reason as file_reason,
        b.item.reason as file_reason_before
    from differing as d
    left join former_calls as f
        on d.vendor = f.vendor
        and d.call_id = f.call_id
    left join new_calls as n
        on d.vendor = n.vendor
        and d.call_id = n.call_id
    left join files as i
        on n.source_file = i.item.path
    left join files as b
        on f.source_file = b.item.path
)

select
    *,
    case
        when source_file_before is null then coalesce(file_reason, cast($sole_reason as varchar))
        when source_file is null then coalesce(file_reason_before, cast($sole_reason as varchar))
        when (file_reason is not null or file_reason_before is not null) and cast($only_files as boolean)
            then coalesce(file_reason, file_reason_before)
        else cast($sole_reason as varchar)
    end as because
from placed
