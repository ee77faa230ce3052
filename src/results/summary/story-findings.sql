-- Findings that could become a story: for each call centre and rule the six most certain. Findings for which the call centre is responsible come
-- first, then those whose number has most findings.
with found as (
    select
        f.call_key,
        f.rule,
        s.vendor,
        s.number,
        s.moment,
        case f.grade when 'proven' then 1 when 'not-demonstrable' then 2 else 3 end as grade_place,
        case when f.responsible = s.vendor then 1 else 2 end as party_place
    from finding as f
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

placed_alike as (
    select
        f.call_key,
        f.rule,
        f.vendor,
        n.findings as findings_on_number,
        row(f.grade_place, f.party_place, -n.findings, f.moment) as place
    from found as f
    inner join numbers as n
        on f.vendor = n.vendor
        and f.number = n.number
),

-- Finding the sixth takes far less work than sorting all.
sixth as (
    select
        vendor,
        rule,
        min(place, 6)[-1] as place
    from placed_alike
    group by all
),

surest as (
    select p.*
    from placed_alike as p
    inner join sixth as x
        on p.vendor = x.vendor
        and p.rule = x.rule
        and p.place <= x.place
),

placed as (
    select
        r.vendor,
        r.call_key,
        r.rule,
        r.findings_on_number,
        row_number() over (partition by r.vendor, r.rule order by r.place, c.call_id) as place
    from surest as r
    inner join period_call as c
        on r.call_key = c.call_key
)

select
    r.vendor,
    r.call_key,
    r.rule,
    f.level,
    f.grade,
    f.reason,
    f.responsible,
    f.cause,
    s.number as number_key,
    masked_number(s.number) as number,
    c.call_id,
    local_text(c.moment, c.moment, cast($time_zone as varchar)) as called,
    s.contact,
    p.path as source_file,
    c.source_row,
    r.findings_on_number,
    r.place
from placed as r
inner join finding as f
    on r.call_key = f.call_key
    and r.rule = f.rule
inner join standing as s
    on r.call_key = s.call_key
inner join period_call as c
    on r.call_key = c.call_key
inner join source_file as p
    on c.file_key = p.file_key
where r.place <= 6
order by
    r.vendor,
    r.rule,
    r.place
