-- A call's own times are instants, in order: started, connected, ended. If a time would precede the one before it, take its second reading (the hour that
-- autumn repeats), or the next day if the file gives one day for all times of the call. If neither helps, empty it. A time without seconds counts as earlier
-- only if its whole minute is: within the minute of the previous time, it equals that time. A time more than a day after the start does not belong to the call.
with connected as (
    select
        *,
        case
            when connected_at >= started_at then connected_at
            when connected_at_minute and connected_at + 60000000 > started_at then started_at
            when connected_at_second >= started_at then connected_at_second
            when connected_at_minute and connected_at_second + 60000000 > started_at then started_at
            when connected_at_next >= started_at and connected_at_next < started_at + 43200000000 then connected_at_next
        end as connected_after_start,
        case when connected_after_start <= started_at + 86400000000 then connected_after_start end as connected_then
    from typed_rows
),

followed as (
    select
        *,
        coalesce(connected_then, started_at) as follows
    from connected
),

ended as (
    select
        *,
        case
            when ended_at >= follows then ended_at
            when ended_at_minute and ended_at + 60000000 > follows then follows
            when ended_at_second >= follows then ended_at_second
            when ended_at_minute and ended_at_second + 60000000 > follows then follows
            when ended_at_next >= follows and ended_at_next < started_at + 43200000000 then ended_at_next
        end as ended_after,
        case when ended_after <= started_at + 86400000000 then ended_after end as ended_then,
        vendor not in (select id from known_vendor) as has_unknown_vendor
    from followed
)

select
    * exclude (connected_after_start, connected_then, ended_after, ended_then, follows, has_unknown_vendor) replace (
        connected_then as connected_at,
        ended_then as ended_at,
        case
            when connected_at is not null and connected_after_start is null then 'emptied:before-the-call-started'
            when connected_at is not null and connected_then is null then 'emptied:more-than-a-day-after-the-start'
            when connected_then = connected_at_second and connected_then <> connected_at then 'noted:second-reading-of-the-hour'
            when connected_then = connected_at_next and connected_then is distinct from connected_at then 'noted:after-midnight'
            -- The previous time has settled which of the two hours it was.
            when connected_at_problem = 'noted:hour-exists-twice' and connected_then <> connected_at then null
            else connected_at_problem
        end as connected_at_problem,
        case
            when ended_at is not null and ended_after is null then 'emptied:before-the-time-it-follows'
            when ended_at is not null and ended_then is null then 'emptied:more-than-a-day-after-the-start'
            when ended_then = ended_at_second and ended_then <> ended_at then 'noted:second-reading-of-the-hour'
            when ended_then = ended_at_next and ended_then is distinct from ended_at then 'noted:after-midnight'
            -- The previous time has settled which of the two hours it was.
            when ended_at_problem = 'noted:hour-exists-twice' and ended_then <> ended_at then null
            else ended_at_problem
        end as ended_at_problem,
        case
            when talk_seconds_problem is null and talk_seconds > 0 and (not connected or result in ('no-answer', 'busy', 'failed'))
                then 'noted:talk-without-an-answer'
            else talk_seconds_problem
        end as talk_seconds_problem,
        case when caller_number_hidden and caller_id_withheld is null and caller_id_withheld_problem is null then true else caller_id_withheld end
            as caller_id_withheld,
        case when caller_number_hidden then 'noted:number-withheld' else caller_number_problem end as caller_number_problem
    ),
    case when has_unknown_vendor then 'vendor' end as rule_column,
    case when has_unknown_vendor then 'unknown-vendor' end as rule_reason,
    -- No telephone rings for ten minutes: such a time would move the call to another moment, perhaps out of the period.
    case when connected_then > started_at + 600000000 then 'connected_at' end as note_column,
    case when connected_then > started_at + 600000000 then 'connection-long-after-start' end as note_reason
from ended
