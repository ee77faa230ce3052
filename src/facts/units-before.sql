-- The files that are loaded, and their parts, in order of delivery.
select
    loaded_before.unit,
    file_before.path,
    file_before.feed,
    file_before.vendor,
    loaded_before.source_index
from loaded_before
inner join file_before
    on loaded_before.unit = file_before.unit
order by loaded_before.delivery
