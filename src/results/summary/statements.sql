-- Findings that are proven by a statement of the client, and would lack proof without it.
select
    a.place,
    cast(s.vendor as varchar) as vendor,
    cast(f.responsible as varchar) as responsible,
    count(*) as findings
from absence as a
inner join finding as f
    on a.call_key = f.call_key
    and a.rule = f.rule
inner join standing as s
    on a.call_key = s.call_key
where a.grade = 'proven'
    and a.complete
group by all
order by
    a.place,
    vendor,
    responsible
