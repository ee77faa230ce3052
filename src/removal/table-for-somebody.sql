-- A table that Belaudit wrote for somebody, or that somebody overwrote.
select *
from read_csv(cast($path as varchar), header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
