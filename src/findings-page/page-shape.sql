-- Parts of explanations with the same sentence: only ids, times and places differ. The law may be less certain on one day than on another, so a
-- finding keeps its day.
with kinds as (
    select distinct
        p.part,
        p.codes,
        case when p.part = 'rule' then p.at else '' end as day,
        p.id is not null as has_id,
        p.part <> 'rule' and p.at is not null as has_at,
        p.until is not null as has_until,
        case when p.seconds is null then 'none' when p.seconds = 1 then 'one' else 'many' end as seconds_said,
        p.source_file is not null as has_file
    from read_parquet(cast($explained as varchar)) as p
),

under_law as (
    select
        k.*,
        coalesce(l.part, 0) as law_part
    from kinds as k
    left join finding_law as l
        on k.part = 'rule'
        and json_extract_string(k.codes, '$.rule') = l.rule
        and k.day >= l.from_day
        and k.day < l.to_day
)

select
    *,
    cast(dense_rank() over (order by part, codes, has_id, has_at, has_until, seconds_said, has_file, law_part) - 1 as integer) as shape
from under_law
