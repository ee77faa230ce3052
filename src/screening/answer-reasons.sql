-- Numbers that may not be called, or cannot be shown to be allowed, by the most serious finding of each.
select
    answer,
    rule,
    level,
    reason,
    count(*) as numbers
from screened_number
where rule <> ''
group by
    answer,
    rule,
    level,
    reason
order by
    count(*) desc,
    answer,
    rule,
    reason
