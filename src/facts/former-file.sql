-- The number of counting rows of each disappearing file, unless the same number is already recorded.
with known as (
    select
        feed,
        sha256,
        max(rows) as rows
    from former_file
    group by feed, sha256
),

former as (
    select
        cast($feed as varchar) as feed,
        files.sha256,
        count(*) as rows
    from counting_row as counting
    inner join staged_file as files
        on counting.unit = files.unit
    where counting.unit in (select unnest(from_json(cast($leaving as json), '["INTEGER"]')))
    group by files.sha256
)

select former.*
from former
left join known
    on former.feed = known.feed
    and former.sha256 = known.sha256
where known.rows is null
    or former.rows > known.rows
