-- Objections made by the end of the period.
select count(*) as objections
from objection
where latest_day <= cast($to_day as integer)
