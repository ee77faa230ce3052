-- Judged calls, counted by everything that a report distinguishes.
select
    vendor,
    in_scope,
    contact,
    regime,
    basis,
    verdict,
    without_proof,
    fine_lapsed,
    sum(calls) as calls
from counted_call
group by all
order by all
