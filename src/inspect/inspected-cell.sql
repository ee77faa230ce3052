-- The non-empty cells of a table in which most are empty, one per row.
select
    cast(source_row as bigint) as source_row,
    cast(place as integer) as place,
    raw
from read_csv(
    cast($path as varchar),
    auto_detect = false,
    header = false,
    all_varchar = true,
    columns = {'source_row': 'VARCHAR', 'place': 'VARCHAR', 'raw': 'VARCHAR'},
    delim = cast($delimiter as varchar),
    quote = '"',
    escape = '"',
    new_line = '\n',
    strict_mode = true,
    max_line_size = 16000000
)
