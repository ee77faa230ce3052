-- Calls of the audited period with a finding, more certain than possible, of a rule about one of the company's own terms.
with rules as (
    select unnest(cast(cast($rules as json) as varchar[])) as rule
)

select count(distinct f.call_key) as calls
from finding as f
inner join rules as r
    on f.rule = r.rule
where f.grade <> 'possible'
