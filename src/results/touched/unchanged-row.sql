-- Rows that say nothing new to the results of a period: a file that is gone, and from which the results were made, said the same.
with told as (
    select * from counting_repeat
),

gone as (
    select * from gone_input
)

select distinct
    gone.place,
    told.unit,
    told.source_row
from told
inner join gone
    on told.feed = gone.feed
    and told.sha256 = gone.sha256
