-- How many findings an accepted deviation is about.
select
    d.seq,
    count(f.rule) as findings
from register_deviation as d
left join heard_finding as f
    on d.rule = f.rule
    and d.vendor in ('', f.vendor)
    and d.campaign in ('', f.campaign)
group by d.seq
order by d.seq
