-- Explanations of the calls, part by part: the call itself, and each record that was examined. Fixed words of a sentence are in `codes`; everything
-- else has columns of its own.
with calls as (
    select
        c.*,
        row_number() over (order by '+' || e.number, c.vendor, c.call_id) as call_place,
        '+' || e.number as full_number
    from kept_call as c
    inner join explained_call as e
        on c.call_key = e.call_key
),

checked as (
    select
        local_day,
        contact,
        somebody_spoke,
        count(*) filter (where is_in_force) as in_force,
        count(*) filter (where is_in_force and looks_at_contact) as looking
    from kept_rule
    group by all
),

parts as (
    select
        c.call_key,
        1 as part_place,
        'call' as part,
        1 as line,
        to_json({
            'direction': c.direction,
            'came_from_own': c.came_from_own,
            'result': c.result,
            'contact': c.contact,
            'somebody_spoke': c.somebody_spoke,
            'spoke_with': c.spoke_with,
            'is_undisclosed_ai_voice': c.is_undisclosed_ai_voice,
            'in_scope': c.in_scope,
            'is_judged': c.is_judged,
            'regime': c.regime,
            'is_protected': c.is_protected,
            'protection_is_known': c.protection_is_known,
            'may_have_published_number': c.may_have_published_number,
            'basis': c.basis,
            'has_all_records': c.has_all_records,
            'asks_scrub': c.asks_scrub,
            'own_limit_reason': c.own_limit_reason,
            'own_limit': c.own_limit,
            'own_limit_dials': c.own_limit_dials,
            'is_within_calling_hours': c.is_within_calling_hours,
            'fine_lapsed': c.fine_lapsed,
            'verdict': c.verdict,
            'in_force': k.in_force,
            'looking': k.looking
        }) as codes,
        cast(null as varchar) as id,
        c.local_time as at,
        cast(null as varchar) as until,
        c.talk_seconds as seconds,
        c.source_file,
        c.source_row
    from calls as c
    left join checked as k
        on c.local_day = k.local_day
        and c.contact = k.contact
        and c.somebody_spoke = k.somebody_spoke

    union all

    select
        p.call_key,
        2 as part_place,
        'person' as part,
        p.place as line,
        to_json({ 'is_person': p.is_person, 'is_owner': p.is_owner, 'legal_form': p.legal_form }) as codes,
        p.person_id as id,
        null as at,
        null as until,
        null as seconds,
        p.source_file,
        p.source_row
    from kept_person as p

    union all

    select
        o.call_key,
        3 as part_place,
        'objection' as part,
        o.place as line,
        to_json({ 'recorded_by': o.recorded_by, 'channel': o.channel, 'counted': o.counted }) as codes,
        o.objection_id as id,
        o.objected_at as at,
        o.reported_at as until,
        null as seconds,
        o.source_file,
        o.source_row
    from kept_objection as o

    union all

    select
        r.call_key,
        4 as part_place,
        'consent' as part,
        r.place as line,
        to_json({
            'kind': r.kind,
            'standing': r.standing,
            'near_miss': r.near_miss,
            'is_basis': r.is_basis,
            'is_not_linked': r.is_not_linked,
            'is_without_proof': r.is_without_proof,
            'proof_failure': r.proof_failure,
            'is_not_verified': r.is_not_verified,
            'is_from_own_call': r.is_from_own_call,
            'is_not_specific': r.is_not_specific,
            'because': r.because,
            'is_re_consent': r.is_re_consent
        }) as codes,
        r.consent_id as id,
        r.given_at as at,
        r.withdrawn_at as until,
        null as seconds,
        r.source_file,
        r.source_row
    from kept_consent as r

    union all

    select
        r.call_key,
        5 as part_place,
        'relation' as part,
        r.place as line,
        to_json({
            'kind': r.kind,
            'is_running': r.is_running,
            'standing': r.standing,
            'near_miss': r.near_miss,
            'is_basis': r.is_basis,
            'is_past_term': r.is_past_term,
            'is_past_own_term': r.is_past_own_term,
            'because': r.because
        }) as codes,
        r.relation_id as id,
        r.started_on as at,
        r.ended_on as until,
        null as seconds,
        r.source_file,
        r.source_row
    from kept_relation as r

    union all

    select
        h.call_key,
        6 as part_place,
        'handover' as part,
        h.place as line,
        to_json({ 'kind': h.kind, 'entity': h.entity, 'counted': h.counted }) as codes,
        null as id,
        h.delivered_at as at,
        null as until,
        null as seconds,
        h.source_file,
        h.source_row
    from kept_handover as h

    union all

    select
        s.call_key,
        7 as part_place,
        'scrub' as part,
        s.place as line,
        to_json({ 'counted': s.counted }) as codes,
        null as id,
        s.compared_on as at,
        s.until,
        null as seconds,
        s.source_file,
        s.source_row
    from kept_scrub as s

    union all

    select
        d.call_key,
        8 as part_place,
        'dial' as part,
        d.place as line,
        to_json({ 'vendor': d.vendor, 'is_same_number': d.is_same_number }) as codes,
        d.call_id as id,
        d.dialled_at as at,
        null as until,
        null as seconds,
        d.source_file,
        d.source_row
    from kept_dial as d

    union all

    select
        f.call_key,
        9 as part_place,
        'rule' as part,
        f.place as line,
        to_json({
            'rule': f.rule,
            'grade': f.grade,
            'reason': f.reason,
            'responsible': f.responsible,
            'cause': f.cause,
            'stated': cast(f.stated as json)
        }) as codes,
        null as id,
        left(c.local_time, 10) as at,
        null as until,
        null as seconds,
        null as source_file,
        null as source_row
    from kept_finding as f
    inner join calls as c
        on f.call_key = c.call_key
)

select
    c.full_number as number,
    c.vendor,
    c.call_id,
    p.part,
    p.line,
    cast(p.codes as varchar) as codes,
    p.id,
    p.at,
    p.until,
    p.seconds,
    p.source_file,
    p.source_row
from parts as p
inner join calls as c
    on p.call_key = c.call_key
order by
    c.call_place,
    p.part_place,
    p.line
