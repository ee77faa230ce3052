-- Calls whose log does not say who called whom, each with the sign that could have shown it, such as the name of a context; and calls whose direction was
-- inferred, each with the evidence.
insert into staged_problem by name
-- Not every format has signs.
with format as (
    select * from format_rows
    union all by name
    select
        cast(null as bigint) as source_row,
        cast(null as varchar) as direction_sign
    where false
)

select
    cast($unit as integer) as unit,
    read.source_row,
    'noted' as kind,
    'direction' as column_name,
    format.direction_sign as value,
    case when read.direction = 'unknown' then 'direction-not-known' else 'direction-inferred' end as reason
from read_rows as read
inner join format
    on read.source_row = format.source_row
where read.rejected_reason is null
    and (read.direction = 'unknown' or format.direction_sign is not null)
