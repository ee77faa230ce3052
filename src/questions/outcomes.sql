-- How many judged calls have each outcome: the verdict, and of a violation the highest grade of its findings.
with graded as (
    select
        call_key,
        min(
            case cast(grade as varchar)
                when 'proven' then 1
                when 'not-demonstrable' then 2
                else 3
            end
        ) as place
    from finding
    group by call_key
)

select
    case
        when cast(v.verdict as varchar) <> 'violation' then cast(v.verdict as varchar)
        when g.place = 1 then 'violation/proven'
        when g.place = 2 then 'violation/not-demonstrable'
        else 'violation/possible'
    end as outcome,
    count(*) as calls
from verdict as v
left join graded as g
    on v.call_key = g.call_key
group by outcome
order by outcome
