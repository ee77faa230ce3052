-- The values that prove each finding, as JSON, in the order of the findings: only for rules that name such values.
with proving as (
    select
        cast(rule as word) as rule,
        (rests_on = 'certain-objection') as of_dial,
        contains(proof, '|ai-disclosed|') as asks_ai_disclosed,
        contains(proof, '|attempt|') as asks_attempt,
        contains(proof, '|caller-id|') as asks_caller_id,
        contains(proof, '|caller-number|') as asks_caller_number,
        contains(proof, '|consent|') as asks_consent,
        contains(proof, '|consent-scope|') as asks_consent_scope,
        contains(proof, '|contract|') as asks_contract,
        contains(proof, '|dial-mode|') as asks_dial_mode,
        contains(proof, '|hours|') as asks_hours,
        contains(proof, '|identity|') as asks_identity,
        contains(proof, '|near-miss|') as asks_near_miss,
        contains(proof, '|objection|') as asks_objection,
        contains(proof, '|offer|') as asks_offer,
        contains(proof, '|own-hours|') as asks_own_hours,
        contains(proof, '|own-limit|') as asks_own_limit,
        contains(proof, '|register|') as asks_register,
        contains(proof, '|relation|') as asks_relation,
        contains(proof, '|scrub|') as asks_scrub,
        contains(proof, '|spoke-with|') as asks_spoke_with,
        contains(proof, '|talk|') as asks_talk
    from rule
    where proof <> ''
),

found as (
    select
        f.call_key,
        f.rule,
        f.reason,
        p.* exclude (rule),
        -- The call, where the rule names such a value. A step of its own, so that the join stays on equal columns.
        case when p.asks_attempt then f.call_key end as attempt_call,
        case when p.asks_contract then f.call_key end as contract_call,
        case when p.asks_objection then f.call_key end as objection_call,
        case when p.asks_own_limit then f.call_key end as limit_call,
        case when p.asks_register then f.call_key end as register_call,
        case when p.asks_scrub then f.call_key end as scrub_call
    from finding as f
    inner join proving as p
        on f.rule = p.rule
),

-- Who recorded the earliest objection behind a finding.
recorders as (
    select
        o.call_key,
        arg_min(o.recorded_by, struct_pack(earliest := o.earliest, objection_key := o.objection_key)) as recorded_by,
        arg_min(o.recorded_by, struct_pack(earliest := o.earliest, objection_key := o.objection_key)) filter (o.is_certain) as recorded_by_for_dial
    from call_objection as o
    inner join standing as s
        on o.call_key = s.call_key
        and o.grade = s.objection_grade
    where o.call_key in (select call_key from found where asks_objection)
    group by o.call_key
),

-- The record that came nearest; of several the one with the lowest id, as in the list of ids.
near_records as (
    select
        n.call_key,
        arg_min(n.consent_key, c.consent_id) as consent_key,
        arg_min(n.relation_key, r.relation_id) as relation_key
    from call_near_miss as n
    left join consent as c
        on n.consent_key = c.consent_key
    left join relation as r
        on n.relation_key = r.relation_key
    where n.call_key in (select call_key from found where asks_near_miss)
    group by n.call_key
),

dialled as (
    select
        f.call_key,
        f.reason,
        c.vendor,
        coalesce(c.number, 0) as dialled,
        case when f.reason = 'per-day' then v.cap_per_day else v.cap_per_30_days end as cap
    from found as f
    inner join period_call as c
        on f.call_key = c.call_key
    inner join vendor as v
        on c.vendor = v.vendor
    where f.asks_attempt
),

-- Only products that the company's configuration names: any other text of a record may name a person.
known_product as (
    select product
    from campaign

    union

    select sold
    from similar_product

    union

    select offered
    from similar_product
),

known_entity as (
    select distinct entity
    from entity_own_name
),

dialled_number as (
    select distinct
        vendor,
        dialled
    from dialled
),

-- The days whose dials count. The local day of a call can differ by one from the day of its moment.
dial_day as (
    select c.day
    from calendar_day as c
    inner join (
        select
            min(s.local_day) - 32 as first_day,
            max(s.local_day) + 1 as last_day
        from dialled as d
        inner join standing as s
            on d.call_key = s.call_key
    ) as b
        on c.day >= b.first_day
        and c.day <= b.last_day
),

