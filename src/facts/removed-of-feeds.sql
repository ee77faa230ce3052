-- Rows of some feeds that were removed on request.
select count(*) as rows
from removed_row
where feed in (select unnest(from_json(cast($feeds as json), '["VARCHAR"]')))
