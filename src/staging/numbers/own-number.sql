-- The last nine digits of the numbers that the client gave as its own.
select distinct right(cast(number as varchar), 9) as tail
from staged_numbers
where unit in (select unnest(from_json(cast($units as json), '["INTEGER"]')))
