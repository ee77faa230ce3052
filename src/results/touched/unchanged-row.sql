-- Rows that tell the results of a period nothing new: a file that is gone, and that these were made of, said the same.
with told as (
    select * from told_row
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
