-- The ids of the records that came nearest to being a basis of a call without one, for the findings that rest on them. Lists stay in memory while
-- they are assembled, so this takes the calls slice by slice.
with near as (
    select distinct f.call_key
    from finding as f
    inner join rule as r
        on f.rule = r.rule
    where r.rests_on = 'near-miss'
        and f.call_key % cast($slices as bigint) = cast($slice as bigint)
)

select
    n.call_key,
    array_to_string(list_sort(list_distinct(list(c.consent_id))), '|') as consent_ids,
    array_to_string(list_sort(list_distinct(list(r.relation_id))), '|') as relation_ids
from near as f
inner join call_near_miss as n
    on f.call_key = n.call_key
left join consent as c
    on n.consent_key = c.consent_key
left join relation as r
    on n.relation_key = r.relation_key
group by n.call_key
