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
)

select
    *,
    customer as party,
    source_row as begins
from proven
