-- Files that rows come from, in alphabetical order. There is always one value, as a type needs at least one.
select path
from source_file

union

select '' as path

order by path
