-- How many calls of each reason have findings that depend on a gap.
select
    f.place,
    f.rule,
    f.reason,
    count(distinct f.call_key) as calls
from outcome_finding as f
inner join hanging_call as g
    on f.call_key = g.call_key
where (cast(g.rule as varchar) = '*' or cast(g.rule as varchar) = f.rule)
    and (cast($findings as varchar) = 'rests' or f.grade <> 'proven')
group by all
