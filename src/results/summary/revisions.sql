-- Rows of which a later delivery brought other content.
select
    feed,
    count(*) as rows
from revision
group by all
order by all
