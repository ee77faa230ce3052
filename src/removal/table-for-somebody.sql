-- A table that was written for somebody: by Belaudit, or by whoever overwrote it.
select *
from read_csv(cast($path as varchar), header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
