-- Files that are gone although every row that counted is repeated elsewhere. A file can have been there more than once, read in different ways:
-- the reading with most rows counts.
with told as (
    select * from counting_repeat
),

files as (
    select
        feed,
        sha256,
        max(rows) as rows
    from former_file
    group by feed, sha256
)

select
    files.feed,
    files.sha256
from files
inner join told
    on files.feed = told.feed
    and files.sha256 = told.sha256
group by files.feed, files.sha256, files.rows
having count(distinct told.former_row) = files.rows