-- How many dials there had been up to and including each dial: on its day, and in its last thirty days. Dials are counted in order and never paired:
-- one number can have a hundred thousand.
counted_dial as (
    select
        e.call_key,
        row_number() over (
            partition by e.vendor, coalesce(e.number, 0), e.started_local_day
            order by e.started_at, e.call_id
        ) as of_day,
        row_number() over (
            partition by e.vendor, coalesce(e.number, 0)
            order by e.started_at, e.call_id
        ) - count(*) over (
            partition by e.vendor, coalesce(e.number, 0)
            order by e.started_at
            range between unbounded preceding and 30 * 86400000000 preceding
        ) as of_30_days
    from call_scope as e
    inner join dialled_number as n
        on e.vendor = n.vendor
        and coalesce(e.number, 0) = n.dialled
    inner join dial_day as d
        on e.started_local_day = d.day
    where e.in_scope
),

attempts as (
    select
        d.call_key,
        d.cap,
        case when d.reason = 'per-day' then c.of_day else c.of_30_days end as dial
    from dialled as d
    inner join counted_dial as c
        on d.call_key = c.call_key
),

periods as (
    select
        f.call_key,
        max(case when p.to_day < s.local_day then p.to_day end) as ended_day,
        min(case when p.from_day > s.local_day then p.from_day end) as begins_day
    from found as f
    inner join standing as s
        on f.call_key = s.call_key
    inner join vendor_contract as p
        on s.vendor = p.vendor
    where f.asks_contract
        and f.reason = 'period'
    group by f.call_key
),

records as (
    select
        f.call_key,
        f.rule,
        case
            when f.asks_consent then s.consent_key
            when f.asks_near_miss then n.consent_key
        end as consent_key,
        case
            when f.asks_relation then s.relation_key
            when f.asks_near_miss then n.relation_key
        end as relation_key
    from found as f
    inner join standing as s
        on f.call_key = s.call_key
    left join near_records as n
        on f.call_key = n.call_key
    where f.asks_consent
        or f.asks_relation
        or f.asks_near_miss
),

-- Only products and companies of a consent that the configuration names.
consented_products as (
    select
        r.call_key,
        string_agg(distinct q.product, ', ' order by q.product) as products
    from records as r
    inner join consent as k
        on r.consent_key = k.consent_key
    inner join consent_scope_product as q
        on k.scope_key = q.scope_key
    inner join known_product as n
        on q.product = n.product
    group by r.call_key
),

consented_entities as (
    select
        r.call_key,
        string_agg(distinct e.entity, ', ' order by e.entity) as entities
    from records as r
    inner join consent as k
        on r.consent_key = k.consent_key
    inner join consent_scope_name as s
        on k.scope_key = s.scope_key
    inner join entity_own_name as e
        on s.name = e.name
    group by r.call_key
),

-- What a consent is for, as far as the configuration has no name for it: any product, products and companies that it does not know.
any_product_scope as (
    select distinct scope_key
    from consent_scope_product
    where product = '*'
),

unknown_product_scope as (
    select distinct q.scope_key
    from consent_scope_product as q
    left join known_product as n
        on q.product = n.product
    where n.product is null
        and q.product <> '*'
),

stranger_scope as (
    select distinct s.scope_key
    from consent_scope_name as s
    left join entity_name as e
        on s.name = e.name
    where e.name is null
),

-- The first day on which the called number was in the register, from entries in force on the day of the call.
registrations as (
    select
        f.call_key,
        min(e.from_day) as registered_day
    from found as f
    inner join standing as s
        on f.call_key = s.call_key
    inner join period_call as c
        on f.call_key = c.call_key
    inner join register_entry as e
        on c.number = e.number
        and s.local_day >= e.from_day
        and s.local_day <= e.to_day
    left join campaign as g
        on c.campaign = g.campaign
    where f.asks_register
        and (e.category = 'all' or e.category = g.purpose)
    group by f.call_key
),

-- The company's own limit that a dial exceeds.
limits as (
    select
        f.call_key,
        n.dials,
        n.refused_at,
        case f.reason
            when 'per-day' then l.per_day
            when 'per-30-days' then l.per_30_days
            else l.refusal_days
        end as own_limit
    from found as f
    inner join call_own_limit as n
        on f.limit_call = n.call_key
    cross join contact_limit as l
),

-- The call centre's newest scrubbed list before the call, and why it does not count although it is recent.
lists as (
    select
        f.call_key,
        b.register_day,
        case
            when s.local_day - b.register_day > d.scrub_days then null
            when not b.is_complete then 'not-complete'
            else 'not-in-use'
        end as fault
    from found as f
    inner join standing as s
        on f.call_key = s.call_key
    inner join period_call as c
        on f.scrub_call = c.call_key
    inner join calendar_day as d
        on s.local_day = d.day
    inner join scrub as b
        on c.vendor = b.vendor
        and b.register_day <= s.local_day
        and (b.campaign is null or b.campaign = c.campaign)
),

