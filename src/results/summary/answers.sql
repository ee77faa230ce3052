-- How call centres replied to findings, and how many replies are about no finding of this period.
select
    vendor,
    count(*) filter (where finding = 'yes' and answer = 'accept') as accepted,
    count(*) filter (where finding = 'yes' and answer = 'dispute') as disputed,
    count(*) filter (where finding = 'yes' and (answer is null or answer = 'unclear')) as explained,
    count(*) filter (where finding = 'no') as without_finding,
    count(*) filter (where finding = 'other-period') as of_other_periods,
    count(*) filter (where finding = 'no-call') as without_call
from matched_answer
group by vendor
order by vendor
