-- Calls from RingCX's download of dialler results: one row per dial of a lead. Times are on the report's clock.
with source as (
    select * from source_rows
)

select
    *,
    coalesce(
        call,
        record,
        case
            when started is null and called is null then 'row-' || cast(source_row as varchar)
            else 'ringcx-' || md5(concat_ws('|', coalesce(started, ''), coalesce(called, ''), coalesce(agent, '')))
        end
    ) as call_key
from source
