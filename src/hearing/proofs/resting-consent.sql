-- Consents and requests that judged calls of a period rest on, with their collector and source, and what must be in their proof. `turn` is the order of drawing:
-- it depends on the seed and the consent's own id only.
with resting as (
    select
        call_key,
        basis,
        consent_key
    from standing
    where local_day >= cast($from_day as integer)
        and local_day <= cast($to_day as integer)
        and basis in ('consent', 'request')
),

behind as (
    select consent_key
    from resting
    where basis = 'consent'

    union

    select k.consent_key
    from resting as s
    inner join call_consent as k
        on s.call_key = k.call_key
    where s.basis = 'request'
        and k.is_request
        and k.standing = 'valid'
),

told as (
    select * from consent
),

proofs as (
    select
        p.consent_id,
        list(distinct f.sha256 order by f.sha256) as files
    from proof as p
    inner join proof_file as f
        on p.file = f.file
    where coalesce(p.sha256, f.sha256) = f.sha256
    group by p.consent_id
)

select
    r.consent_key,
    r.consent_id,
    r.given_earliest,
    coalesce(v.vendor, 'client') as collector,
    coalesce(r.source, '') as source,
    r.person_key is not null as says_person,
    r.expires_day < 10000000 or coalesce(r.term_stated, false) as says_term,
    coalesce(p.files, []) as files,
    sha256(length(cast($seed as varchar)) || ':' || cast($seed as varchar) || ':' || r.consent_id) as turn
from behind as b
inner join told as r
    on b.consent_key = r.consent_key
left join vendor as v
    on r.collected_by = v.vendor
left join proofs as p
    on r.consent_id = p.consent_id
