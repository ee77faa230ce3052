-- How many judged calls of each call centre have which verdict, before and under the assumption; one side is empty if only the other judged the call.
with calls as (
    select * from assumed_call
)

select
    vendor,
    verdict_before,
    verdict,
    count(*) as calls
from calls
group by
    vendor,
    verdict_before,
    verdict
order by
    vendor,
    verdict_before,
    verdict
