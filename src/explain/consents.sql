-- Every consent and request that may cover each call, and the check that it failed, if any.
with asked as (
    select call_key
    from explained_key
),

standings as (
    select s.*
    from asked as a
    inner join near_standing as s
        on a.call_key = s.call_key
)

select
    k.call_key,
    row_number() over (partition by k.call_key order by r.given_earliest, r.consent_id) as place,
    r.consent_id,
    r.kind,
    local_text(r.given_earliest, r.given_latest, cast($time_zone as varchar)) as given_at,
    case
        when r.withdrawn_earliest is null then null
        when r.withdrawn_earliest < 0 then 'unreadable'
        else local_text(r.withdrawn_earliest, r.withdrawn_latest, cast($time_zone as varchar))
    end as withdrawn_at,
    k.standing,
    k.near_miss,
    coalesce(s.consent_key = k.consent_key and s.basis = 'consent', false) as is_basis,
    k.is_not_linked,
    k.is_without_proof,
    k.is_not_verified,
    k.is_from_own_call,
    k.is_not_specific,
    k.is_re_consent,
    f.path as source_file,
    r.source_row
from asked as a
inner join near_call_consent as k
    on a.call_key = k.call_key
inner join consent as r
    on k.consent_key = r.consent_key
inner join source_file as f
    on r.file_key = f.file_key
left join standings as s
    on k.call_key = s.call_key
order by
    k.call_key,
    place
