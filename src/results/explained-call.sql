-- Calls that the page of findings explains, with their numbers: those of its findings, except for a number with very many. Each
-- call's explanation lists every record of its number, so that a number with many records has fewer explained calls.
with most_serious as (
    select f.call_key
    from finding as f
    inner join verdict as v
        on f.call_key = v.call_key
    inner join call as c
        on f.call_key = c.call_key
    order by
        case v.verdict when 'violation' then 1 when 'breach' then 2 else 3 end,
        case f.grade when 'proven' then 1 when 'not-demonstrable' then 2 else 3 end,
        c.vendor,
        c.call_id,
        f.rule
    limit cast($most as bigint)
),

calls as (
    select
        c.call_key,
        c.vendor,
        c.call_id,
        c.number,
        v.verdict,
        c.moment
    from call as c
    inner join verdict as v
        on c.call_key = v.call_key
    where c.call_key in (select call_key from most_serious)
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
                c.vendor,
                c.call_id
        ) as place
    from calls as c
    left join records as r
        on c.number = r.number
)

select
    call_key,
    number
from ranked
where place = 1
    or (place <= 100 and place * records <= 20000)
