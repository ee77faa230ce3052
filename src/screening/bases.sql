-- The legal bases of the numbers that may be called; numbers outside the rules have none.
select
    basis,
    count(*) as numbers
from screened_number
where answer = 'may-call'
group by basis
order by
    count(*) desc,
    basis
