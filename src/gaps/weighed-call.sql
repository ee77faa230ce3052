-- The judged calls, and how many of their findings can depend on a gap. That differs by what the gap does: all findings (`rests`), those that are not
-- proven (`decides`), or those without a responsible party (`attributes`).
with findings as (
    select
        call_key,
        count(*) as rests,
        count(*) filter (where grade <> 'proven') as decides,
        count(*) filter (where responsible = 'undetermined') as attributes
    from finding
    group by call_key
)

select
    s.call_key,
    cast(s.vendor as varchar) as vendor,
    s.in_scope and s.contact = 'conversation' as is_conversation,
    coalesce(f.rests, 0) as rests,
    coalesce(f.decides, 0) as decides,
    coalesce(f.attributes, 0) as attributes
from standing as s
left join findings as f
    on s.call_key = f.call_key
