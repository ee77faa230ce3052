-- The parts of the explanations of the page's calls, with all that decides how they are told. The law may be less certain on one day than on another, so a finding has its day.
select
    c.number_place,
    c.call_place,
    right(c.number, 3) as ending,
    p.part,
    p.line,
    p.codes,
    p.id,
    case when p.part <> 'rule' then p.at end as at,
    p.until,
    p.seconds,
    p.source_file,
    p.source_row,
    case when p.part = 'rule' then p.at else '' end as day,
    p.id is not null as has_id,
    p.part <> 'rule' and p.at is not null as has_at,
    p.until is not null as has_until,
    case when p.seconds is null then 'none' when p.seconds = 1 then 'one' else 'many' end as seconds_said,
    p.source_file is not null as has_file
from page_call as c
inner join read_parquet(cast($explained as varchar)) as p
    on c.number = p.number
    and c.vendor = p.vendor
    and c.call_id = p.call_id
