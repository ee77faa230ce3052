-- Calls with a finding that are explained, and their numbers, in the order of numbers: every one but of a number with very many.
-- Each call of a number is told with every record of that number: so of a number with many records fewer calls are explained.
with calls as (

    select
        c.call_key,
        c.number,
        v.verdict,
        c.moment
    from (select distinct call_key from finding) as f
    inner join call as c
        on f.call_key = c.call_key
    inner join verdict as v
        on f.call_key = v.call_key

),

records as (

    select
        n.number,
        count(*) as records
    from (
        select number from objection
        union all
        select number from consent
        union all
        select number from relation
        union all
        select number from handover
    ) as n
    where n.number in (select number from calls)
    group by n.number

),

ranked as (

    select
        c.call_key,
        c.number,
        coalesce(r.records, 0) as records,
        row_number() over (
            partition by c.number
            order by
                case c.verdict when 'violation' then 1 when 'breach' then 2 else 3 end,
                c.moment desc,
                c.call_key
        ) as place
    from calls as c
    left join records as r
        on c.number = r.number

)

select
    call_key,
    '+' || number as number
from ranked
where place = 1
    or (place <= 100 and place * records <= 20000)
order by
    ranked.number,
    ranked.call_key
