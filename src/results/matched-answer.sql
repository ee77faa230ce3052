-- Replies of call centres, each matched with its call. A returned call id looks as the workbook showed it: neutralised if a spreadsheet could run
-- it.
with asked as (
    select distinct vendor
    from vendor_answer
    where contains(call_id, '''')
),

shown_ids as (
    select
        c.vendor,
        spreadsheet_safe(c.call_id) as call_id,
        arg_min(c.call_key, c.call_id) as call_key
    from asked as k
    inner join call as c
        on k.vendor = c.vendor
    inner join verdict as v
        on c.call_key = v.call_key
    -- Stated for both sides, so that ids of other call centres are not searched.
    where case when k.vendor = c.vendor then c.call_id <> spreadsheet_safe(c.call_id) end
    group by
        c.vendor,
        spreadsheet_safe(c.call_id)
),

matched as (
    select
        a.vendor,
        a.call_id,
        a.rule,
        a.answer,
        a.explanation,
        a.evidence,
        a.file_key,
        a.source_row,
        coalesce(c.call_key, s.call_key) as call_key
    from vendor_answer as a
    left join call as c
        on a.vendor = c.vendor
        and a.call_id = c.call_id
    left join shown_ids as s
        on a.vendor = s.vendor
        and a.call_id = s.call_id
),

numbered as (
    select
        m.*,
        row_number() over (partition by m.call_key, m.rule order by f.path desc, m.source_row desc) as place
    from matched as m
    inner join source_file as f
        on m.file_key = f.file_key
)

select
    n.vendor,
    n.call_id,
    n.rule,
    n.answer,
    n.explanation,
    n.evidence,
    n.file_key,
    n.source_row,
    n.call_key,
    case
        when f.rule is not null and n.place = 1 then 'yes'
        when v.call_key is not null then 'no'
        when n.call_key is not null then 'other-period'
        else 'no-call'
    end as finding
from numbered as n
left join verdict as v
    on n.call_key = v.call_key
left join finding as f
    on n.call_key = f.call_key
    and n.rule = f.rule
where cast($has_replies as boolean)
