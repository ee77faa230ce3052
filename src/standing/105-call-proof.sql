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

named_entities as (
    select distinct
        s.scope_key,
        e.entity
    from proof_scope_name as s
    inner join entity_own_name as e
        on s.name = e.name
),

any_product as (
    select distinct scope_key
    from proof_scope_product
    where product = '*'
),

-- The first check that a proof fails, counted from the last one.
measured as (
    select
        p.call_key,
        p.consent_key,
        case
            when r.proof_key is null then 5
            when f.sha256 is null or r.sha256 <> f.sha256 then 4
            when r.made_earliest > p.moment then 3
            when r.number <> p.number then 2
            when (r.has_names and o.scope_key is null and b.scope_key is null)
                or (r.has_products and a.scope_key is null and q.scope_key is null) then 1
            else 0
        end as failed
    from pairs as p
    left join proof as r
        on p.consent_id = r.consent_id
    left join proof_file as f
        on r.file = f.file
    left join named_entities as o
        on r.scope_key = o.scope_key
        and p.entity = o.entity
    left join proof_scope_name as b
        on r.scope_key = b.scope_key
        and p.brand = b.name
    left join any_product as a
        on r.scope_key = a.scope_key
    left join proof_scope_product as q
        on r.scope_key = q.scope_key
        and p.product = q.product
),

furthest as (
    select
        call_key,
        consent_key,
        min(failed) as failed
    from measured
    group by
        call_key,
        consent_key
)

select
    call_key,
    consent_key,
    case
        when failed = 5 then 'no-proof-listed'
        when failed = 4 then 'proof-file-missing'
        when failed = 3 then 'proof-made-later'
        when failed = 2 then 'proof-of-another'
        when failed = 1 then 'proof-says-less'
    end as proof_failure
from furthest
