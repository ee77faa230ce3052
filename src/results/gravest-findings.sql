-- The gravest findings, so many as are asked for, by call centre and time.
with ranked as (

    select
        *,
        row_number() over (
            order by
                case verdict when 'violation' then 1 when 'breach' then 2 else 3 end,
                case grade when 'proven' then 1 when 'not-demonstrable' then 2 else 3 end,
                vendor,
                call_id,
                rule
        ) as place
    from read_parquet(cast($path as varchar))

)

select * exclude (place)
from ranked
where place <= cast($most as bigint)
order by
    vendor,
    moment,
    call_id,
    rule
