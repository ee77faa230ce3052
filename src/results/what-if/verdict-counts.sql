-- How many judged calls of each call centre have which verdict, before and under the assumption; one side is empty if only the other judged the call.
select
    vendor,
    verdict_before,
    verdict,
    count(*) as calls
from compared_call
group by all
order by all
