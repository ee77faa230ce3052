-- Calls from the direct routing log of Microsoft Teams: one row per call through a session border controller. All times are UTC.
with source as (
    select * from source_rows
)

select
    *,
    coalesce(
        correlation,
        row_id,
        case
            when started is null and called is null then 'row-' || cast(source_row as varchar)
            else 'teams-' || md5(concat_ws('|', coalesce(invited, ''), coalesce(started, ''), coalesce(call_type, ''), coalesce(called, ''), coalesce(caller, '')))
        end
    ) as call_key
from source
