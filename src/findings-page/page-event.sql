-- The events of each number on the page, oldest first. Times have no seconds, which nobody reads.
select
    n.number_place,
    row_number() over (partition by t.number order by t.place desc) - 1 as event_place,
    t.events,
    count(*) over (partition by t.number) as shown,
    left(t.moment, 16) as moment,
    t.kind,
    t.party,
    t.reference,
    t.detail
from page_number as n
inner join read_parquet(cast($timelines as varchar)) as t
    on n.number = t.number
