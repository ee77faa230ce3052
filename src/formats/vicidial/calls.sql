-- One call per customer, from its legs.
with placed as (
    select * from placed_leg
),

calls as (
    select
        call_key,
        place,
        min(call_id) as call_id,
        bool_or(is_never_dialled) as is_never_dialled,
        bool_and(is_incoming) as is_incoming,
        min(full_number) as full_number,
        min(start_epoch) as start_epoch,
        max(end_epoch) as end_epoch,
        min(call_clock) as call_clock,
        min(call_date) as call_date,
        min(epoch(call_clock) - proof_epoch) as seconds_ahead,
        arg_min(outcome, row(shortfall, source_row)) filter (where outcome is not null) as known_outcome,
        min(shortfall) as shortfall,
        arg_min(status, row(shortfall, source_row)) as status,
        arg_min(agent, row(shortfall, source_row)) filter (where agent is not null) as agent,
        arg_min(campaign, source_row) filter (where campaign is not null) as campaign,
        arg_min(did, source_row) filter (where did is not null) as did,
        max(answered_seconds) as answered_seconds,
        arg_min(carrier_status, row(shortfall, source_row)) filter (where carrier_status is not null) as carrier_status
    from placed
    group by call_key, place
),

judged as (
    select
        *,
        case when shortfall not in (5, 13) then known_outcome end as outcome,
        proven_offset(seconds_ahead, -5, 120) as clock_offset_seconds
    from calls
)

select
    call_key,
    place,
    clock_offset_seconds,
    case when is_never_dialled then 'never-dialled' end as set_aside,
    call_id,
    case
        when start_epoch is not null then epoch_text(start_epoch)
        when call_clock is null or cast($zone_declared as boolean) or clock_offset_seconds is null then coalesce(cast(call_clock as varchar), call_date)
        else cast(call_clock as varchar) || offset_text(clock_offset_seconds)
    end as started_at,
    case when end_epoch >= start_epoch then epoch_text(end_epoch) end as ended_at,
    -- The line's time, never the row's: the row includes waiting and the agent's work after the call.
    case
        when outcome in ('objection', 'sale', 'refused', 'callback', 'conversation') then cast(answered_seconds as varchar)
        when shortfall = 5 and carrier_status = 'ANSWER' then cast(answered_seconds as varchar)
    end as talk_seconds,
    case
        when outcome in ('objection', 'sale', 'refused', 'callback', 'conversation', 'voicemail', 'abandoned') then 'yes'
        when outcome is not null then 'no'
        when carrier_status = 'ANSWER' then 'yes'
        when carrier_status in ('BUSY', 'NOANSWER', 'CANCEL', 'CONGESTION', 'CHANUNAVAIL') then 'no'
    end as connected,
    coalesce(outcome, status) as result,
    case when is_incoming then 'inbound' else 'outbound' end as direction,
    -- Where no column names it, the client maps a group of incoming calls to a number.
    case when is_incoming then coalesce(did, campaign) else full_number end as called_number,
    case when is_incoming then full_number end as caller_number,
    agent,
    campaign
from judged
