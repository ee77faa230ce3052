-- Parts of explanations that are told in the same words: only ids, times and places differ.
with kinds as (

    select distinct
        part,
        codes,
        day,
        has_id,
        has_at,
        has_until,
        seconds_said,
        has_file
    from page_part

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
    dense_rank() over (order by part, codes, has_id, has_at, has_until, seconds_said, has_file, law_part) - 1 as shape
from under_law
