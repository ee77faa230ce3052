-- A scrub is about nobody.
select *
from staged_scrubs
