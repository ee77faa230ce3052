-- The strongest objection to each judged call, and who has known about it since when (rulebook, sections 5 and 9).
with standing_objections as (
    select *
    from call_objection
    where grade <> 'lifted'
),

moments as (
    select
        call_key,
        vendor,
        moment
    from judged_call
),

graded as (
    select
        call_key,
        max(case when grade = 'proven' then 1 else 0 end) as has_proven,
        max(case when grade = 'not-demonstrable' then 1 else 0 end) as has_unproven,
        max(case when lifted_by = 'nothing' then 1 else 0 end) as has_unlifted,
        max(case when is_certain then 1 else 0 end) as has_certain,
        min(case when grade = 'proven' then latest_day end) as first_proven_day
    from standing_objections
    group by call_key
),

counting as (
    select
        o.*,
        m.vendor,
        m.moment
    from standing_objections as o
    inner join graded as g
        on o.call_key = g.call_key
    inner join moments as m
        on o.call_key = m.call_key
    where o.is_certain
        or g.has_certain = 0
),

known as (
    select
        call_key,
        max(case when recorded_by = vendor then 1 else 0 end) as has_own_record,
        max(case when recorded_by = 'client' then 1 else 0 end) as has_client_record,
        max(case when recorded_by <> vendor and recorded_by <> 'client' then 1 else 0 end) as has_other_record,
        min(
            case
                when recorded_by = 'client' and reported_latest is not null then least(latest, reported_latest)
                when recorded_by = 'client' then latest
                else reported_latest
            end
        ) as client_knew_at
    from counting
    group by call_key
),

late_reports as (
    select
        o.call_key,
        o.recorded_by,
        cast(row_number() over (
            partition by o.call_key
            order by o.earliest, v.vendor_key, o.objection_key
        ) as bigint) as position
    from counting as o
    inner join vendor as v
        on o.recorded_by = v.vendor
    where o.recorded_by <> o.vendor
        and o.moment > o.latest + v.report_micros
)

select
    g.call_key,
    case
        when g.has_proven = 1 then 'proven'
        when g.has_unproven = 1 then 'not-demonstrable'
        else 'possible'
    end as objection_grade,
    case
        when g.has_proven = 1 then 'objection'
        when g.has_unproven = 1 then 're-consent-unproven'
        when g.has_unlifted = 1 then 'objection'
        else 're-consent-not-by-consumer'
    end as objection_reason,
    case
        when g.has_proven = 1 then 'proven'
        when g.has_unproven = 1 then 'not-demonstrable'
        when g.has_certain = 1 then 'possible'
        else 'none'
    end as dial_objection_grade,
    g.first_proven_day as first_proven_objection_day,
    (k.has_own_record = 1) as objection_own_record,
    (k.has_client_record = 1) as objection_client_record,
    (k.has_other_record = 1) as objection_other_record,
    k.client_knew_at,
    r.recorded_by as late_reporter
from graded as g
inner join known as k
    on g.call_key = k.call_key
left join late_reports as r
    on g.call_key = r.call_key
    and r.position = 1
