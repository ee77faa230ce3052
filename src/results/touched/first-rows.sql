-- Call centres that received such rows for the first time, as far as the results knew: this concerns all of their calls.
with kinds as (
    select distinct
        d.unit,
        d.kind
    from dated_row as d
    inner join loaded_unit as n
        on d.unit = n.unit
),

known as (
    select
        p.place,
        k.kind
    from kinds as k
    cross join finished_period as p
    anti join late_file as l
        on p.place = l.place
        and k.unit = l.file_key
    union
    select
        u.place,
        d.kind
    from dated_row as d
    inner join unchanged_row as u
        on d.unit = u.unit
        and d.source_row = u.source_row
)

select distinct
    l.place,
    l.file_key,
    d.vendor,
    cast($first_day as integer) as from_day,
    false as is_of_everybody
from dated_row as d
inner join late_file as l
    on d.unit = l.file_key
anti join known as k
    on l.place = k.place
    and d.kind = k.kind
anti join unchanged_row as u
    on l.place = u.place
    and d.unit = u.unit
    and d.source_row = u.source_row
