-- The telephone numbers in rows that a removal or one of its holds concerns. Few numbers share their last three digits with these, and only those are
-- hashed.
with endings as (
    select distinct cast(ending as bigint) as ending
    from removal_subject
    where kind = 'number'
),

near as (
    select r.number
    from removal_row as r
    inner join endings as e
        on r.number % 1000 = e.ending

    union

    select r.other_number as number
    from removal_row as r
    inner join endings as e
        on r.other_number % 1000 = e.ending
),

marked as (
    select
        n.number,
        removal_mark('number:' || cast(n.number as varchar), k.inner_pad, k.outer_pad) as mark
    from near as n
    cross join removal_key as k
)

select
    s.removal,
    s.hold,
    m.number
from marked as m
inner join removal_subject as s
    on m.mark = s.mark
where s.kind = 'number'
