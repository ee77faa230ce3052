-- Rows that the format says are no calls.
insert into staged_problem by name
with format as (
    select * from format_rows
),

raw as (
    select * from raw_rows
)

select
    cast($unit as integer) as unit,
    format.source_row,
    'rejected' as kind,
    format.set_aside as reason,
    raw_text([*columns('^c[0-9]+$')], cast($delimiter as varchar)) as raw
from format
inner join raw
    on format.source_row = raw.source_row
where format.set_aside is not null
