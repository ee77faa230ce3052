-- Rows that say nothing new to the results of a period: a file that is gone, and from which the results were made, said the same.
select distinct
    g.place,
    r.unit,
    r.source_row
from counting_repeat as r
inner join gone_input as g
    on r.feed = g.feed
    and r.sha256 = g.sha256
