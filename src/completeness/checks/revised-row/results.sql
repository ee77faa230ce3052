-- Calls of the period that were delivered again with other content, and what changed; also calls that only an earlier delivery placed in the period.
-- If number and time both changed, the call centre may have restarted its ids, and the earlier call was a different one. The same is possible if the
-- id was made from the row. A time within a minute may be the same one, written more precisely.
with revised as (
    select *
    from revision
    where feed = 'calls'
),

made_id as (
    select
        file_key,
        source_row
    from problem
    where reason = 'made-id-perhaps-another'
),

compared as (
    select
        c.vendor,
        c.call_id,
        c.local_day >= cast($from_day as integer) and c.local_day <= cast($to_day as integer) as is_of_period,
        coalesce(r.local_day >= cast($from_day as integer) and r.local_day <= cast($to_day as integer), false) as was_of_period,
        c.local_day,
        r.local_day as former_day,
        coalesce(
            r.number <> c.number
            and (r.earliest - c.moment >= 60000000 or c.moment - r.earliest >= 60000000),
            false
        ) as is_perhaps_another,
        m.source_row is not null as has_made_id,
        r.columns,
        r.changes,
        r.file_key,
        r.source_row
    from revised as r
    inner join call as c
        on r.key = c.vendor || ' / ' || c.call_id
    left join made_id as m
        on r.replaced_by_file_key = m.file_key
        and r.replaced_by_row = m.source_row
)

select
    vendor,
    call_id as subject,
    case when is_of_period then local_day else former_day end as day,
    'one content' as expected,
    columns as found,
    case
        when is_perhaps_another then 'another number and another time: perhaps another call with the same id; ' || changes
        when has_made_id then 'the file has no ids: perhaps another call of the same time, numbers and agent; ' || changes
        else changes
    end as detail,
    file_key,
    source_row
from compared
where is_of_period
    or was_of_period
