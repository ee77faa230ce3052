-- Each candidate that stays, with a single reason.
with objectors as (
    select distinct
        removal,
        person_id
    from removal_candidate
    where feed = 'objections'
        and person_id is not null
),

objected_numbers as (
    select distinct
        removal,
        number
    from removal_candidate
    where is_objection
        and number is not null
),

honoured as (
    select
        removal,
        unit,
        source_row
    from removal_candidate
    where is_objection

    union all

    -- An objection by name is tied to its number only.
    select
        c.removal,
        c.unit,
        c.source_row
    from removal_candidate as c
    inner join objectors as o
        on c.removal = o.removal
        and c.person_id = o.person_id
    where c.feed = 'phones'

    union all

    -- The proof that the objection was passed on.
    select
        c.removal,
        c.unit,
        c.source_row
    from removal_candidate as c
    inner join objected_numbers as o
        on c.removal = o.removal
        and c.number = o.number
    where c.is_stop
),

resting as (
    select
        c.removal,
        c.unit,
        c.source_row,
        s.until
    from removal_candidate as c
    inner join removal_kept_subject as s
        on c.removal = s.removal
        and c.number = s.number
    where c.feed <> 'calls' or c.moment <= s.last_moment

    union all

    select
        c.removal,
        c.unit,
        c.source_row,
        s.until
    from removal_candidate as c
    inner join removal_kept_subject as s
        on c.removal = s.removal
        and c.person_id = s.person_id
    where c.feed <> 'calls' or c.moment <= s.last_moment
),

reasons as (
    select
        *,
        case reason when 'hold' then 1 when 'violation' then 2 else 4 end as place
    from removal_kept_call

    union all by name

    select
        *,
        1 as place
    from removal_held

    union all by name

    select
        *,
        'objection' as reason,
        cast(null as varchar) as until,
        3 as place
    from honoured

    union all by name

    select
        *,
        'rests-on' as reason,
        5 as place
    from resting
),

ranked as (
    select
        *,
        row_number() over (partition by removal, unit, source_row order by place, until desc nulls first) as turn
    from reasons
)

select
    k.removal,
    c.feed,
    k.unit,
    k.source_row,
    k.reason,
    k.until
from ranked as k
inner join removal_candidate as c
    on k.removal = c.removal
    and k.unit = c.unit
    and k.source_row = c.source_row
where k.turn = 1
