-- A results file as Belaudit wrote it. A single thread reads it, because its rows must be numbered in order.
select
    *,
    row_number() over () as place
from read_csv(
    cast($path as varchar),
    header = true,
    all_varchar = true,
    delim = ',',
    quote = '"',
    escape = '"',
    new_line = '\n',
    max_line_size = 64000000,
    parallel = false
)
