-- The bases of the numbers that may be called; outside the rules there is none.
select
    basis,
    count(*) as numbers
from screened_number
where answer = 'may-call'
group by basis
order by
    count(*) desc,
    basis
