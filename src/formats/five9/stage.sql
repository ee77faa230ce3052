-- Calls from Five9's call log: one row per call, or per part of one. Incoming calls prove which of the two numbers is the customer's.
with source as (
    select * from source_rows
),

-- The client's own numbers, if it gave them.
listed as (
    select * from own_number
),

-- If two rows describe one part of a call with different dispositions, the later one is the correction.
corrected as (
    select
        * replace (
            last_value(disposition) over part as disposition
        )
    from source
    window part as (
        partition by
            call, session, moment, campaign, agent, call_type, ani, dnis, talk
        order by source_row rows between unbounded preceding and unbounded following
    )
),

cells as (
    select
        cast(source_row as bigint) as source_row,
        call,
        session,
        moment,
        campaign,
        nullif(agent, '[None]') as agent,
        disposition,
        lower(disposition) as disposition_word,
        call_type,
        regexp_replace(lower(call_type), '[^a-z0-9]', '', 'g') as type_word,
        ani,
        dnis,
        regexp_replace(ani, '[^0-9]', '', 'g') as ani_digits,
        regexp_replace(dnis, '[^0-9]', '', 'g') as dnis_digits,
        -- A clock shows its unit; a bare number does not.
        case
            when regexp_full_match(talk, '[0-9]{1,4}:[0-5][0-9]:[0-5][0-9]')
                then cast(split_part(talk, ':', 1) as bigint) * 3600 + cast(split_part(talk, ':', 2) as bigint) * 60 + cast(split_part(talk, ':', 3) as bigint)
        end as talk_seconds,
        case
            when regexp_full_match(moment, '[A-Z][a-z]{2}, [0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2}')
                then coalesce(cast(try_strptime(moment, '%a, %d %b %Y %H:%M:%S') as varchar), moment)
            else moment
        end as started_at,
        -- A row that occurs twice, in overlapping reports, is one part of a call.
        row_number() over (
            partition by call, session, moment, campaign, agent, call_type, ani, dnis, talk order by source_row
        ) > 1 as is_repeated
    from corrected
),

typed as (
    select
        *,
        case
            when type_word in ('inbound', 'inboundvoicemail') then 'inbound'
            when type_word in ('outbound', 'manual', 'agent', 'autodial', 'outboundpreview', 'outboundvoicemail') then 'outbound'
            when type_word in ('internal', 'internalvoicemail') then 'internal'
            when type_word = 'test' then 'test'
        end as kind,
        case type_word
            when 'autodial' then 'predictive'
            when 'outboundpreview' then 'preview'
            when 'agent' then 'manual'
            when 'manual' then 'manual'
        end as dial_mode,
        -- The system's own words; the client maps whatever else an agent chose.
        case
            when disposition_word = 'no answer' then 'no-answer'
            when disposition_word = 'busy' then 'busy'
            when disposition_word in ('answering machine', 'fax') then 'machine'
            when disposition_word in ('abandon', 'abandoned') then 'abandoned'
            when disposition_word = 'operator intercept' then 'failed'
            when disposition_word = 'do not call' then 'objection'
        end as outcome
    from cells
),

-- A number that people called is the client's own: an outbound call has such a number on the side that is not the customer's.
own_numbers as (
    select distinct dnis_digits as digits
    from typed
    where kind = 'inbound'
        and length(dnis_digits) >= 6
),

sided as (
    select
        typed.*,
        own_ani.digits is not null or listed_ani.tail is not null as is_ani_own,
        own_dnis.digits is not null or listed_dnis.tail is not null as is_dnis_own,
        -- A number that the client gave is certain: it settles its own row.
        listed_ani.tail is not null and listed_dnis.tail is null as is_ani_listed,
        listed_dnis.tail is not null and listed_ani.tail is null as is_dnis_listed
    from typed
    left join own_numbers as own_ani
        on typed.ani_digits = own_ani.digits
    left join own_numbers as own_dnis
        on typed.dnis_digits = own_dnis.digits
    left join listed as listed_ani
        on right(typed.ani_digits, 9) = listed_ani.tail
    left join listed as listed_dnis
        on right(typed.dnis_digits, 9) = listed_dnis.tail
),

-- A column means the same in the whole file: one row proves it for all; rows that contradict each other prove nothing.
proofs as (
    select
        count(*) filter (where kind = 'outbound' and is_ani_own and not is_dnis_own and dnis_digits <> '') as for_dnis,
        count(*) filter (where kind = 'outbound' and is_dnis_own and not is_ani_own and ani_digits <> '') as for_ani
    from sided
),

