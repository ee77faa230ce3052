-- The files of lost calls, those with most lost calls first; then the files of the calls that replaced them.
with lost as (
    select *
    from lost_call
    where (lost_day >= cast($from_day as integer) and lost_day <= cast($to_day as integer))
        or (later_day >= cast($from_day as integer) and later_day <= cast($to_day as integer))
),

involved as (
    select
        vendor,
        lost_file as file_key,
        1 as rank
    from lost

    union all

    select
        vendor,
        later_file as file_key,
        2 as rank
    from lost
)

select
    vendor,
    file_key
from involved
group by all
order by
    vendor,
    min(rank),
    count(*) desc,
    file_key
