-- What one vendor replied to findings on its calls, and what the company decided, from stored results; only findings with either. Another call centre
-- is heard about what it answers for: that is not for this one.
select
    h.call_id,
    h.rule,
    h.state,
    h.answer,
    h.late_answer,
    h.decision,
    h.decided_for,
    h.until
from read_parquet(cast($path as varchar)) as h
where h.vendor = cast($vendor as varchar)
    and h.responsible in (cast($vendor as varchar), 'client', 'undetermined')
    and h.state <> 'gone'
    and (h.answer <> '' or h.late_answer <> '' or h.decision <> '' or h.state = 'undisputed')
