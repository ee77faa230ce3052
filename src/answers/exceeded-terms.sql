-- How many judged calls of some days to some numbers exceeded each of the company's own terms: calls with a finding, more certain than possible, of a rule about the term.
-- A call beyond both terms has a finding about the relation term only, which says so (rulebook, section 7); it counts for both.
with rules as (
    select unnest(from_json(cast($rules as json), '[{"rule": "VARCHAR", "term": "VARCHAR"}]'), recursive := true)
),

findings as (
    select
        finding.call_key,
        rules.term
    from finding
    inner join rules
        on finding.rule = rules.rule
    inner join touched_number as touched
        on finding.call_key = touched.call_key
    inner join call
        on finding.call_key = call.call_key
    where finding.grade <> 'possible'
        and call.local_day between cast($from_day as integer) and cast($to_day as integer)
        and touched.number in (select unnest(from_json(cast($numbers as json), '["BIGINT"]')))
),

beyond_both as (
    select f.call_key
    from findings as f
    inner join standing as s
        on f.call_key = s.call_key
    inner join call_relation as r
        on s.call_key = r.call_key
        and s.relation_key = r.relation_key
    where f.term = 'relation'
        and r.is_past_own_term
),

exceeded as (
    select
        call_key,
        term
    from findings

    union

    select
        call_key,
        'retention' as term
    from beyond_both
)

select
    term,
    count(*) as calls
from exceeded
group by term
order by term
