-- Calls of the period, and those that cannot have been made yet: each of these may belong to it.
select
    vendor,
    cast(sum(calls) as bigint) as examined
from loaded_day
where local_day between cast($from_day as integer) and cast($to_day as integer)
    or local_day > cast($as_of_day as integer)
group by vendor
