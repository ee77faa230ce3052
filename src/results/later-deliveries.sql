-- Values of calls of the period that a later delivery changed, old and new, with both deliveries, and whether the new value is better for the call
-- centre. A call that only the earlier delivery placed in the period counts too.
with placed as (
    select
        v.call_key,
        v.turn,
        v.position,
        v.column_name,
        v.before,
        v.after,
        c.vendor,
        c.call_id,
        c.moment,
        c.number,
        c.local_day,
        e.file_key,
        e.source_row,
        e.replaced_by_file_key,
        e.replaced_by_row,
        -- A time within a minute may be the same one, written more precisely.
        coalesce(
            e.number <> c.number
            and (e.moment - c.moment >= 60000000 or c.moment - e.moment >= 60000000),
            false
        ) as is_perhaps_another
    from changed_value as v
    inner join earlier_call as e
        on v.call_key = e.call_key
        and v.turn = e.turn
    inner join call as c
        on v.call_key = c.call_key
    where (c.local_day >= cast($from_day as integer) and c.local_day <= cast($to_day as integer))
        or (e.local_day >= cast($from_day as integer) and e.local_day <= cast($to_day as integer))
)

select
    p.vendor,
    p.call_id,
    utc_text(p.moment) as moment,
    '+' || cast(p.number as varchar) as number,
    p.column_name as "column",
    p.before,
    p.after,
    case
        when p.column_name in ('agent', 'recording') then 'neutral'
        when p.column_name in ('optout_offered', 'identity_stated', 'ai_disclosed', 'callback_agreed')
            then case when p.after = 'true' or p.before = 'false' then 'for' else 'against' end
        when p.column_name in ('optout_requested', 'caller_id_withheld', 'connected')
            then case when p.before = 'true' or p.after = 'false' then 'for' else 'against' end
        when p.column_name = 'result' and p.before in ('conversation', 'sale', 'refused', 'callback', 'objection')
            and p.after not in ('conversation', 'sale', 'refused', 'callback', 'objection')
            then 'for'
        when p.column_name = 'result' and p.before = 'objection' then 'for'
        when p.column_name = 'result' and p.after in ('conversation', 'sale', 'refused', 'callback', 'objection')
            and p.before not in ('conversation', 'sale', 'refused', 'callback', 'objection')
            then 'against'
        when p.column_name = 'result' and p.after = 'objection' then 'against'
        when p.column_name = 'talk_seconds' and try_cast(p.after as bigint) < try_cast(p.before as bigint) then 'for'
        when p.column_name = 'talk_seconds' and try_cast(p.after as bigint) > try_cast(p.before as bigint) then 'against'
        when p.column_name = 'direction' and p.after = 'outbound' then 'against'
        when p.column_name = 'direction' then 'for'
        when p.column_name = 'lead_source' then case when p.before = 'vendor' or p.after = 'client' then 'for' else 'against' end
        else 'either'
    end as direction,
    f.path as source_file_before,
    p.source_row as source_row_before,
    l.path as source_file,
    p.replaced_by_row as source_row,
    case when p.is_perhaps_another then 'yes' end as perhaps_another,
    p.position,
    p.turn
from placed as p
inner join source_file as f
    on p.file_key = f.file_key
inner join source_file as l
    on p.replaced_by_file_key = l.file_key
