-- Findings that appeared, disappeared or changed between the stored results and the new ones, by call and rule, and why. For a call that was added,
-- removed or delivered again, its file is the reason. If the call itself is the same, the reason is the only other thing that differs.
with files as (
    select unnest(from_json(cast($files as json), '[{"path":"VARCHAR","reason":"VARCHAR"}]')) as item
),

compared as (
    select
        vendor,
        call_id,
        rule,
        coalesce(n.moment, f.moment) as moment,
        case
            when f.rule is null then 'came'
            when n.rule is null then 'went'
            when row(f.level, f.grade, f.reason, f.responsible, f.cause, f.objection_id, f.consent_id, f.relation_id, f.moment, f.number)
                is distinct from row(n.level, n.grade, n.reason, n.responsible, n.cause, n.objection_id, n.consent_id, n.relation_id, n.moment, n.number)
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
    from read_parquet(cast($former as varchar)) as f
    full join read_parquet(cast($new as varchar)) as n
        using (vendor, call_id, rule)
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
    left join read_parquet(cast($former_calls as varchar)) as f
        on d.vendor = f.vendor
        and d.call_id = f.call_id
    left join read_parquet(cast($new_calls as varchar)) as n
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
