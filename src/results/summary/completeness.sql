-- Each check of the logs that had something to examine: how much, and how much it found; an empty vendor means all together.
with results as (
    select
        check_id,
        vendor,
        count(*) as results
    from completeness
    group by all
)

select
    e.check_id,
    e.vendor,
    e.examined,
    coalesce(r.results, 0) as results
from completeness_examined as e
left join results as r
    on e.check_id = r.check_id
    and e.vendor = r.vendor
where e.examined > 0
order by
    e.check_id,
    e.vendor
