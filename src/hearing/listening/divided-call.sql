-- The conversations, in strata as fine as requested. The log's claims about the offer and the kind of call always divide them.
with conversations as (
    select * from listened_call
)

select
    *,
    case when cast($by_agent as boolean) then agent else '' end as of_agent,
    case cast($by_time as varchar)
        when 'hour' then lpad(cast(hour as varchar), 2, '0')
        when 'part-of-day' then case
            when hour < 12 then 'morning'
            when hour < 17 then 'afternoon'
            else 'evening'
        end
        else ''
    end as of_time
from conversations
