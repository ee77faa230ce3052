-- One wide row per judged call: what was true at its moment. Rules, responsibility and verdict read this and nothing else.
-- It has only what they, results, explanations and dossiers read: writing a column costs as much as computing it.
with judged as (
    select *
    from call_scope
    where is_judged
),

nearest as (
    select
        call_key,
        max(case when is_possibly_valid then 1 else 0 end) as is_possibly_valid,
        max(case when is_unproven then 1 else 0 end) as is_unproven,
        max(case when not form_unknown then 1 else 0 end) as is_of_known_form,
        min(near_miss) as near_miss
    from call_near_miss
    group by call_key
),

near_misses as (
    select
        m.call_key,
        m.near_miss,
        m.is_possibly_valid = 1 as is_possibly_valid,
        m.is_unproven = 1 as is_unproven,
        (x.is_refusal and m.is_of_known_form = 1) as is_refused
    from nearest as m
    inner join near_miss as x
        on m.near_miss = x.near_miss
),

vendors_with_suppressions as (
    select
        vendor,
        min(delivered_latest) as first_latest
    from handover
    where kind = 'suppress'
    group by vendor
),

suppressed_numbers as (
    select distinct
        vendor,
        number
    from handover
    where kind = 'suppress'
),

vendors_with_leads as (
    select distinct vendor
    from handover
    where kind = 'lead'
),

