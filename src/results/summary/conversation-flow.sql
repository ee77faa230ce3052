-- In-scope conversations by what they rest on and what became of them.
select
    s.basis,
    v.verdict,
    count(*) as conversations
from standing as s
inner join verdict as v
    on s.call_key = v.call_key
where s.in_scope
    and s.contact = 'conversation'
group by all
order by all
