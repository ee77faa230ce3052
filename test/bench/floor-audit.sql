-- The audit of the benchmark's workspace as somebody would write it by hand in a day for these files alone: one fixed format, no lineage. DuckDB's
-- time for it is a floor: any program that gives the same verdicts and accounts for its rows takes longer. `tsx test/bench/floor-audit.ts
-- <workspace>` runs it; `npm run bench` compares its findings with Belaudit's, rule by rule.
--
-- It judges the rules that these data can break: objections (certain and possible, lifted by a later consent, open too long), consents and their flaws,
-- relations and their terms, attempts, hours and holidays, the opt-out offered, voicemail; and responsibility. It leaves out
--   the origin of rows: files, lines, raw text, rejected, repaired, emptied and duplicate rows, and the records that a finding rests on;
--   every notation, encoding, format and column except those of the generator: the last nine digits are the number, a time is `yyyy-MM-dd HH:mm:ss`;
--   zones: times are local clock times, so that the hours that autumn repeats and spring skips go unnoticed;
--   regimes, kinds of sender, purposes, several entities, requests, registers, scrubs, withdrawals, expiry, published numbers, and changing
--   owners: a number has one owner at a time here, and every record names the one entity;
--   completeness, explanations, results in files, reports.

-- stage: reading
create table text_call as
select
    regexp_extract(filename, 'calls-(.+)[.]csv$', 1) as vendor,
    *
from read_csv(
    getvariable('folder') || '/calls-*.csv',
    header = true,
    delim = ',',
    quote = '"',
    escape = '"',
    all_varchar = true,
    auto_detect = false,
    ignore_errors = true,
    filename = true,
    columns = {
        'call_id': 'VARCHAR', 'started_at': 'VARCHAR', 'connected_at': 'VARCHAR', 'ended_at': 'VARCHAR', 'called_number': 'VARCHAR',
        'talk_seconds': 'VARCHAR', 'result': 'VARCHAR', 'dial_mode': 'VARCHAR', 'caller_number': 'VARCHAR', 'agent': 'VARCHAR',
        'campaign': 'VARCHAR', 'person_id': 'VARCHAR', 'lead_source': 'VARCHAR', 'optout_offered': 'VARCHAR',
        'optout_requested': 'VARCHAR', 'identity_stated': 'VARCHAR'
    }
);

create or replace macro person_of(written) as try_cast(substr(written, 2) as integer);

create or replace macro number_of(written) as try_cast(right(regexp_replace(written, '[^0-9]', '', 'g'), 9) as integer);

create table call as
with typed as (
    select
        vendor,
        call_id,
        try_cast(started_at as timestamp) as started_at,
        try_cast(connected_at as timestamp) as connected_at,
        try_cast(ended_at as timestamp) as ended_at,
        number_of(called_number) as number,
        try_cast(talk_seconds as integer) as logged_seconds,
        nullif(result, 'ONBEKEND') as result,
        campaign,
        person_of(person_id) as person_id,
        lead_source,
        optout_offered,
        optout_requested
    from text_call
),

once as (
    select distinct *
    from typed
    where started_at is not null
        and number is not null
),

timed as (
    select
        *,
        coalesce(connected_at, started_at) as moment,
        coalesce(logged_seconds, date_diff('second', connected_at, ended_at)) as talk_seconds,
        (
            connected_at is not null
            or coalesce(logged_seconds, 0) > 0
            or coalesce(result, '') in ('conversation', 'sale', 'refused', 'callback', 'objection')
        ) as says_connected,
        coalesce(result, '') in ('no-answer', 'busy', 'failed', 'machine') as says_not_connected
    from once
)

