-- Every loaded call to the numbers, and from them to a call centre.
select
    t.number,
    t.call_key
from asked_number as a
inner join touched_number as t
    on a.number = t.number
