-- Calls of the audited period that exceeded one of the company's own terms: those with a finding, more certain than possible, of a rule about it, or of
-- a rule about another term that says so in its place (rulebook, section 7: beyond both terms, only the rule about the relation term holds).
with rules as (
    select unnest(cast(cast($rules as json) as varchar[])) as rule
),

other_rules as (
    select unnest(cast(cast($other_rules as json) as varchar[])) as rule
),

findings as (
    select
        call_key,
        rule
    from finding
    where grade <> 'possible'
),

in_place as (
    select f.call_key
    from findings as f
    inner join other_rules as o
        on f.rule = o.rule
    inner join standing as s
        on f.call_key = s.call_key
    inner join call_relation as r
        on s.call_key = r.call_key
        and s.relation_key = r.relation_key
    where r.is_past_own_term
)

select count(*) as calls
from (
    select f.call_key
    from findings as f
    inner join rules as r
        on f.rule = r.rule

    union

    select call_key
    from in_place
)
