-- The keys that several rows of loaded files have, each with a number.
select
    *,
    row_number() over () as key_number
from (
    select delivered_key.* exclude (unit)
    from delivered_key
    semi join loaded_unit
        using (unit)
    group by all
    having count(*) > 1
) as repeated
