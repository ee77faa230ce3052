-- A path may be written with backslashes, or begin with `./`: it names the same file.
select
    typed_rows.* replace (
        regexp_replace(regexp_replace(replace(file, '\', '/'), '/{2,}', '/', 'g'), '(^|/)(\./)+', '\1', 'g') as file
    )
from typed_rows
