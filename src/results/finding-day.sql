-- Days that findings mention in a sentence.
with spoken as (
    select left(objected, 10) as day
    from kept_finding
    where objected <> ''

    union

    select left(handed_over, 10) as day
    from kept_finding
    where handed_over <> ''
)

select day
from spoken
order by day
