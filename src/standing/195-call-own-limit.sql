-- Dials beyond the limits that the company set itself, by all call centres together (rulebook, section 7, own-contact-limit): the dials for the same entity to
-- the same number or to one of the same persons. `is_all_own`: every dial that counts towards the reason is of the call's own vendor. A dial is compared with
-- as many earlier ones of its number, and of each of its persons, as a limit allows: more change nothing.
with dial_days as (
    select day
    from calendar_day
    where day >= (select min(started_local_day) from judged_call) - 1 - (
            select max(greatest(coalesce(refusal_days, 0), cast($dial_window_days as integer)))
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

-- One row for the number of a dial, and one for each of its persons.
keyed as (
    select
        d.*,
        0 as is_person,
        d.number as dialled
    from dials as d
    where d.number is not null

    union all

    select
        d.*,
        1 as is_person,
        p.person_key as dialled
    from dials as d
    inner join call_person as p
        on d.call_key = p.call_key
),

-- A call that is only planned counts for no other: it has the place of the next call, and comes before that.
placed as (
    select
        k.*,
        cast(sum(case when call_key < cast($first_planned_call as bigint) then 1 else 0 end) over (
            partition by entity, is_person, dialled
            order by started_at, vendor, call_id
            rows between unbounded preceding and current row
        ) as bigint) + case when call_key < cast($first_planned_call as bigint) then 0 else 1 end as place
    from keyed as k
),

followed as (
    select
        p.*,
        lag(vendor, 1, '') over (partition by entity, is_person, dialled order by place, -call_key) as former_vendor,
        lag(started_at, 1, cast(0 as bigint)) over (partition by entity, is_person, dialled order by place, -call_key) as former_at,
        lag(started_local_day, 1, cast(0 as integer)) over (partition by entity, is_person, dialled order by place, -call_key) as former_day
    from placed as p
),

-- When another vendor last dialled: before the first of the dials that a vendor made in a row.
measured as (
    select
        f.*,
        max(case when place > 1 and former_vendor <> vendor then former_at end) over (
            partition by entity, is_person, dialled
            order by place, -call_key
            rows between unbounded preceding and current row
        ) as other_at,
        max(case when place > 1 and former_vendor <> vendor then former_day end) over (
            partition by entity, is_person, dialled
            order by place, -call_key
            rows between unbounded preceding and current row
        ) as other_day,
        max(case when is_refusal then place end) over (
            partition by entity, is_person, dialled
            order by place, -call_key
            rows between unbounded preceding and 1 preceding
        ) as refusal_place
    from followed as f
),

refusals as (
    select
        entity,
        is_person,
        dialled,
        place,
        vendor,
        started_at,
        lag(vendor, 1, '') over (partition by entity, is_person, dialled order by place) as former_vendor,
        lag(started_at, 1, cast(0 as bigint)) over (partition by entity, is_person, dialled order by place) as former_at
    from placed
    where is_refusal
),

measured_refusals as (
    select
        r.*,
        max(case when former_vendor <> '' and former_vendor <> vendor then former_at end) over (
            partition by entity, is_person, dialled
            order by place
            rows between unbounded preceding and current row
        ) as other_at
    from refusals as r
),

after_refusal as (
    select
        m.call_key,
        m.started_at,
        r.started_at as refused_at,
        case when r.vendor <> m.vendor then r.started_at else r.other_at end as refused_other_at
    from measured as m
    inner join measured_refusals as r
        on m.entity = r.entity
        and m.is_person = r.is_person
        and m.dialled = r.dialled
        and m.refusal_place = r.place
    where m.is_judged
),

last_refusals as (
    select
        call_key,
        max(refused_at) as refused_at,
        max(refused_other_at) as refused_other_at
    from after_refusal
    group by call_key
),

often as (
    select
        1 as one,
        call_key,
        max(other_at) as other_at,
        max(other_day) as other_day
    from measured
    where is_judged
    group by call_key
    having sum(place - 1) > 0
),

earlier as (
    select distinct
        m.call_key,
        e.call_key as earlier_key,
        e.started_at,
        e.started_local_day
    from often as o
    inner join measured as m
        on o.call_key = m.call_key
    inner join dial_offset as n
        on o.one = n.one
    inner join placed as e
        on m.entity = e.entity
        and m.is_person = e.is_person
        and m.dialled = e.dialled
        and m.place - n.dials = e.place
    where e.call_key < cast($first_planned_call as bigint)
),

counted as (
    select
        d.call_key,
        sum(case when e.started_local_day = d.started_local_day then 1 else 0 end) as of_day,
        sum(case when e.started_at > d.started_at - 86400000000 * cast($dial_window_days as integer) then 1 else 0 end) as of_30_days
    from earlier as e
    inner join dials as d
        on e.call_key = d.call_key
    group by d.call_key
),

beyond as (
    select
        d.call_key,
        coalesce(c.of_day >= l.per_day, false) as is_beyond_day,
        coalesce(c.of_30_days >= l.per_30_days, false) as is_beyond_30_days,
        coalesce(r.refused_at > d.started_at - 86400000000 * l.refusal_days, false) as is_after_refusal,
        coalesce(c.of_day, 0) + 1 as dials_of_day,
        coalesce(c.of_30_days, 0) + 1 as dials_of_30_days,
        r.refused_at,
        coalesce(o.other_day = d.started_local_day, false) as other_dialled_on_day,
        coalesce(o.other_at > d.started_at - 86400000000 * cast($dial_window_days as integer), false) as other_dialled_in_30_days,
        coalesce(r.refused_other_at > d.started_at - 86400000000 * l.refusal_days, false) as other_was_refused
    from often as o
    inner join dials as d
        on o.call_key = d.call_key
    inner join contact_limit as l
        on o.one = l.one
    left join counted as c
        on d.call_key = c.call_key
    left join last_refusals as r
        on d.call_key = r.call_key
)

select
    call_key,
    case
        when is_beyond_day then 'per-day'
        when is_beyond_30_days then 'per-30-days'
        else 'after-refusal'
    end as reason,
    case
        when is_beyond_day then not other_dialled_on_day
        when is_beyond_30_days then not other_dialled_in_30_days
        else not other_was_refused
    end as is_all_own,
    -- How many dials count towards the reason, up to and including this one: at least so many, as no more earlier ones are compared than decide.
    cast(
        case
            when is_beyond_day then dials_of_day
            when is_beyond_30_days then dials_of_30_days
        end as bigint
    ) as dials,
    case when not is_beyond_day and not is_beyond_30_days then refused_at end as refused_at
from beyond
where is_beyond_day
    or is_beyond_30_days
    or is_after_refusal
