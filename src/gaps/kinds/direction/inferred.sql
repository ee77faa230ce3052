-- Calls of the period whose log does not state the direction, so that it was inferred; by call centre, file and what it was inferred from.
with inferred as (
    select
        file_key,
        source_row,
        value as sign
    from problem
    where reason = 'direction-inferred'
)

select
    c.vendor,
    i.file_key,
    i.sign,
    count(*) as rows
from inferred as i
inner join call as c
    on i.file_key = c.file_key
    and i.source_row = c.source_row
where c.local_day >= cast($from_day as integer)
    and c.local_day <= cast($to_day as integer)
group by all
order by
    c.vendor,
    i.file_key,
    i.sign
