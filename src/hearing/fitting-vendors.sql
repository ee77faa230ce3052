-- Call centres whose findings match the calls and rules of a file, with most matches first.
select
    f.vendor,
    count(distinct r.place) as fitting
from reply_key as r
inner join read_parquet(cast($path as varchar)) as f
    on r.rule = f.rule
    and r.call_id in (f.call_id, spreadsheet_safe(f.call_id))
group by f.vendor
order by
    fitting desc,
    f.vendor
