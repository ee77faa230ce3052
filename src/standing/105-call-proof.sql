-- Each valid consent of a judged call, with what its proofs lack (rulebook, section 7, proof): the first check that fails, of the proof that comes furthest.
-- Where no proof is loaded there are no rows: whether evidence is named then decides.
with loaded as (
    select distinct 1 as one
    from proof
),

pairs as (
    select
        p.call_key,
        p.consent_key,
        r.consent_id,
        c.moment,
        c.entity,
        c.brand,
        c.product,
        coalesce(r.number, c.number) as number
    from call_consent as p
    inner join loaded as l
        on l.one = 1
    inner join judged_call as c
        on p.call_key = c.call_key
    inner join consent as r
        on p.consent_key = r.consent_key
    where not p.is_request
        and p.standing = 'valid'
),

offers as (
    select distinct
        entity,
        brand
    from pairs
),

named_offers as (
    select distinct
        s.scope_key,
        o.entity,
        o.brand
    from offers as o
    inner join entity_own_name as e
        on o.entity = e.entity
    inner join proof_scope_name as s
        on e.name = s.name

    union

    select distinct
        s.scope_key,
        o.entity,
        o.brand
    from offers as o
    inner join proof_scope_name as s
        on o.brand = s.name
),

any_product as (
    select distinct scope_key
    from proof_scope_product
    where product = '*'
),

measured as (
    select
        p.call_key,
        p.consent_key,
        (r.proof_key is not null) as is_listed,
        (f.sha256 is not null and coalesce(r.sha256 = f.sha256, true)) as has_file,
        coalesce(r.made_earliest <= p.moment, true) as is_in_time,
        coalesce(r.number = p.number, true) as is_of_number,
        (
            (o.scope_key is not null or not r.has_names)
            and (a.scope_key is not null or q.scope_key is not null or not r.has_products)
        ) as says_enough
    from pairs as p
    left join proof as r
        on p.consent_id = r.consent_id
    left join proof_file as f
        on r.file = f.file
    left join named_offers as o
        on r.scope_key = o.scope_key
        and p.entity = o.entity
        and p.brand = o.brand
    left join any_product as a
        on r.scope_key = a.scope_key
    left join proof_scope_product as q
        on r.scope_key = q.scope_key
        and p.product = q.product
),

-- Whether any proof passes each check and all checks before it.
furthest as (
    select
        call_key,
        consent_key,
        max(case when is_listed then 1 else 0 end) as is_listed,
        max(case when has_file then 1 else 0 end) as has_file,
        max(case when has_file and is_in_time then 1 else 0 end) as is_in_time,
        max(case when has_file and is_in_time and is_of_number then 1 else 0 end) as is_of_number,
        max(case when has_file and is_in_time and is_of_number and says_enough then 1 else 0 end) as says_enough
    from measured
    group by
        call_key,
        consent_key
)

select
    call_key,
    consent_key,
    case
        when is_listed = 0 then 'no-proof-listed'
        when has_file = 0 then 'proof-file-missing'
        when is_in_time = 0 then 'proof-made-later'
        when is_of_number = 0 then 'proof-of-another'
        when says_enough = 0 then 'proof-says-less'
    end as proof_failure
from furthest
