-- The texts to which people agreed, by source, where a source has so few that somebody can judge each.
with worded as (
    select
        f.source_index,
        c.evidence as text,
        count(*) as rows
    from consent as c
    inner join source_file as f
        on c.file_key = f.file_key
    where c.evidence is not null
    group by
        f.source_index,
        c.evidence
),

few as (
    select source_index
    from worded
    group by source_index
    having count(*) <= cast($most as integer)
)

select
    w.source_index,
    w.text,
    w.rows
from worded as w
inner join few as s
    on w.source_index = s.source_index
order by
    w.source_index,
    w.rows desc,
    w.text
