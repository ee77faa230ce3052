-- In-scope conversations by their basis and their verdict.
select
    basis,
    verdict,
    sum(calls) as conversations
from counted_call
where in_scope
    and contact = 'conversation'
group by all
order by all
