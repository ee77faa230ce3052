-- On the Islands a call is either a violation or not.
with broken as (
    select distinct call_key
    from finding
)

select
    s.call_key,
    case
        when not s.in_scope then 'out-of-scope'
        when b.call_key is not null then 'violation'
        else 'lawful'
    end as verdict
from standing as s
left join broken as b
    on s.call_key = b.call_key
