-- The readings from which the facts were made, in order of delivery.
select
    unit,
    feed
from loaded_unit
inner join staged_file
    using (unit)
order by delivery
