-- Dials beyond the limits that the company set itself, by all call centres together (rulebook, section 7, own-contact-limit): the dials for the same entity to
-- the same number or to one of the same persons. `is_all_own`: every dial that counts towards the reason is of the call's own vendor. A dial is compared with
-- as many earlier ones of its number, and of each of its persons, as a limit allows: more change nothing.
with dial_days as (
    select day
    from calendar_day
    where day >= (select min(started_local_day) from judged_call) - 1 - (
            select greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer))
            from contact_limit
        )
),

dials as (
    select
        s.call_key,
        s.vendor,
        s.call_id,
        s.entity,
        s.number,
        s.started_at,
        s.started_local_day,
        s.is_judged,
        (s.was_refused and s.contact = 'conversation') as is_refusal
    from dial_days as d
    inner join call_scope as s
        on d.day = s.started_local_day
    where s.in_scope
),

-- One row for the number of a dial, and one for each of its persons, who stand below zero.
keyed as (
    select
        d.*,
        d.number as dialled
    from dials as d

    union all

    select
        d.*,
        -p.person_key as dialled
    from dials as d
    inner join call_person as p
        on d.call_key = p.call_key
),

-- How many dials and refusals came before each dial, and the last of those dials, in 1970 if there is none. A call that is only planned counts for no other:
-- planned calls to a number or person are of one moment, and no dial lies between them.
placed as (
    select
        k.*,
        cast(count(case when call_key < cast($first_planned_call as bigint) then 1 end) over (
            partition by entity, dialled
            order by started_at, vendor, call_id
            rows between unbounded preceding and 1 preceding
        ) as bigint) as place,
        cast(count(case when is_refusal then 1 end) over (
            partition by entity, dialled
            order by started_at, vendor, call_id
            rows between unbounded preceding and 1 preceding
        ) as bigint) as refusals,
        lag(vendor, 1, '') over (partition by entity, dialled order by started_at, vendor, call_id) as former_vendor,
        lag(started_at, 1, cast(0 as bigint)) over (partition by entity, dialled order by started_at, vendor, call_id) as former_at,
        lag(started_local_day, 1, cast(0 as integer)) over (partition by entity, dialled order by started_at, vendor, call_id) as former_day
    from keyed as k
),

-- When another vendor last dialled: before the first of the dials that a vendor made in a row.
measured as (
    select
        p.*,
        max(case when former_vendor <> vendor then former_at end) over (
            partition by entity, dialled
            order by place
            rows between unbounded preceding and current row
        ) as other_at,
        max(case when former_vendor <> vendor then former_day end) over (
            partition by entity, dialled
            order by place
            rows between unbounded preceding and current row
        ) as other_day
    from placed as p
),

refused as (
    select
        entity,
        dialled,
        refusals,
        vendor,
        started_at,
        lag(vendor, 1, '') over (partition by entity, dialled order by refusals) as former_vendor,
        lag(started_at, 1, cast(0 as bigint)) over (partition by entity, dialled order by refusals) as former_at
    from placed
    where is_refusal
),

measured_refusals as (
    select
        r.*,
        max(case when former_vendor <> vendor then former_at end) over (
            partition by entity, dialled
            order by refusals
            rows between unbounded preceding and current row
        ) as other_at
    from refused as r
),

-- The first dial of a number or person needs no counting.
repeated as (
    select
        1 as one,
        m.call_key,
        m.entity,
        m.dialled,
        m.place,
        m.started_at,
        m.started_local_day,
        m.other_at,
        m.other_day,
        r.started_at as refused_at,
        case when r.vendor <> m.vendor then r.started_at else r.other_at end as refused_other_at
    from measured as m
    left join measured_refusals as r
        on m.entity = r.entity
        and m.dialled = r.dialled
        and m.refusals - 1 = r.refusals
    where m.is_judged
        and m.place > 0
),

often as (
    select
        one,
        call_key,
        started_at,
        started_local_day,
        max(other_at) as other_at,
        max(other_day) as other_day,
        max(refused_at) as refused_at,
        max(refused_other_at) as refused_other_at
    from repeated
    group by
        one,
        call_key,
        started_at,
        started_local_day
),

earlier as (
    select distinct
        m.call_key,
        e.call_key as earlier_key,
        (e.started_local_day = m.started_local_day) as is_of_day,
        (e.started_at > m.started_at - 86400000000 * cast($dial_window_days as integer)) as is_of_30_days
    from repeated as m
    inner join dial_offset as n
        on m.one = n.one
    inner join placed as e
        on m.entity = e.entity
        and m.dialled = e.dialled
        and m.place - n.dials = e.place
),

counted as (
    select
        call_key,
        sum(case when is_of_day then 1 else 0 end) as of_day,
        sum(case when is_of_30_days then 1 else 0 end) as of_30_days
    from earlier
    group by call_key
),

beyond as (
    select
        o.*,
        c.of_day,
        c.of_30_days,
        case
            when c.of_day >= l.per_day then 'per-day'
            when c.of_30_days >= l.per_30_days then 'per-30-days'
            when o.refused_at > o.started_at - 86400000000 * l.refusal_days then 'after-refusal'
        end as reason,
        o.started_at - 86400000000 * cast($dial_window_days as integer) as window_start,
        o.started_at - 86400000000 * l.refusal_days as refusal_start
    from often as o
    inner join contact_limit as l
        on o.one = l.one
    left join counted as c
        on o.call_key = c.call_key
)

select
    call_key,
    reason,
    case
        when reason = 'per-day' then other_day <> started_local_day
        when reason = 'per-30-days' then other_at <= window_start
        else refused_other_at <= refusal_start
    end as is_all_own,
    -- How many dials count towards the reason, up to and including this one: at least so many, as no more earlier ones are compared than decide.
    cast(
        case
            when reason = 'per-day' then of_day + 1
            when reason = 'per-30-days' then of_30_days + 1
        end as bigint
    ) as dials,
    case when reason = 'after-refusal' then refused_at end as refused_at
from beyond
where reason is not null
