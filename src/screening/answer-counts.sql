-- The number of telephone numbers with each answer, and how many of them are on the list to call.
select
    answer,
    count(*) as numbers,
    count(case when to_call then 1 end) as to_call,
    count(case when rows_for_one_call <> '' then 1 end) as for_one_call,
    count(case when grade = 'not-demonstrable' then 1 end) as without_proof
from screened_number
group by answer
