-- Calls of the period that were delivered again with other content, with what changed.
with revised as (

    select *
    from revision
    where feed = 'calls'

)

select
    c.vendor,
    c.call_id as subject,
    c.local_day as day,
    'one content' as expected,
    r.columns as found,
    r.changes as detail,
    r.file_key,
    r.source_row
from revised as r
inner join call as c
    on r.key = c.vendor || ' / ' || c.call_id
where c.local_day >= cast($from_day as integer)
    and c.local_day <= cast($to_day as integer)