scrubbed as (
    select
        call_key,
        max(register_day) as scrub_day,
        arg_max(coalesce(fault, ''), register_day * 2 + case when fault is null then 0 else 1 end) as fault
    from lists
    group by call_key
),

gathered as (
    select
        c.vendor,
        c.call_id,
        c.number,
        f.rule,
        case when f.asks_talk then c.talk_seconds end as talk_seconds,
        case when f.asks_offer then case when c.optout_offered then null when c.optout_offered is null then 'empty' else 'no' end end as optout_offered,
        case when f.asks_identity and not c.identity_stated then 'no' end as identity_stated,
        case when f.asks_caller_id and c.caller_id_withheld then 'yes' end as caller_id_withheld,
        case when f.asks_caller_number then '+' || c.caller_number end as caller_number,
        case when f.asks_dial_mode then c.dial_mode end as dial_mode,
        case when f.asks_ai_disclosed and s.is_undisclosed_ai_voice then 'no' end as ai_disclosed,
        case when f.asks_spoke_with and f.reason = 'subscriber-not-shown' then coalesce(s.spoke_with, 'empty') end as spoke_with,
        case
            when f.asks_hours then s.open_second
            when f.asks_own_hours then s.own_open_second
        end as open_second,
        case
            when f.asks_hours then s.close_second
            when f.asks_own_hours then s.own_close_second
        end as close_second,
        coalesce(a.dial, m.dials) as dial,
        a.cap,
        m.own_limit,
        m.refused_at,
        p.ended_day,
        p.begins_day,
        case when f.asks_contract and f.reason = 'campaign' then c.campaign end as campaign,
        case when f.of_dial then o.recorded_by_for_dial else o.recorded_by end as recorded_by,
        k.given_earliest,
        k.given_latest,
        k.withdrawn_earliest,
        k.withdrawn_latest,
        k.expires_day,
        k.form,
        k.source,
        case when k.kind = 'request' then 'request' end as record_kind,
        case when f.reason = 'consent-invalid-form' and k.initiative = 'caller' then 'caller' end as initiative,
        case
            when f.reason = 'consent-invalid-form' and not k.for_phone then 'no-phone'
            when f.asks_consent_scope and k.for_other_channel then 'more-than-phone'
        end as channel,
        case when f.asks_consent_scope and x.scope_key is not null then 'yes' end as any_product,
        case when f.asks_consent_scope and z.scope_key is not null then 'yes' end as other_companies,
        case when f.reason = 'consent-other-product' and y.scope_key is not null then 'yes' end as unknown_consented,
        case
            when f.reason in ('relation-dissimilar-product', 'relation-product-unknown') and l.product is not null and n.product is null then 'yes'
        end as unknown_sold,
        case when f.reason = 'relation-unpaid' and l.kind = 'subscription' then 'subscription' end as relation_kind,
        l.started_day,
        l.ended_day as relation_ended_day,
        n.product as sold,
        case
            when l.product is not null and f.reason in ('relation-dissimilar-product', 'relation-product-unknown') then g.product
            when f.reason = 'consent-other-product' then g.product
        end as offered,
        case when f.reason = 'consent-other-product' then q.products end as consented,
        case
            when f.reason = 'consent-other-entity' then u.entities
            when f.reason = 'relation-other-entity' then w.entity
        end as entity,
        v.registered_day,
        b.scrub_day,
        nullif(b.fault, '') as scrub_fault,
        f.reason
    from found as f
    inner join standing as s
        on f.call_key = s.call_key
    inner join period_call as c
        on f.call_key = c.call_key
    left join attempts as a
        on f.attempt_call = a.call_key
    left join limits as m
        on f.limit_call = m.call_key
    left join periods as p
        on f.contract_call = p.call_key
    left join recorders as o
        on f.objection_call = o.call_key
    left join records as r
        on f.call_key = r.call_key
        and f.rule = r.rule
    left join consent as k
        on r.consent_key = k.consent_key
    left join relation as l
        on r.relation_key = l.relation_key
    left join known_product as n
        on l.product = n.product
    left join any_product_scope as x
        on k.scope_key = x.scope_key
    left join unknown_product_scope as y
        on k.scope_key = y.scope_key
    left join stranger_scope as z
        on k.scope_key = z.scope_key
    left join campaign as g
        on c.campaign = g.campaign
    left join consented_products as q
        on f.call_key = q.call_key
    left join consented_entities as u
        on f.call_key = u.call_key
    left join known_entity as w
        on l.entity = w.entity
    left join registrations as v
        on f.register_call = v.call_key
    left join scrubbed as b
        on f.scrub_call = b.call_key
),

