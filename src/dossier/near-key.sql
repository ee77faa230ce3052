-- Keys of the calls to the numbers and from them.
select distinct call_key
from touched_call
