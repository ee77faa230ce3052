-- Days that findings mention in a sentence.
with spoken as (

    select left(objected, 10) as day
    from read_parquet(cast($path as varchar))
    where objected <> ''

    union

    select left(handed_over, 10) as day
    from read_parquet(cast($path as varchar))
    where handed_over <> ''

)

select day
from spoken
order by day
