-- In-scope conversations by what they rest on and what became of them.
select
    basis,
    verdict,
    sum(calls) as conversations
from counted_call
where in_scope
    and contact = 'conversation'
group by all
order by all
