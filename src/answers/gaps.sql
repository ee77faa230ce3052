-- Gaps found when the calls were judged, heaviest first.
select gap
from gap
order by place
