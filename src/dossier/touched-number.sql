-- Every loaded call to a number, or from one to a call centre, by that number.
with touched as (
    select
        case when direction <> 'inbound' then number else caller_number end as number,
        call_key
    from call
)

select
    number,
    call_key
from touched
where number is not null
order by number
