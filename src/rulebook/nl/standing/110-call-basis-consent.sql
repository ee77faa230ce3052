-- The consent that would be the basis of a judged call: among the valid ones, the one that breaks the fewest rules, then the latest, then the one
-- with the lowest id. Also whether a valid request covers the call, and whether some record may be about something else than it seems.
with pairs as (
    select
        p.*,
        f.proof_failure,
        case when f.call_key is null then p.is_without_proof else f.proof_failure is not null end as lacks_proof
    from call_consent as p
    left join call_proof as f
        on p.call_key = f.call_key
        and p.consent_key = f.consent_key
),

days as (
    select
        call_key,
        local_day
    from judged_call
),

weighed as (
    select
        p.*,
        (l.call_key is not null) as is_late_first_call,
        (l.logs_reach_back and l.is_without_term) as is_late_beyond_doubt,
        (case when p.is_not_linked and d.local_day >= cast($not_linked_from as integer) then 1 else 0 end)
        + (case when p.lacks_proof and d.local_day >= cast($without_proof_from as integer) then 1 else 0 end)
        + (case when p.is_not_verified and d.local_day >= cast($not_verified_from as integer) then 1 else 0 end)
        + (case when p.is_from_own_call and d.local_day >= cast($from_own_call_from as integer) then 1 else 0 end)
        + (case when p.is_not_specific and d.local_day >= cast($not_specific_from as integer) then 1 else 0 end)
        + (case when l.call_key is not null and d.local_day >= cast($late_first_call_from as integer) then 1 else 0 end)
        as rules_resting
    from pairs as p
    inner join days as d
        on p.call_key = d.call_key
    left join late_first_call as l
        on p.call_key = l.call_key
        and p.consent_key = l.consent_key
),

ranked as (
    select
        w.*,
        min(case when w.is_late_first_call then 1 else 0 end) over (partition by w.call_key) as are_all_late,
        cast(row_number() over (
            partition by w.call_key
            order by w.rules_resting, -w.given_earliest, w.consent_key
        ) as bigint) as position
    from weighed as w
    where not w.is_request
        and w.standing = 'valid'
),

requests as (
    select
        call_key,
        max(case when is_request and standing = 'valid' then 1 else 0 end) as has_request,
        max(case when is_request and standing = 'open' then 1 else 0 end) as may_have_request,
        max(case when is_request and standing = 'unproven' then 1 else 0 end) as has_unproven_request,
        max(case when standing = 'open' then 1 else 0 end) as may_have_consent,
        max(case when standing = 'unproven' then 1 else 0 end) as has_unproven_consent,
        max(case when entity_unknown or purpose_unknown or product_unknown then 1 else 0 end) as has_doubtful_consent,
        max(case when is_re_consent then given_earliest end) as last_re_consent_given
    from pairs
    group by call_key
)

select
    r.call_key,
    (r.has_request = 1) as request_covers_call,
    (r.may_have_request = 1) as request_may_cover_call,
    (r.has_unproven_request = 1) as has_unproven_request,
    (r.may_have_consent = 1) as may_have_consent,
    (r.has_unproven_consent = 1) as has_unproven_consent,
    (r.has_doubtful_consent = 1) as has_doubtful_consent,
    r.last_re_consent_given,
    b.consent_key,
    k.collector_vendor as consent_collector_vendor,
    coalesce(b.rules_resting = 0, false) as is_clean,
    b.is_not_linked as consent_is_not_linked,
    b.lacks_proof as consent_is_without_proof,
    b.proof_failure as consent_proof_failure,
    b.is_not_verified as consent_is_not_verified,
    b.is_from_own_call as consent_is_from_own_call,
    b.is_not_specific as consent_is_not_specific,
    b.is_late_first_call as consent_is_late_first_call,
    -- Another valid consent on which the call would not be late leaves a doubt.
    (b.is_late_beyond_doubt and b.are_all_late = 1) as is_late_beyond_doubt
from requests as r
left join ranked as b
    on r.call_key = b.call_key
    and b.position = 1
left join consent_record as k
    on b.consent_key = k.consent_key
