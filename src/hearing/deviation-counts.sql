-- How many findings an accepted deviation covers, by the call centre that called.
select
    d.seq,
    f.vendor,
    count(*) as findings
from register_deviation as d
inner join heard_finding as f
    on d.rule = f.rule
    and d.vendor in ('', f.vendor)
    and d.campaign in ('', f.campaign)
group by
    d.seq,
    f.vendor
order by
    d.seq,
    f.vendor
