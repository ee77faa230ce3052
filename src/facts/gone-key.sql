-- The number of keys of a feed that some files delivered, and how many of these no remaining file delivers.
with left_out as (
    select unnest(from_json(cast($units as json), '["INTEGER"]')) as unit
),

own as (
    select distinct key
    from key_before
    where unit in (select unit from left_out)
),

others as (
    select distinct key
    from key_now
)

select
    count(*) as rows,
    count(*) filter (where others.key is null) as gone
from own
left join others
    on own.key = others.key
