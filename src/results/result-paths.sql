-- Files that rows come from, in alphabetical order. There is always at least one value, because the type needs one.
select path
from source_file

union

select '' as path

order by path
