-- A file of results as Belaudit wrote it. One thread reads it, for its rows have to be numbered in their order.
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