select
    row_number() over (order by vendor, call_id) as call_key,
    vendor,
    call_id,
    started_at,
    ended_at,
    moment,
    cast(moment as date) as day,
    number,
    person_id,
    campaign = 'solar-a' as is_solar,
    talk_seconds,
    lead_source,
    optout_offered,
    (coalesce(optout_requested, '') = 'ja' or (result = 'objection' and coalesce(optout_requested, '') <> 'nee')) as carries_objection,
    case
        when result = 'voicemail' then 'voicemail'
        when result = 'machine' and coalesce(talk_seconds, 0) <= 30 then 'attempt'
        when says_not_connected and not says_connected then 'attempt'
        when says_connected and not says_not_connected then 'conversation'
        when says_connected then 'unknown'
        when talk_seconds = 0 then 'attempt'
        else 'unknown'
    end as contact
from timed;

create table person as
select
    person_of(person_id) as person_id,
    legal_form
from read_csv(getvariable('folder') || '/persons.csv', header = true, all_varchar = true);

create table phone as
select
    number_of(number) as number,
    person_of(person_id) as person_id,
    cast(valid_from as date) as valid_from,
    coalesce(cast(valid_to as date), date '9999-12-31') as valid_to
from read_csv(getvariable('folder') || '/phones.csv', header = true, all_varchar = true);

create table consent as
select
    row_number() over (order by consent_id desc) as place,
    number_of(number) as number,
    person_of(person_id) as person_id,
    cast(given_at as timestamp) as given_at,
    cast(given_at as date) as given_day,
    list_contains(string_split(products, '|'), 'solar') as covers_solar,
    list_contains(string_split(products, '|'), 'energy') as covers_energy,
    form = 'active' as is_active,
    coalesce(cast(verified_at as timestamp), timestamp '9999-12-31') as verified_at,
    evidence is null as is_without_proof,
    case when person_id is null then 1 else 0 end + case when evidence is null then 1 else 0 end as constant_flaws,
    case
        when coalesce(term_stated, '') = 'ja' then date '9999-12-31'
        else cast(cast(given_at as date) + interval '6 months' as date)
    end as late_from,
    cast(epoch(cast(given_at as timestamp)) as bigint) * 134217728 + row_number() over (order by consent_id desc) as recency
from read_csv(getvariable('folder') || '/consents.csv', header = true, all_varchar = true);

create table objection as
with feed as (
    select
        objection_id as id,
        number_of(number) as number,
        person_of(person_id) as person_id,
        recorded_by,
        cast(objected_at as timestamp) as earliest,
        cast(objected_at as timestamp)
        + case when length(objected_at) = 10 then interval '1 day' - interval '1 microsecond' else interval '0 day' end as latest,
        cast(reported_at as timestamp) + interval '1 day' - interval '1 microsecond' as reported,
        cast(null as bigint) as made_in_call
    from read_csv(getvariable('folder') || '/objections.csv', header = true, all_varchar = true)
),

made_in_calls as (
    select
        'call:' || vendor || '/' || call_id as id,
        number,
        person_id,
        vendor as recorded_by,
        ended_at as earliest,
        ended_at as latest,
        cast(null as timestamp) as reported,
        call_key as made_in_call
    from call
    where carries_objection
)

select
    row_number() over (order by id) as objection_key,
    *
from (select * from feed union all select * from made_in_calls);

create table relation as
select
    relation_id,
    number_of(number) as number,
    person_of(person_id) as person_id,
    cast(started_on as date) as started_on,
    coalesce(cast(ended_on as date), date '9000-12-31') as ended_on
from read_csv(getvariable('folder') || '/relations.csv', header = true, all_varchar = true)
where product = 'energy'
    and kind = 'subscription'
    and cast(paid_amount as decimal(9, 2)) > 0
    and optout_offered_at_collection = 'ja';

create table handover as
select
    vendor,
    number_of(number) as number,
    kind,
    cast(delivered_at as timestamp) as delivered_at
from read_csv(getvariable('folder') || '/handovers.csv', header = true, all_varchar = true);

-- stage: judging
-- Who was called, whether that is a consumer, and when the last conversation before was.
create table owned_call as
select
    c.*,
    p.person_id as owner_id,
    coalesce(c.person_id, p.person_id) as called_person
