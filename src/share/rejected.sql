-- Rejected rows of the files of one vendor, from stored results, in their order; $files is a JSON list of paths.
select r.*
from read_csv(
    cast($path as varchar),
    header = true,
    auto_detect = false,
    delim = ',',
    quote = '"',
    escape = '"',
    nullstr = '',
    parallel = false,
    max_line_size = 4000000,
    columns = {
        'feed': 'VARCHAR',
        'source_file': 'VARCHAR',
        'source_row': 'BIGINT',
        'column': 'VARCHAR',
        'value': 'VARCHAR',
        'reason': 'VARCHAR',
        'raw': 'VARCHAR'
    }
) as r
where list_contains(cast(cast($files as json) as varchar[]), r.source_file)
order by
    r.feed,
    r.source_file,
    r.source_row,
    r."column",
    r.value,
    r.reason,
    r.raw
