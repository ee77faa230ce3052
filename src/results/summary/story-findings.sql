-- Findings that could be told as a story: of each call centre and rule the six surest, those first that it answers for, and whose number has most findings.
with found as (

    select
        s.vendor,
        f.call_key,
        f.rule,
        f.level,
        f.grade,
        f.reason,
        a.responsible,
        a.cause,
        s.number,
        s.moment
    from finding as f
    inner join answer as a
        on f.call_key = a.call_key
        and f.rule = a.rule
    inner join standing as s
        on f.call_key = s.call_key

),

numbers as (

    select
        vendor,
        number,
        count(*) as findings
    from found
    group by all

),

ranked as (

    select
        f.*,
        n.findings as findings_on_number,
        rank() over (
            partition by f.vendor, f.rule
            order by
                case f.grade when 'proven' then 1 when 'not-demonstrable' then 2 else 3 end,
                case when f.responsible = f.vendor then 1 else 2 end,
                n.findings desc,
                f.moment
        ) as rank_in_rule
    from found as f
    inner join numbers as n
        on f.vendor = n.vendor
        and f.number = n.number

),

placed as (

    select
        r.*,
        row_number() over (partition by r.vendor, r.rule order by r.rank_in_rule, c.call_id) as place
    from ranked as r
    inner join call as c
        on r.call_key = c.call_key
    where r.rank_in_rule <= 6

)

select
    r.vendor,
    r.call_key,
    r.rule,
    r.level,
    r.grade,
    r.reason,
    r.responsible,
    r.cause,
    r.number as number_key,
    masked_number(r.number) as number,
    c.call_id,
    local_text(c.moment, c.moment, cast($time_zone as varchar)) as called,
    s.contact,
    p.path as source_file,
    c.source_row,
    r.findings_on_number,
    r.place
from placed as r
inner join standing as s
    on r.call_key = s.call_key
inner join call as c
    on r.call_key = c.call_key
inner join source_file as p
    on c.file_key = p.file_key
where r.place <= 6
order by
    r.vendor,
    r.rule,
    r.place