from call as c
left join phone as p
    on c.number = p.number
    and c.day between p.valid_from and p.valid_to;

create table known_call as
with spoken as (
    select
        number,
        called_person,
        moment as spoken_at
    from owned_call
    where contact = 'conversation'
),

spoken_to_number as (
    select
        c.call_key,
        s.spoken_at
    from owned_call as c
    asof inner join spoken as s
        on c.number = s.number
        and c.moment > s.spoken_at
),

spoken_to_person as (
    select
        c.call_key,
        s.spoken_at
    from owned_call as c
    asof inner join spoken as s
        on c.called_person = s.called_person
        and c.moment > s.spoken_at
)

select
    c.*,
    not (
        coalesce(f.legal_form, '') = 'legal-entity'
        and (c.owner_id is null or (c.owner_id = c.called_person and coalesce(o.legal_form, '') = 'legal-entity'))
    ) as is_protected,
    greatest(n.spoken_at, p.spoken_at) as last_spoken_at
from owned_call as c
left join person as f
    on c.called_person = f.person_id
left join person as o
    on c.owner_id = o.person_id
left join spoken_to_number as n
    on c.call_key = n.call_key
left join spoken_to_person as p
    on c.call_key = p.call_key;

-- The consent that is the basis: fewest flaws, then the latest, then the lowest id, in one number; and the last one that lifts an objection.
create or replace macro flaws_of(constant_flaws, verified_at, late_from, given_at, moment, day, last_spoken_at) as
constant_flaws
+ case when day >= date '2025-07-01' and verified_at >= moment then 1 else 0 end
+ case when day >= date '2024-10-15' and day > late_from and coalesce(last_spoken_at < given_at, true) then 1 else 0 end;

