-- Rows of a feed that count again once some files are left out: rows of other files that rows of these files had replaced, if these were the last delivery of
-- the key.
with before as (
    select *
    from superseded_before
    where feed = cast($feed as varchar)
),

left_out as (
    select unnest(from_json(cast($units as json), '["INTEGER"]')) as unit
),

replaced_by_these as (
    select s.*
    from before as s
    inner join left_out as b
        on s.by_unit = b.unit
    left join left_out as o
        on s.unit = o.unit
    where s.fate = 'replaced'
        and o.unit is null
),

-- Keys whose last delivery is in another file: they do not change.
delivered_later as (
    select distinct s.key
    from before as s
    inner join left_out as o
        on s.unit = o.unit
    left join left_out as b
        on s.by_unit = b.unit
    where s.fate = 'replaced'
        and b.unit is null
)

select count(distinct r.key) as rows
from replaced_by_these as r
left join delivered_later as t
    on r.key = t.key
where t.key is null
