-- The readings that the facts were made from, in order of delivery.
select
    unit,
    feed
from loaded_unit
inner join staged_file
    using (unit)
order by delivery
