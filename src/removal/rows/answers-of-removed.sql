-- Call centres' replies about calls that no longer exist.
with calls as (
    select
        r.vendor,
        r.call_id,
        min(g.removal) as removal,
        count(*) as rows,
        count(g.unit) as gone
    from removal_row as r
    left join removed_now as g
        on r.unit = g.unit
        and r.source_row = g.source_row
    where r.feed = 'calls'
    group by
        r.vendor,
        r.call_id
)

select
    a.feed,
    a.unit,
    a.source_row,
    c.removal
from removal_row as a
inner join calls as c
    on a.vendor = c.vendor
    and a.call_id = c.call_id
left join removed_now as g
    on a.unit = g.unit
    and a.source_row = g.source_row
where a.feed = 'answers'
    and c.rows = c.gone
    and g.unit is null
