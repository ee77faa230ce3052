-- The same findings with their calls, for the lists.
select
    f.*,
    c.micros,
    c.moment,
    c.number,
    c.verdict_before,
    c.verdict,
    c.source_file,
    c.source_row
from compared_finding as f
inner join compared_call as c
    on f.vendor = c.vendor
    and f.call_id = c.call_id
