-- Service, research and internal calls that ended in a sale: they may have been sales calls under another name.
with calls as (
    select
        c.*,
        s.purpose as resolved_purpose
    from call_scope as s
    inner join call as c
        on s.call_key = c.call_key
    where s.is_judged
)

select
    vendor,
    call_id as subject,
    local_day as day,
    'no sale' as expected,
    'sale' as found,
    resolved_purpose as detail,
    file_key,
    source_row
from calls
where result = 'sale'
    and resolved_purpose in ('service', 'research', 'internal')
