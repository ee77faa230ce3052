-- The cells of a table that was made uniform, each row with its place in the file.
select *
from read_csv(
    cast($path as varchar),
    delim = cast($delimiter as varchar),
    quote = '"',
    escape = '"',
    header = false,
    all_varchar = true,
    null_padding = true,
    max_line_size = 4000000
)