proven as (
    select
        sided.*,
        case
            when sided.kind is distinct from 'outbound' and sided.kind is not null then sided.ani
            when sided.is_ani_listed then sided.dnis
            when sided.is_dnis_listed then sided.ani
            when proofs.for_dnis > 0 and proofs.for_ani = 0 then sided.dnis
            when proofs.for_ani > 0 and proofs.for_dnis = 0 then sided.ani
        end as customer,
        case
            when sided.kind is distinct from 'outbound' and sided.kind is not null then sided.dnis
            when sided.is_ani_listed then sided.ani
            when sided.is_dnis_listed then sided.dnis
            when proofs.for_dnis > 0 and proofs.for_ani = 0 then sided.ani
            when proofs.for_ani > 0 and proofs.for_dnis = 0 then sided.dnis
        end as own_number,
        sided.is_ani_listed or sided.is_dnis_listed or (proofs.for_dnis > 0) <> (proofs.for_ani > 0) as is_side_known,
        case outcome
            when 'objection' then 1
            when 'abandoned' then 3
            when 'machine' then 4
            when 'no-answer' then 5
            when 'busy' then 6
            when 'failed' then 7
            else case when disposition is null then 8 else 2 end
        end as shortfall,
        case
            when call is not null then call
            when session is not null then session
            when moment is null and ani is null and dnis is null then 'row-' || cast(source_row as varchar)
            else 'five9-' || md5(concat_ws('|', coalesce(moment, ''), coalesce(ani, ''), coalesce(dnis, ''), coalesce(agent, '')))
        end as call_key
    from sided
    cross join proofs
),

-- One call per customer, in the order of the file.
customers as (
    select
        call_key,
        customer,
        row_number() over (partition by call_key order by min(source_row)) as place
    from proven
    where customer is not null
    group by call_key, customer
),

placed as (
    select
        proven.*,
        coalesce(customers.place, 1) as place
    from proven
    left join customers
        on
            proven.call_key = customers.call_key
            and proven.customer = customers.customer
),

-- Parts of a call have no end time, and agents can talk at once. Count the least time that the parts cover together, each from its own start.
spans as (
    select
        *,
        epoch(coalesce(try_cast(started_at as timestamp), timestamp '1970-01-01 00:00:00')) as from_second
    from placed
),

talked as (
    select
        *,
        case
            when talk_seconds is not null
                then greatest(
                    from_second + talk_seconds - greatest(
                        from_second,
                        coalesce(
                            max(from_second + talk_seconds) over (
                                partition by call_key, place order by from_second, source_row rows between unbounded preceding and 1 preceding
                            ),
                            0
                        )
                    ),
                    0
                )
        end as more_seconds
    from spans
),

calls as (
    select
        call_key,
        place,
        min(source_row) as leads_row,
        bool_and(coalesce(kind = 'internal', false)) as is_internal,
        bool_or(coalesce(kind = 'test', false)) as is_test,
        bool_and(is_side_known) as is_side_known,
        arg_min(coalesce(kind, call_type), source_row) filter (where coalesce(kind, call_type) is not null and kind is distinct from 'internal') as direction,
        arg_min(started_at, source_row) filter (where started_at is not null) as started_at,
        arg_min(customer, source_row) filter (where customer is not null) as customer,
        arg_min(own_number, source_row) filter (where own_number is not null) as own_number,
        bool_or(ani is not null or dnis is not null) as has_number,
        arg_min(coalesce(outcome, disposition), row(shortfall, source_row)) filter (where coalesce(outcome, disposition) is not null) as result,
        min(shortfall) as shortfall,
        cast(sum(more_seconds) as bigint) as talk_seconds,
        arg_min(agent, row(shortfall, source_row)) filter (where agent is not null) as agent,
        arg_min(campaign, source_row) filter (where campaign is not null) as campaign,
        arg_min(dial_mode, source_row) filter (where dial_mode is not null) as dial_mode
    from talked
    group by call_key, place
),

written as (
    select
        call_key,
        place,
        leads_row,
        case
            when is_test then 'test-call'
            when is_internal then 'internal'
            when not has_number then 'no-number'
            when direction is distinct from 'inbound' and not is_side_known then 'customer-unclear'
        end as set_aside,
        call_key || case when place = 1 then '' else '/' || cast(place as varchar) end as call_id,
        started_at,
        case when shortfall in (1, 2) then cast(talk_seconds as varchar) end as talk_seconds,
        case when shortfall in (1, 3) then 'yes' when shortfall in (4, 5, 6, 7) then 'no' end as connected,
        result,
        direction,
        case when direction = 'inbound' then own_number else customer end as called_number,
        case when direction = 'inbound' then customer else own_number end as caller_number,
        agent,
        campaign,
        dial_mode
    from calls
)

select
    placed.source_row,
    written.leads_row,
    written.set_aside,
    cast(null as bigint) as clock_offset_seconds,
    case when placed.source_row = written.leads_row then written.call_id end as call_id,
    case when placed.source_row = written.leads_row then written.started_at end as started_at,
    case when placed.source_row = written.leads_row then written.talk_seconds end as talk_seconds,
    case when placed.source_row = written.leads_row then written.connected end as connected,
    case when placed.source_row = written.leads_row then written.result end as result,
    case when placed.source_row = written.leads_row then written.direction end as direction,
    case when placed.source_row = written.leads_row then written.called_number end as called_number,
    case when placed.source_row = written.leads_row then written.caller_number end as caller_number,
    case when placed.source_row = written.leads_row then written.agent end as agent,
    case when placed.source_row = written.leads_row then written.campaign end as campaign,
    case when placed.source_row = written.leads_row then written.dial_mode end as dial_mode
from placed
inner join written
    on
        placed.call_key = written.call_key
        and placed.place = written.place
