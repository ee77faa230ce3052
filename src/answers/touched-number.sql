-- Every loaded call, by the number that was called, or that called a call centre.
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
