-- Calls from the PSTN usage of Microsoft Teams: one row per call between a user, a bot or a conference and the outside. All times are UTC.
with source as (
    select * from source_rows
)

select
    *,
    coalesce(
        usage,
        case
            when started is null and coalesce(called, destination) is null then 'row-' || cast(source_row as varchar)
            else 'teams-' || md5(concat_ws('|', coalesce(started, ''), coalesce(call_type, ''), coalesce(called, destination, ''), coalesce(caller, other, ''), coalesce(agent, '')))
        end
    ) as call_key
from source
