-- On what the numbers that may be called rest; outside the rules it is nothing.
select
    basis,
    count(*) as numbers
from screened_number
where answer = 'may-call'
group by basis
order by
    count(*) desc,
    basis
