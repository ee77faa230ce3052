-- The ids of the records that came nearest to being a basis of a call without one. Lists are in memory while they are assembled, so this goes through the calls slice by slice.
select
    n.call_key,
    array_to_string(list_sort(list_distinct(list(c.consent_id))), '|') as consent_ids,
    array_to_string(list_sort(list_distinct(list(r.relation_id))), '|') as relation_ids
from call_near_miss as n
left join consent as c
    on n.consent_key = c.consent_key
left join relation as r
    on n.relation_key = r.relation_key
where n.call_key % cast($slices as bigint) = cast($slice as bigint)
group by n.call_key