gathered as (
    select
        s.call_key,
        s.vendor,
        s.moment,
        s.local_day,
        s.number,
        s.sender,
        s.regime,
        s.contact,
        s.in_scope,
        s.direction,
        s.local_second,
        s.talk_seconds,
        s.dial_mode,
        s.lead_source,
        s.caller_id_withheld,
        s.optout_offered,
        s.identity_stated,
        s.ai_disclosed,
        s.spoke_with,
        s.callback_agreed,
        s.somebody_spoke,
        d.local_date,
        d.open_second,
        d.close_second,
        d.own_open_second,
        d.own_close_second,
        d.lapse_day,
        d.objection_days,
        d.callback_excuses,
        d.offer_to_subscriber,
        d.ai_says_so,
        coalesce(n.is_protected, true) as is_protected,
        coalesce(n.person_count, 0) as person_count,
        (s.is_to_consumers or coalesce(n.protection_is_known, false)) as protection_is_known,
        coalesce(n.has_published_number, false) as has_published_number,
        coalesce(n.may_have_published_number, false) as may_have_published_number,
        coalesce(n.reached_a_business, false) as reached_a_business,
        (s.is_to_consumers or coalesce(n.surely_reached_a_consumer, false)) as surely_reached_a_consumer,
        coalesce(b.request_covers_call, false) as request_covers_call,
        coalesce(b.request_may_cover_call, false) as request_may_cover_call,
        coalesce(b.has_unproven_request, false) as has_unproven_request,
        (coalesce(b.has_unproven_consent, false) or coalesce(r.has_unproven_relation, false)) as has_unproven_record,
        (coalesce(b.has_unproven_consent, false) or coalesce(r.has_unproven_relation_for_messages, false)) as has_unproven_record_for_messages,
        coalesce(b.has_doubtful_consent, false) as has_doubtful_consent,
        (i.regime is not null) as may_rest_on_relation,
        coalesce(q.has_all_consents and (q.has_all_relations or i.regime is null), false) as has_all_records,
        coalesce(q.has_all_consents and q.has_all_relations, false) as has_all_records_for_messages,
        b.consent_key,
        b.consent_collector_vendor,
        coalesce(b.is_clean, false) as consent_is_clean,
        b.consent_is_not_linked,
        b.consent_is_without_proof,
        b.consent_proof_failure,
        b.consent_is_not_verified,
        b.consent_is_from_own_call,
        b.consent_is_not_specific,
        b.consent_is_late_first_call,
        b.is_late_beyond_doubt,
        coalesce(r.has_relation_for_messages, false) as has_relation_for_messages,
        (coalesce(b.may_have_consent, false) or coalesce(r.may_have_relation_for_messages, false)) as may_have_record_for_messages,
        r.relation_key,
        coalesce(r.is_clean, false) as relation_is_clean,
        r.relation_is_past_term,
        r.relation_is_past_own_term,
        coalesce(g.is_not_registered, false) as is_not_registered,
        coalesce(g.has_fresh_scrub, false) as has_fresh_scrub,
        coalesce(g.may_have_fresh_scrub, false) as may_have_fresh_scrub,
        coalesce(g.has_stale_scrub, false) as has_stale_scrub,
        coalesce(g.vendor_has_scrubs, false) as vendor_has_scrubs,
        coalesce(o.objection_grade, 'none') as objection_grade,
        coalesce(o.objection_reason, '') as objection_reason,
        coalesce(o.dial_objection_grade, 'none') as dial_objection_grade,
        o.first_proven_objection_day,
        coalesce(o.objection_own_record, false) as objection_own_record,
        coalesce(o.objection_client_record, false) as objection_client_record,
        coalesce(o.objection_other_record, false) as objection_other_record,
        o.client_knew_at,
        o.late_reporter,
        h.told_at,
        coalesce(h.is_sent_again, false) as is_sent_again,
        h.passed_on_at,
        h.lead_at,
        (z.call_key is not null) as is_screened_out,
        (l.vendor is not null) as vendor_has_leads,
        (coalesce(u.first_latest <= s.moment, false) or x.vendor is not null) as may_have_been_passed_on,
        coalesce(a.is_beyond_day_cap, false) as is_beyond_day_cap,
        coalesce(a.is_beyond_30_day_cap, false) as is_beyond_30_day_cap,
        y.reason as own_limit_reason,
        coalesce(y.is_all_own, false) as own_limit_is_all_own,
        coalesce(t.is_outside_periods, false) as is_outside_periods,
        coalesce(t.is_outside_campaigns, false) as is_outside_campaigns,
        coalesce(t.shows_unlisted_number, false) as shows_unlisted_number,
        coalesce(m.near_miss, 'no-record') as near_miss,
        coalesce(m.is_possibly_valid, false) as has_possibly_valid_record,
        coalesce(m.is_unproven, false) as has_unproven_nearest_record,
        coalesce(m.is_refused, false) as is_refused
    from judged as s
    left join calendar_day as d
        on s.local_day = d.day
    left join call_protection as n
        on s.call_key = n.call_key
    left join call_basis_consent as b
        on s.call_key = b.call_key
    left join call_basis_relation as r
        on s.call_key = r.call_key
    left join call_register as g
        on s.call_key = g.call_key
    left join call_objected as o
        on s.call_key = o.call_key
    left join call_handover as h
        on s.call_key = h.call_key
    left join call_screened as z
        on s.call_key = z.call_key
    left join vendors_with_leads as l
        on s.vendor = l.vendor
    left join vendors_with_suppressions as u
        on s.vendor = u.vendor
    left join suppressed_numbers as x
        on s.vendor = x.vendor
        and s.number = x.number
    left join stated_day as q
        on s.local_day = q.day
    left join relation_basis as i
        on s.regime = i.regime
        and s.sender = i.sender
        and s.purpose = i.purpose
    left join call_own_limit as y
        on s.call_key = y.call_key
    left join call_attempt as a
        on s.call_key = a.call_key
    left join call_contract as t
        on s.call_key = t.call_key
    left join near_misses as m
        on s.call_key = m.call_key
),

judged_further as (
    select
        g.*,
        (
            g.consent_key is null
            and not g.request_covers_call
            and not g.has_published_number
            and not g.has_relation_for_messages
        ) as lacks_consent_for_messages,
        (
            not g.has_possibly_valid_record
            and not g.has_unproven_nearest_record
            and not g.has_doubtful_consent
            and not g.may_have_published_number
        ) as lacks_basis_beyond_doubt,
        (
            not g.may_have_record_for_messages
            and not g.has_unproven_record_for_messages
            and not g.may_have_published_number
        ) as lacks_basis_for_messages_beyond_doubt
    from gathered as g
)

