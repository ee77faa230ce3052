-- The outcome for a list, one row per number: the answer, the most serious finding behind it, the records behind that finding, and the last day on which the
-- number may be called.
with planned as (
    select
        call_key,
        number
    from planned_call
),

findings as (
    select
        f.call_key,
        cast(f.rule as varchar) as rule,
        cast(f.level as varchar) as level,
        cast(f.grade as varchar) as grade,
        cast(f.reason as varchar) as reason
    from finding as f
    inner join planned as p
        on f.call_key = p.call_key
),

-- What decides the verdict comes first (rulebook, section 7).
ranked as (
    select
        f.*,
        row_number() over (
            partition by f.call_key
            order by
                case
                    when f.level = 'statute' and f.grade <> 'possible' then 0
                    when f.level <> 'evidence' and f.grade = 'proven' then 1
                    else 2
                end,
                l.place,
                g.place,
                f.rule
        ) as position
    from findings as f
    inner join level_place as l
        on f.level = l.level
    inner join grade_place as g
        on f.grade = g.grade
),

others as (
    select
        call_key,
        string_agg(rule, '|' order by position) as also
    from ranked
    where position > 1
    group by call_key
),

objected as (
    select
        o.call_key,
        array_to_string(list_sort(list_distinct(list(i.objection_id))), '|') as objection_ids
    from call_objection as o
    inner join standing as s
        on o.call_key = s.call_key
        and o.grade = s.objection_grade
    inner join objection as i
        on o.objection_key = i.objection_key
    where o.call_key >= cast($first_planned_call as bigint)
    group by o.call_key
),

near as (
    select
        n.call_key,
        array_to_string(list_sort(list_distinct(list(c.consent_id))), '|') as consent_ids,
        array_to_string(list_sort(list_distinct(list(r.relation_id))), '|') as relation_ids
    from call_near_miss as n
    left join consent as c
        on n.consent_key = c.consent_key
    left join relation as r
        on n.relation_key = r.relation_key
    where n.call_key >= cast($first_planned_call as bigint)
    group by n.call_key
),

requests as (
    select
        k.call_key,
        array_to_string(list_sort(list_distinct(list(c.consent_id))), '|') as consent_ids
    from call_consent as k
    inner join consent as c
        on k.consent_key = c.consent_key
    where k.call_key >= cast($first_planned_call as bigint)
        and k.is_request
        and k.standing = 'valid'
    group by k.call_key
),

-- Numbers of which one call uses up the request that the other rests on: every request behind a number covers a call to another number of the list too, and
-- nothing else allows the call.
covered as (
    select
        k.call_key,
        k.consent_key
    from call_consent as k
    inner join standing as s
        on k.call_key = s.call_key
    where k.call_key >= cast($first_planned_call as bigint)
        and k.is_request
        and k.standing = 'valid'
        and s.basis = 'request'
        and s.consent_key is null
        and s.relation_key is null
),

sharing as (
    select
        c.call_key,
        o.call_key as other_key
    from covered as c
    inner join covered as o
        on c.consent_key = o.consent_key
    where c.call_key not in (
            select a.call_key
            from covered as a
            where a.consent_key in (select consent_key from covered group by consent_key having count(*) = 1)
        )
),

one_call as (
    select
        s.call_key,
        array_to_string(list_sort(list_distinct(list(l.list_row))), '|') as rows_for_one_call
    from sharing as s
    inner join planned as p
        on s.other_key = p.call_key
    inner join list_number as l
        on p.number = l.number
    group by s.call_key
),

answered as (
    select
        p.call_key,
        p.number,
        cast(v.verdict as varchar) as verdict,
        case
            when v.verdict in ('violation', 'breach') then 'must-not-call'
            when v.verdict = 'review' then 'cannot-be-shown'
            else 'may-call'
        end as answer,
        cast(s.basis as varchar) as basis,
        s.consent_key,
        s.relation_key
    from planned as p
    inner join verdict as v
        on p.call_key = v.call_key
    inner join standing as s
        on p.call_key = s.call_key
)

select
    a.number,
    l.list_row,
    a.answer,
    (a.answer = 'may-call' or (cast($with_unshown as boolean) and a.answer = 'cannot-be-shown')) as to_call,
    a.verdict,
    a.basis,
    coalesce(f.rule, '') as rule,
    coalesce(f.level, '') as level,
    coalesce(f.grade, '') as grade,
    coalesce(f.reason, '') as reason,
    coalesce(o.also, '') as also,
    coalesce(j.objection_ids, '') as objection_id,
    coalesce(
        case
            when a.basis = 'consent' then c.consent_id
            when a.basis = 'request' then q.consent_ids
            when a.basis = 'none' then n.consent_ids
        end,
        ''
    ) as consent_id,
    coalesce(
        case
            when a.basis = 'relation' then r.relation_id
            when a.basis = 'none' then n.relation_ids
        end,
        ''
    ) as relation_id,
    case when a.answer <> 'must-not-call' then coalesce(w.rows_for_one_call, '') else '' end as rows_for_one_call,
    case when a.answer <> 'must-not-call' then u.last_day end as last_day,
    case when a.answer <> 'must-not-call' then coalesce(u.ends_by, '') else '' end as ends_by
from answered as a
inner join list_number as l
    on a.number = l.number
left join ranked as f
    on a.call_key = f.call_key
    and f.position = 1
left join others as o
    on a.call_key = o.call_key
left join objected as j
    on a.call_key = j.call_key
left join consent as c
    on a.consent_key = c.consent_key
left join relation as r
    on a.relation_key = r.relation_key
left join requests as q
    on a.call_key = q.call_key
left join near as n
    on a.call_key = n.call_key
left join one_call as w
    on a.call_key = w.call_key
left join until as u
    on a.call_key = u.call_key
