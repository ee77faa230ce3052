-- The person ids in rows that a removal or one of its holds concerns.
with lengths as (
    select distinct length
    from removal_subject
    where kind = 'person'
),

near as (
    select distinct r.person_id
    from removal_row as r
    inner join lengths as l
        on length(r.person_id) = l.length
),

marked as (
    select
        n.person_id,
        removal_mark('person:' || n.person_id, k.inner_pad, k.outer_pad) as mark
    from near as n
    cross join removal_key as k
)

select
    s.removal,
    s.hold,
    m.person_id
from marked as m
inner join removal_subject as s
    on m.mark = s.mark
where s.kind = 'person'
