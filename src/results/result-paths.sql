-- Files that rows are told to come from, in the order of their letters. There is always one value: a type has at least one.
select path
from source_file

union

select '' as path

order by path
