-- The parts of the explanations of the page's calls, each with the place of its sentence.
select
    c.number_place,
    c.call_place,
    case p.part
        when 'call' then 0
        when 'person' then 1
        when 'objection' then 2
        when 'consent' then 3
        when 'relation' then 4
        when 'handover' then 5
        when 'scrub' then 6
        when 'dial' then 7
        else 8
    end as part_place,
    p.line,
    s.shape,
    case when p.part = 'call' then right(p.number, 3) end as ending,
    p.id,
    case when p.part <> 'rule' then p.at end as at,
    p.until,
    p.seconds,
    p.source_file,
    p.source_row
from read_parquet(cast($explained as varchar)) as p
inner join page_shape as s
    on p.part = s.part
    and p.codes = s.codes
    and case when p.part = 'rule' then p.at else '' end = s.day
    and (p.id is not null) = s.has_id
    and (p.part <> 'rule' and p.at is not null) = s.has_at
    and (p.until is not null) = s.has_until
    and case when p.seconds is null then 'none' when p.seconds = 1 then 'one' else 'many' end = s.seconds_said
    and (p.source_file is not null) = s.has_file
inner join page_call as c
    on p.number = c.number
    and p.vendor = c.vendor
    and p.call_id = c.call_id
