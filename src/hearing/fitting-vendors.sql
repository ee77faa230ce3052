-- Call centres whose findings match the calls and rules of a file, with most matches first; a spreadsheet takes the zeros off an id.
select
    f.vendor,
    count(distinct r.place) as fitting
from reply_key as r
inner join read_parquet(cast($path as varchar)) as f
    on r.rule = f.rule
    and r.call_id in (f.call_id, spreadsheet_safe(f.call_id), ltrim(f.call_id, '0'))
group by f.vendor
order by
    fitting desc,
    f.vendor
