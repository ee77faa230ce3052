-- Files that are gone although every row that counted is repeated elsewhere. A file can have been there more than once, read in different ways:
-- the reading with most rows counts.
with files as (
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
inner join counting_repeat as r
    on files.feed = r.feed
    and files.sha256 = r.sha256
group by files.feed, files.sha256, files.rows
having count(distinct r.former_row) = files.rows
