-- Findings of earlier deliveries of the calls of one period.
select *
from earlier_finding_of_all
where local_day between cast($from_day as integer) and cast($to_day as integer)
