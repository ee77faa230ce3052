-- Rows whose content a later delivery changed.
select
    feed,
    count(*) as rows
from revision
group by all
order by all
