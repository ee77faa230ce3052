-- Calls of the audited period in which rules about a term of the company found something, more surely than perhaps.
with rules as (
    select unnest(cast(cast($rules as json) as varchar[])) as rule
)

select count(distinct f.call_key) as calls
from finding as f
inner join rules as r
    on f.rule = r.rule
where f.grade <> 'possible'
