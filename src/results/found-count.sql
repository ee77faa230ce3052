-- How many findings meet every condition; an empty text sets no condition.
select count(*) as findings
from read_parquet(cast($path as varchar)) as f
where
    (cast($vendor as varchar) = '' or f.vendor = cast($vendor as varchar))
    and (cast($rule as varchar) = '' or f.rule = cast($rule as varchar))
    and (cast($grade as varchar) = '' or f.grade = cast($grade as varchar))
    and (cast($verdict as varchar) = '' or f.verdict = cast($verdict as varchar))
    and (cast($responsible as varchar) = '' or f.responsible = cast($responsible as varchar))
    and (cast($cause as varchar) = '' or f.cause = cast($cause as varchar))
    and (cast($day as varchar) = '' or substr(f.local_time, 1, 10) = cast($day as varchar))
    and (cast($number as varchar) = '' or f.number = cast($number as varchar))
