-- One verdict per judged call, from its findings: the first that applies (rulebook, section 7).
with weights as (
    select
        call_key,
        max(case when level = 'statute' and grade in ('proven', 'not-demonstrable') then 1 else 0 end) as has_violation,
        max(case when level in ('code', 'policy', 'privacy', 'contract') and grade = 'proven' then 1 else 0 end) as has_breach
    from finding
    group by call_key
)

select
    s.call_key,
    case
        when not s.in_scope then 'out-of-scope'
        when w.has_violation = 1 then 'violation'
        when w.has_breach = 1 then 'breach'
        when w.call_key is not null then 'review'
        when s.contact = 'attempt' then 'attempt'
        else 'lawful'
    end as verdict
from standing as s
left join weights as w
    on s.call_key = w.call_key
