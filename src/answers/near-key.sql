-- Keys of the calls to and from the numbers.
select distinct call_key
from touched_call
