-- The dials that count towards a limit of the company's own, of each call beyond one: the newest ten before it, or the dial in which somebody refused. They are
-- found as the step of standing finds them, by number and by each person, and never paired: one number can have a hundred thousand.
with asked as (
    select
        s.call_key,
        s.vendor,
        s.call_id,
        s.entity,
        s.number,
        s.started_at,
        s.started_local_day,
        n.own_limit_reason as reason
    from explained_key as a
    inner join near_standing as n
        on a.call_key = n.call_key
    inner join call_scope as s
        on a.call_key = s.call_key
    where n.own_limit_reason is not null
),

parties as (
    select
        call_key,
        entity,
        0 as is_person,
        number as dialled
    from asked
    where number is not null

    union all

    select
        a.call_key,
        a.entity,
        1 as is_person,
        p.person_key as dialled
    from asked as a
    inner join near_call_party as p
        on a.call_key = p.call_key
    where p.is_person = 1
),

wanted as (
    select distinct
        entity,
        is_person,
        dialled
    from parties
),

numbers as (
    select
        entity,
        dialled as number
    from wanted
    where is_person = 0

    union

    select
        w.entity,
        p.number
    from wanted as w
    inner join phone as p
        on w.dialled = p.person_key
    where w.is_person = 1
),

-- Local days of different clocks can lie a day apart.
dial_days as (
    select c.day
    from calendar_day as c
    inner join (
        select
            min(a.started_local_day) - 1 - max(greatest(coalesce(l.refusal_days, 0), 30)) as first_day,
            max(a.started_local_day) as last_day
        from asked as a
        cross join contact_limit as l
    ) as b
        on c.day between b.first_day and b.last_day
),

dials as (
    select s.*
    from dial_days as d
    inner join call_scope as s
        on d.day = s.started_local_day
    where s.in_scope
        and (s.number in (select number from numbers) or s.person_key in (select dialled from wanted where is_person = 1))
),

keyed as (
    select
        call_key,
        entity,
        0 as is_person,
        number as dialled
    from dials
    where number is not null

    union all

    select
        call_key,
        entity,
        1 as is_person,
        person_key as dialled
    from dials
    where person_key is not null

    union all

    select distinct
        d.call_key,
        d.entity,
        1 as is_person,
        p.person_key as dialled
    from dials as d
    inner join phone as p
        on d.number = p.number
        and d.local_day between p.from_day and p.to_day
    where d.person_key is null
),

placed as (
    select
        k.*,
        d.started_at,
        d.vendor,
        d.call_id,
        d.was_refused and d.contact = 'conversation' as is_refusal,
        row_number() over (
            partition by k.entity, k.is_person, k.dialled
            order by d.started_at, d.vendor, d.call_id
        ) as place
    from keyed as k
    inner join wanted as w
        on k.entity = w.entity
        and k.is_person = w.is_person
        and k.dialled = w.dialled
    inner join dials as d
        on k.call_key = d.call_key
),

measured as (
    select
        p.*,
        max(case when is_refusal then place end) over (
            partition by entity, is_person, dialled
            order by place
            rows between unbounded preceding and 1 preceding
        ) as refusal_place
    from placed as p
),

-- The places of the earlier dials of the same party that may count.
earlier_place as (
    select
        m.call_key,
        m.entity,
        m.is_person,
        m.dialled,
        unnest(
            case
                when a.reason = 'after-refusal' then [m.refusal_place]
                else list_transform(range(1, 11), lambda step: m.place - step)
            end
        ) as place
    from asked as a
    inner join measured as m
        on a.call_key = m.call_key
),

earlier as (
    select distinct
        b.call_key,
        e.call_key as dial_key
    from earlier_place as b
    inner join placed as e
        on b.entity = e.entity
        and b.is_person = e.is_person
        and b.dialled = e.dialled
        and b.place = e.place
),

counted as (
    select
        a.call_key,
        d.vendor,
        d.call_id,
        d.started_at,
        a.number = d.number as is_same_number,
        -- Of refusals only the last one decides, whichever number or person it was found by.
        case when a.reason = 'after-refusal' then 1 else 10 end as shown,
        c.file_key,
        c.source_row,
        row_number() over (partition by a.call_key order by d.started_at desc, d.vendor desc, d.call_id desc) as newness
    from earlier as e
    inner join asked as a
        on e.call_key = a.call_key
    inner join dials as d
        on e.dial_key = d.call_key
    inner join call as c
        on d.call_key = c.call_key
    where case a.reason
            when 'per-day' then d.started_local_day = a.started_local_day
            when 'per-30-days' then d.started_at > a.started_at - 30 * 86400000000
            else true
        end
)

select
    c.call_key,
    row_number() over (partition by c.call_key order by c.newness desc) as place,
    c.vendor,
    c.call_id,
    clock_text(c.started_at, c.started_at, cast($time_zone as varchar)) as dialled_at,
    coalesce(c.is_same_number, false) as is_same_number,
    f.path as source_file,
    c.source_row
from counted as c
inner join source_file as f
    on c.file_key = f.file_key
where c.newness <= c.shown
order by
    c.call_key,
    place
