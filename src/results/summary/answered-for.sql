-- Calls by the party responsible for one of their findings with consequences (rulebook, section 10): violating calls, by the findings that make them
-- so, and calls of a contract penalty. A call can count for several parties.
with parties as (
    select
        f.call_key,
        f.responsible,
        bool_or(f.level = 'statute' and f.grade in ('proven', 'not-demonstrable')) as is_violation,
        bool_or(f.level in ('statute', 'code', 'policy', 'privacy', 'contract') and f.grade = 'proven') as is_penalised
    from finding as f
    group by all
)

select
    s.vendor,
    p.responsible as party,
    count(*) filter (where p.is_violation) as violating_calls,
    count(*) filter (where p.is_penalised) as penalised_calls
from parties as p
inner join standing as s
    on p.call_key = s.call_key
where p.is_violation
    or p.is_penalised
group by all
order by all
