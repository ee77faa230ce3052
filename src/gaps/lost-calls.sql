-- How many calls of a file were taken away by other calls of a file with the same ids, pair by pair.
with files as (
    select
        file_key,
        path
    from source_file
)

select
    lost_file.path,
    later_file.path as replaced_by,
    count(*) as calls
from lost_call as lost
inner join files as lost_file
    on lost.lost_file = lost_file.file_key
inner join files as later_file
    on lost.later_file = later_file.file_key
group by all
order by
    count(*) desc,
    lost_file.path,
    later_file.path