-- By way of a list, because the database would otherwise make each text twice: to see whether it is empty, and to return it. Most values are missing,
-- so that only few texts are made.
told as (
    select
        vendor,
        call_id,
        '+' || number as number,
        rule,
        unnest([concat_ws(
            ',',
            '"talk_seconds":' || talk_seconds,
            '"optout_offered":"' || optout_offered || '"',
            '"identity_stated":"' || identity_stated || '"',
            '"caller_id_withheld":"' || caller_id_withheld || '"',
            '"caller_number":"' || caller_number || '"',
            case when dial_mode is not null then '"dial_mode":' || cast(to_json(dial_mode) as varchar) end,
            '"ai_disclosed":"' || ai_disclosed || '"',
            '"spoke_with":"' || spoke_with || '"',
            case when open_second >= 0 then '"open":"' || strftime(make_timestamp(cast(open_second as bigint) * 1000000), '%H:%M') || '"' end,
            case
                when open_second >= 0 and close_second = 86400 then '"close":"24:00"'
                when open_second >= 0 then '"close":"' || strftime(make_timestamp(cast(close_second as bigint) * 1000000), '%H:%M') || '"'
            end,
            case when open_second < 0 then '"closed":"yes"' end,
            '"dial":' || dial,
            '"cap":' || cap,
            '"own_limit":' || own_limit,
            case when refused_at is not null then '"refused_at":"' || local_text(refused_at, refused_at, cast($time_zone as varchar)) || '"' end,
            '"contract_ended":"' || cast(date '1970-01-01' + ended_day as varchar) || '"',
            '"contract_begins":"' || cast(date '1970-01-01' + begins_day as varchar) || '"',
            case when campaign is not null then '"campaign":' || cast(to_json(campaign) as varchar) end,
            case when recorded_by is not null then '"recorded_by":' || cast(to_json(cast(recorded_by as varchar)) as varchar) end,
            case
                when given_earliest is not null then '"given_at":"' || local_text(given_earliest, given_latest, cast($time_zone as varchar)) || '"'
            end,
            case
                when reason = 'consent-withdrawn' and abs(withdrawn_earliest) < 8000000000000000 then '"withdrawn_at":"' || local_text(withdrawn_earliest, withdrawn_latest, cast($time_zone as varchar)) || '"'
            end,
            case
                when reason = 'consent-expired' and expires_day between -25567 and 73413 then '"expires_on":"' || cast(date '1970-01-01' + expires_day as varchar) || '"'
            end,
            '"record_kind":"' || record_kind || '"',
            '"channel":"' || channel || '"',
            case when reason = 'consent-invalid-form' then '"form":' || cast(to_json(form) as varchar) end,
            case when reason = 'consent-invalid-form' then '"source":' || cast(to_json(source) as varchar) end,
            '"initiative":"' || initiative || '"',
            '"any_product":"' || any_product || '"',
            '"other_companies":"' || other_companies || '"',
            '"relation_kind":"' || relation_kind || '"',
            case when started_day between -25567 and 73413 then '"started_on":"' || cast(date '1970-01-01' + started_day as varchar) || '"' end,
            case when relation_ended_day between -25567 and 73413 then '"ended_on":"' || cast(date '1970-01-01' + relation_ended_day as varchar) || '"' end,
            case when consented is not null then '"consented":' || cast(to_json(consented) as varchar) end,
            '"unknown_consented":"' || unknown_consented || '"',
            case when entity is not null then '"entity":' || cast(to_json(entity) as varchar) end,
            '"registered_on":"' || cast(date '1970-01-01' + registered_day as varchar) || '"',
            '"scrubbed_on":"' || cast(date '1970-01-01' + scrub_day as varchar) || '"',
            '"scrub_fault":"' || scrub_fault || '"',
            case when offered is not null then '"sold":' || cast(to_json(sold) as varchar) end,
            '"unknown_sold":"' || unknown_sold || '"',
            case when offered is not null then '"offered":' || cast(to_json(offered) as varchar) end
        )]) as facts
    from gathered
)

select
    vendor,
    call_id,
    number,
    rule,
    '{' || facts || '}' as proof
from told
where facts <> ''
order by
    vendor,
    call_id,
    rule
