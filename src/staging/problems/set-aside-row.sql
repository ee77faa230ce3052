-- Rows that the format says are no calls.
insert into staged_problem by name
select
    cast($unit as integer) as unit,
    format.source_row,
    'rejected' as kind,
    format.set_aside as reason,
    raw_text([*columns('^c[0-9]+$')], cast($delimiter as varchar)) as raw
from format_rows as format
inner join raw_rows as raw
    on format.source_row = raw.source_row
where format.set_aside is not null
