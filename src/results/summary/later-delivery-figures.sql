-- Calls that a later delivery changed, and how many of them in a way that is or may be better for the call centre.
with changed as (
    select
        vendor,
        call_id,
        max(case when direction in ('for', 'either') then 1 else 0 end) as is_in_favour,
        count(*) as changed_values
    from later_delivery
    group by all
)

select
    vendor,
    count(*) as changed_calls,
    sum(is_in_favour) as in_favour,
    sum(changed_values) as changed_values
from changed
group by all
order by all
