-- What each rule found in each call.
with asked as (
    select call_key
    from explained_key
)

select
    f.call_key,
    row_number() over (partition by f.call_key order by f.rule) as place,
    f.rule,
    f.grade,
    f.reason,
    f.responsible,
    f.cause,
    s.stated
from asked as a
inner join near_finding as f
    on a.call_key = f.call_key
left join near_statement as s
    on f.call_key = s.call_key
    and f.rule = s.rule
order by
    f.call_key,
    place
