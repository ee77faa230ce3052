-- Calls as earlier deliveries described them, under the facts' column names and with the key of the valid call. `turn` counts backwards: 1 is the delivery
-- before the valid one, `turns` is the first delivery.
with replaced as (
    select
        unit,
        source_row,
        by_unit,
        by_row
    from superseded
    where feed = 'calls'
        and fate = 'replaced'
),

earlier as (
    select
        e.*,
        s.call_key as standing_key,
        r.by_unit,
        r.by_row,
        row_number() over (
            partition by s.call_key
            order by l.delivery desc, e.source_row desc
        ) as turn,
        count(*) over (partition by s.call_key) as turns
    from replaced as r
    inner join superseded_calls as e
        on r.unit = e.unit
        and r.source_row = e.source_row
    inner join loaded_unit as l
        on r.unit = l.unit
    inner join staged_calls as s
        on e.vendor = s.vendor
        and e.call_id = s.call_id
)

select
    standing_key as call_key,
    vendor,
    call_id,
    started_at,
    connected_at,
    ended_at,
    moment,
    end_at,
    talked_seconds as talk_seconds,
    connected,
    result,
    coalesce(direction, 'outbound') as direction,
    purpose,
    dial_mode,
    called_number as number,
    caller_number,
    caller_id_withheld,
    agent,
    campaign,
    person_key,
    lead_source,
    optout_offered,
    optout_requested,
    identity_stated,
    callback_agreed,
    recording,
    local_day,
    local_second,
    started_local_day,
    end_local_day,
    unit as file_key,
    source_row,
    cast(null as bigint) as place,
    by_unit as replaced_by_file_key,
    by_row as replaced_by_row,
    cast(turn as integer) as turn,
    cast(turns as integer) as turns
from earlier