-- A consent without flaws from the last days is always the best: a number with thousands of consents need not be examined whole.
create table recent_consent as
with days as (
    select
        *,
        unnest([date_diff('day', date '2020-01-01', given_day) // 8, date_diff('day', date '2020-01-01', given_day) // 8 + 1]) as week
    from consent
    where is_active
)

select
    c.call_key,
    max(r.recency) filter (
        where ((c.is_solar and r.covers_solar) or (not c.is_solar and r.covers_energy))
            and flaws_of(r.constant_flaws, r.verified_at, r.late_from, r.given_at, c.moment, c.day, c.last_spoken_at) = 0
    ) as recency,
    max(r.given_at) as last_given_at
from known_call as c
inner join days as r
    on c.number = r.number
    and date_diff('day', date '2020-01-01', c.day) // 8 = r.week
    and c.moment > r.given_at
where coalesce(r.person_id = c.called_person, true)
group by c.call_key
having recency is not null;

create table call_consent as
with others as (
    select c.*
    from known_call as c
    anti join recent_consent as r
        on c.call_key = r.call_key
),

pairs as (
    select
        c.*,
        r.* exclude (number, person_id, place)
    from others as c
    inner join (select * from consent where is_active) as r
        on c.number = r.number
        and c.moment > r.given_at
    where coalesce(r.person_id = c.called_person, true)

    union all

    select
        c.*,
        r.* exclude (number, person_id, place)
    from others as c
    inner join (select * from consent where is_active and number is null) as r
        on c.called_person = r.person_id
        and c.moment > r.given_at
),

weighed as (
    select
        call_key,
        given_at,
        recency,
        (is_solar and covers_solar) or (not is_solar and covers_energy) as covers_product,
        flaws_of(constant_flaws, verified_at, late_from, given_at, moment, day, last_spoken_at) as flaws
    from pairs
)

select
    call_key,
    8 * 576460752303423488 + recency as best,
    last_given_at
from recent_consent

union all

select
    call_key,
    max(case when covers_product then (8 - flaws) * 576460752303423488 + recency end) as best,
    max(given_at) as last_given_at
from weighed
group by call_key;

-- A relation that breaks no rule lasts longer than one that ended too long ago, so the longest one is the best.
create table call_relation as
with pairs as (
    select
        c.call_key,
        r.ended_on
    from known_call as c
    inner join relation as r
        on c.number = r.number
        and c.day >= r.started_on
    where coalesce(r.person_id = c.called_person, true)

    union all

    select
        c.call_key,
        r.ended_on
    from known_call as c
    inner join relation as r
        on c.called_person = r.person_id
        and c.day >= r.started_on
    where r.number is null
)

select
    call_key,
    max(ended_on) as ended_on
from pairs
group by call_key;

create table based_call as
with joined as (
    select
        c.*,
        b.last_given_at,
        r.ended_on,
        k.place is not null as has_consent,
        8 - b.best // 576460752303423488 as flaws,
        k.person_id is null as is_not_linked,
        k.is_without_proof,
        c.day >= date '2025-07-01' and k.verified_at >= c.moment as is_not_verified,
        c.day >= date '2024-10-15'
        and c.day > k.late_from
        and coalesce(c.last_spoken_at < k.given_at, true) as is_late_first_call,
        k.given_day
    from known_call as c
    left join call_consent as b
        on c.call_key = b.call_key
    left join consent as k
        on b.best % 134217728 = k.place
    left join call_relation as r
        on c.call_key = r.call_key
)

select
    *,
    case
        when not is_protected then 'not-protected'
        when has_consent and flaws = 0 then 'consent'
        when ended_on + interval '24 months' >= day then 'relation'
        when has_consent then 'consent'
        when ended_on is not null then 'relation'
        else 'none'
    end as basis
from joined;

-- Why there is no basis: the gravest miss among the near records.
create table near_miss as
with without_basis as (
    select *
    from based_call
    where basis = 'none'
        and contact in ('conversation', 'unknown')
),

misses as (
    select
        c.call_key,
        case
            when not r.is_active then 2
            when not ((c.is_solar and r.covers_solar) or (not c.is_solar and r.covers_energy)) then 3
            when r.given_at > c.moment then 1
            else 0
        end as miss
    from without_basis as c
    inner join consent as r
        on c.number = r.number
    where r.given_at <= c.moment
        or r.given_day = c.day
)

select
    call_key,
    min(miss) as miss
from misses
group by call_key;

-- The call in which an objection on the list was made does not come after it.
create table made_in as
with carriers as (
    select *
    from owned_call
    where carries_objection
),

near_calls as (
    select
        o.objection_key,
        c.call_key,
        c.vendor,
        c.started_at,
        c.ended_at
    from objection as o
    inner join carriers as c
        on o.number = c.number

    union

    select
        o.objection_key,
        c.call_key,
        c.vendor,
        c.started_at,
        c.ended_at
    from objection as o
    inner join carriers as c
        on o.person_id = c.called_person
)

select distinct
    n.objection_key,
    n.call_key
from near_calls as n
inner join objection as o
    on n.objection_key = o.objection_key
where n.call_key = o.made_in_call
    or (
        o.made_in_call is null
        and (o.recorded_by = 'client' or o.recorded_by = n.vendor)
        and n.started_at - interval '5 minutes' <= o.latest
        and n.ended_at >= o.earliest
    );

create table call_objection as
with pairs as (
    select
        c.call_key,
        o.objection_key
    from known_call as c
    inner join objection as o
        on c.number = o.number
        and o.earliest <= c.moment
    where o.person_id is null
        or c.owner_id is null
        or o.person_id = c.owner_id

    union

    select
        c.call_key,
        o.objection_key
    from known_call as c
    inner join objection as o
        on c.called_person = o.person_id
        and o.earliest <= c.moment
)

select
    c.call_key,
    c.vendor,
    c.moment,
    o.earliest,
    o.latest,
    o.recorded_by,
    o.reported,
    o.latest < c.moment as is_certain,
    coalesce(b.last_given_at > o.latest, false) as has_later_consent
from pairs as p
inner join known_call as c
    on p.call_key = c.call_key
inner join objection as o
    on p.objection_key = o.objection_key
left join call_consent as b
    on p.call_key = b.call_key
left join made_in as m
    on p.objection_key = m.objection_key
    and p.call_key = m.call_key
where m.call_key is null;

create table call_objected as
with graded as (
    select
        *,
        max(is_certain) over (partition by call_key) as has_certain
    from call_objection
)

select
    call_key,
    coalesce(bool_or(is_certain and not has_later_consent), false) as is_proven,
    bool_or(not has_later_consent) as is_unlifted,
    bool_or(is_certain) as is_certain,
    min(case when is_certain and not has_later_consent then cast(latest as date) end) as first_day,
    coalesce(bool_or(recorded_by = vendor) filter (where is_certain or not has_certain), false) as own_record,
    min(
        case
            when recorded_by = 'client' then least(latest, coalesce(reported, latest))
            else reported
        end
    ) filter (where is_certain or not has_certain) as client_knew_at,
    min(earliest) filter (
        where (is_certain or not has_certain)
            and recorded_by <> 'client'
            and recorded_by <> vendor
            and moment > latest + interval '24 hours'
    ) as reported_late_at,
    arg_min(recorded_by, (earliest, recorded_by)) filter (
        where (is_certain or not has_certain)
            and recorded_by <> 'client'
            and recorded_by <> vendor
            and moment > latest + interval '24 hours'
    ) as late_reporter
from graded
group by call_key;

-- The deliveries to the call centre about the number.
create table call_handover as
with pairs as (
    select
        c.call_key,
        c.moment,
        h.kind,
        h.delivered_at,
        b.last_given_at,
        max(case when h.kind = 'lead' then h.delivered_at end) over (partition by c.call_key) as last_lead
    from known_call as c
    inner join handover as h
        on c.vendor = h.vendor
        and c.number = h.number
        and h.delivered_at <= c.moment
    left join call_consent as b
        on c.call_key = b.call_key
),

suppressed as (
    select
        *,
        kind = 'suppress' and not coalesce(last_given_at > delivered_at, false) as is_suppression,
        coalesce(last_lead > delivered_at, false) as is_overtaken,
        delivered_at <= moment - interval '24 hours' as is_due
    from pairs
)

select
    call_key,
    bool_or(is_suppression and is_due and not is_overtaken) as is_told,
    bool_or(is_suppression and is_due and is_overtaken) as is_sent_again,
    min(case when is_suppression and not is_overtaken then delivered_at end) as passed_on_at,
    max(last_lead) as last_lead
from suppressed
group by call_key;

create table dial as
select
    call_key,
    row_number() over (partition by vendor, number, cast(started_at as date) order by started_at, call_id) > 3 as is_beyond_day,
    coalesce(
        lag(started_at, 8) over (partition by vendor, number order by started_at, call_id) > started_at - interval '30 days',
        false
    ) as is_beyond_month
from call;

create table closed_day as
select unnest([
    date '2024-12-25', date '2024-12-26', date '2025-01-01', date '2025-04-21', date '2025-04-26', date '2025-05-05', date '2025-05-29',
    date '2025-06-09', date '2025-12-25', date '2025-12-26', date '2026-01-01', date '2026-04-06', date '2026-04-27', date '2026-05-05',
    date '2026-05-14', date '2026-05-25'
]) as day;

create table standing as
select
    c.*,
    m.miss,
    o.call_key is not null as is_objected,
    o.* exclude (call_key),
    d.is_beyond_day,
    d.is_beyond_month,
    coalesce(h.is_told, false) as is_told,
    coalesce(h.is_sent_again, false) as is_sent_again,
    h.passed_on_at,
    h.last_lead,
    f.first_call_day,
    z.day is null
    and case
        when isodow(c.moment) = 7 then false
        when isodow(c.moment) = 6 then cast(c.moment as time) >= time '10:00' and cast(c.moment as time) < time '16:00'
        when strftime(c.moment, '%m-%d') in ('05-04', '12-05', '12-24')
        then cast(c.moment as time) >= time '09:00' and cast(c.moment as time) < time '18:30'
        else cast(c.moment as time) >= time '09:00' and cast(c.moment as time) < time '22:00'
    end as is_within_hours
from based_call as c
inner join dial as d
    on c.call_key = d.call_key
cross join (select max(day) as first_call_day from (select min(cast(started_at as date)) as day from call group by vendor)) as f
left join near_miss as m
    on c.call_key = m.call_key
left join call_objected as o
    on c.call_key = o.call_key
left join call_handover as h
    on c.call_key = h.call_key
left join closed_day as z
    on c.day = z.day;

create table finding as
with broken as (
    select
        call_key,
        'called-after-objection' as rule,
        'statute' as level,
        case when is_proven and contact = 'conversation' then 'proven' else 'possible' end as grade,
        case when is_unlifted then 'objection' else 're-consent-not-by-consumer' end as reason
    from standing
    where is_objected and is_protected and contact in ('conversation', 'unknown', 'voicemail')

    union all

    select
        call_key,
        'dialled-after-objection' as rule,
        'privacy' as level,
        case when is_proven then 'proven' else 'possible' end as grade,
        case when is_proven then '' else 're-consent-not-by-consumer' end as reason
    from standing
    where is_objected and is_certain and is_protected and contact <> 'conversation'

    union all

    select
        call_key,
        'objection-open-over-28-days' as rule,
        'code' as level,
        case when contact = 'conversation' then 'proven' else 'possible' end as grade,
        '' as reason
    from standing
    where is_objected and is_proven and is_protected and contact in ('conversation', 'unknown') and day > first_day + 28

    union all

    select
        call_key,
        'no-legal-basis' as rule,
        'statute' as level,
        case
            when contact = 'unknown' or miss = 0 then 'possible'
            when miss in (1, 2) then 'proven'
            else 'not-demonstrable'
        end as grade,
        case miss
            when 0 then 'consent-after-call'
            when 1 then 'consent-after-call'
            when 2 then 'consent-invalid-form'
            when 3 then 'consent-other-product'
            else 'no-record'
        end as reason
    from standing
    where basis = 'none' and contact in ('conversation', 'unknown')

    union all

    select
        call_key,
        flaw.rule,
        flaw.level,
        case when contact = 'conversation' then flaw.grade else 'possible' end as grade,
        '' as reason
    from (
        select
            call_key,
            contact,
            unnest([
                case
                    when is_not_linked
                    then {'rule': 'consent-not-linked-to-person', 'level': 'evidence', 'grade': 'not-demonstrable'}
                end,
                case
                    when is_without_proof
                    then {'rule': 'consent-without-proof', 'level': 'evidence', 'grade': 'not-demonstrable'}
                end,
                case
                    when is_not_verified
                    then {'rule': 'consent-not-verified', 'level': 'evidence', 'grade': 'not-demonstrable'}
                end,
                case
                    when is_late_first_call and contact = 'conversation'
                    then {
                        'rule': 'first-call-after-six-months',
                        'level': 'code',
                        'grade': case when first_call_day <= greatest(given_day, date '2024-01-01') then 'proven' else 'not-demonstrable' end
                    }
                end
            ]) as flaw
        from standing
        where basis = 'consent' and contact in ('conversation', 'unknown')
    )
    where flaw is not null

    union all

    select
        call_key,
        case
            when day > ended_on + interval '36 months' then 'relation-term-exceeded'
            else 'retention-term-exceeded'
        end as rule,
        case when day > ended_on + interval '36 months' then 'code' else 'privacy' end as level,
        case when contact = 'conversation' then 'proven' else 'possible' end as grade,
        '' as reason
    from standing
    where basis = 'relation' and contact in ('conversation', 'unknown') and day > ended_on + interval '24 months'

    union all

    select
        call_key,
        'voicemail-without-consent' as rule,
        'statute' as level,
        'possible' as grade,
        '' as reason
    from standing
    where contact = 'voicemail' and not has_consent and ended_on is null

    union all

    select
        call_key,
        case when optout_offered = 'nee' then 'optout-not-offered' else 'optout-offer-not-recorded' end as rule,
        case when optout_offered = 'nee' then 'statute' else 'evidence' end as level,
        case when optout_offered = 'nee' then 'proven' else 'not-demonstrable' end as grade,
        '' as reason
    from standing
    where is_protected and contact = 'conversation' and coalesce(talk_seconds, 20) >= 20 and coalesce(optout_offered, 'nee') = 'nee'

    union all

    select
        call_key,
        'outside-calling-hours' as rule,
        'code' as level,
        'proven' as grade,
        '' as reason
    from standing
    where is_protected and contact = 'conversation' and not is_within_hours

    union all

    select
        call_key,
        'too-many-attempts' as rule,
        'contract' as level,
        'proven' as grade,
        case when is_beyond_day then 'per-day' else 'per-30-days' end as reason
    from standing
    where is_beyond_day or is_beyond_month
)

select *
from broken;

create table answer as
with caused as (
    select
        f.call_key,
        f.rule,
        s.vendor,
        s.late_reporter,
        case
            when f.rule in ('called-after-objection', 'dialled-after-objection', 'objection-open-over-28-days') then case
                when s.own_record then 'own-record'
                when s.is_told then 'was-told'
                when s.is_sent_again then 'sent-again'
                when s.client_knew_at <= s.moment and (
                    s.moment <= s.client_knew_at + interval '24 hours'
                    or coalesce(s.passed_on_at <= s.client_knew_at + interval '24 hours', false)
                ) then 'within-agreed-time'
                when s.client_knew_at <= s.moment and s.passed_on_at is not null then 'passed-on-late'
                when s.client_knew_at <= s.moment then 'not-passed-on'
                when s.late_reporter is not null then 'not-reported'
                else 'within-agreed-time'
            end
            when f.rule in (
                'no-legal-basis', 'relation-term-exceeded', 'retention-term-exceeded', 'first-call-after-six-months'
            ) then case
                when s.is_told then 'was-told'
                when s.last_lead is not null then 'client-lead'
                when s.lead_source = 'vendor' then 'own-lead'
                else 'outside-supplied-lists'
            end
            when f.rule like 'consent-%' then 'collector'
            when f.rule = 'voicemail-without-consent' then 'dial-mode'
            when f.rule = 'too-many-attempts' then 'contract-duty'
            else 'in-call-duty'
        end as cause
    from finding as f
    inner join standing as s
        on f.call_key = s.call_key
)

select
    call_key,
    rule,
    cause,
    case
        when cause = 'not-reported' then late_reporter
        when cause in ('sent-again', 'within-agreed-time', 'passed-on-late', 'not-passed-on', 'client-lead', 'collector') then 'client'
        else vendor
    end as responsible
from caused;

create table verdict as
with gravest as (
    select
        call_key,
        max(
            case
                when level = 'statute' and grade in ('proven', 'not-demonstrable') then 3
                when level in ('code', 'privacy', 'contract') and grade = 'proven' then 2
                else 1
            end
        ) as weight
    from finding
    group by call_key
)

select
    s.call_key,
    case
        when g.weight = 3 then 'violation'
        when g.weight = 2 then 'breach'
        when g.weight = 1 then 'review'
        when s.contact = 'attempt' then 'attempt'
        else 'lawful'
    end as verdict
from standing as s
left join gravest as g
    on s.call_key = g.call_key;
