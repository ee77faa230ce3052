-- Days on which log and telephone provider differ: how many calls should agree and how many do, and the first rows that do not.
with rows as (
    select
        *,
        list_transform(list_filter(first_rows, one -> one.file_key = file_key), one -> one.source_row) as differing
    from measured
    where agreeing < calls
)

select
    vendor,
    kind as subject,
    local_day as day,
    cast(calls as varchar) as expected,
    cast(agreeing as varchar) as found,
    'rows ' || array_to_string(differing, ', ')
        || case
            when calls - agreeing > length(differing) then ' and ' || cast(calls - agreeing - length(differing) as varchar) || ' more'
            else ''
        end as detail,
    file_key,
    differing[1] as source_row
from rows