select
    g.call_key,
    g.vendor,
    g.moment,
    g.local_day,
    g.number,
    g.sender,
    g.regime,
    g.contact,
    g.in_scope,
    g.direction,
    g.local_second,
    g.talk_seconds,
    g.lead_source,
    g.caller_id_withheld,
    g.optout_offered,
    g.identity_stated,
    g.spoke_with,
    g.callback_agreed,
    g.somebody_spoke,
    g.local_date,
    g.open_second,
    g.close_second,
    g.own_open_second,
    g.own_close_second,
    g.is_protected,
    g.person_count,
    g.protection_is_known,
    g.has_published_number,
    g.may_have_published_number,
    g.reached_a_business,
    g.surely_reached_a_consumer,
    g.request_covers_call,
    g.request_may_cover_call,
    g.has_unproven_request,
    g.has_unproven_record,
    g.has_unproven_record_for_messages,
    g.consent_key,
    g.consent_collector_vendor,
    g.consent_is_not_linked,
    g.consent_is_without_proof,
    g.consent_proof_failure,
    g.consent_is_not_verified,
    g.consent_is_from_own_call,
    g.consent_is_not_specific,
    g.consent_is_late_first_call,
    g.is_late_beyond_doubt,
    g.may_have_record_for_messages,
    g.relation_key,
    g.relation_is_past_term,
    g.relation_is_past_own_term,
    g.has_fresh_scrub,
    g.may_have_fresh_scrub,
    g.has_stale_scrub,
    g.vendor_has_scrubs,
    g.objection_grade,
    g.objection_reason,
    g.dial_objection_grade,
    g.first_proven_objection_day,
    g.objection_days,
    g.callback_excuses,
    g.offer_to_subscriber,
    g.objection_own_record,
    g.objection_client_record,
    g.objection_other_record,
    g.late_reporter,
    g.told_at,
    g.is_sent_again,
    g.passed_on_at,
    g.lead_at,
    g.is_screened_out,
    g.vendor_has_leads,
    g.may_have_been_passed_on,
    g.is_beyond_day_cap,
    g.is_beyond_30_day_cap,
    g.own_limit_reason,
    g.own_limit_is_all_own,
    g.is_outside_periods,
    g.is_outside_campaigns,
    g.shows_unlisted_number,
    g.near_miss,
    g.has_possibly_valid_record,
    g.may_rest_on_relation,
    g.has_all_records,
    g.has_all_records_for_messages,
    -- Without a basis: an absence proves something only where the client states that its records are all there are.
    case
        when g.has_possibly_valid_record then 'possible'
        when g.lacks_basis_beyond_doubt and (g.is_refused or g.has_all_records) then 'proven'
        else 'not-demonstrable'
    end as no_basis_grade,
    -- Whether that statement alone decides between proven and not demonstrable.
    (g.lacks_basis_beyond_doubt and not g.is_refused) as is_absence_of_basis,
    g.lacks_basis_for_messages_beyond_doubt as is_absence_of_basis_for_messages,
    g.lacks_consent_for_messages,
    coalesce(g.lapse_day < cast($as_of_day as integer), false) as fine_lapsed,
    coalesce(g.local_second >= g.open_second and g.local_second < g.close_second, false) as is_within_calling_hours,
    coalesce(g.local_second >= g.own_open_second and g.local_second < g.own_close_second, false) as is_within_own_hours,
    (coalesce(g.talk_seconds, cast($min_offer_seconds as integer)) >= cast($min_offer_seconds as integer)) as was_long_enough_to_offer,
    (g.consent_key is not null or g.request_covers_call) as has_consent_or_request,
    (
        coalesce(g.dial_mode, '') in ('prerecorded', 'ai-voice')
        and g.lacks_consent_for_messages
    ) as is_automatic_without_consent,
    (coalesce(g.dial_mode, '') = 'ai-voice' and not coalesce(g.ai_disclosed, true)) as is_undisclosed_ai_voice,
    (
        coalesce(g.dial_mode, '') = 'ai-voice'
        and g.ai_disclosed is null
        and g.ai_says_so = 1
    ) as is_untold_ai_voice,
    coalesce(g.moment <= g.client_knew_at + cast($pass_on_micros as bigint), false) as is_within_pass_on_time,
    coalesce(g.client_knew_at <= g.moment, false) as client_knew,
    coalesce(g.passed_on_at <= g.client_knew_at + cast($pass_on_micros as bigint), false) as was_passed_on_in_time,
    case
        when not g.in_scope then ''
        when not g.is_protected then 'not-protected'
        when g.has_published_number then 'published-number'
        when g.request_covers_call then 'request'
        when g.consent_is_clean then 'consent'
        when g.relation_is_clean then 'relation'
        when g.is_not_registered then 'not-registered'
        when g.consent_key is not null then 'consent'
        when g.relation_key is not null then 'relation'
        else 'none'
    end as basis
from judged_further as g
