-- The proofs of some consents, and why the file of one may not be handed over with them.
with asked as (
    select distinct unnest(from_json(cast($consents as json), '["VARCHAR"]')) as consent_id
),

asked_numbers as (
    select distinct unnest(from_json(cast($numbers as json), '["BIGINT"]')) as number
),

own as (
    select p.*
    from proof as p
    inner join asked as a
        on p.consent_id = a.consent_id
),

-- Contents that also prove somebody else's consent, and lists of many, which a source reads. One file can have several names, and a copy shows the same.
shared as (
    select f.sha256
    from proof as p
    inner join proof_file as f
        on p.file = f.file
    left join asked as a
        on p.consent_id = a.consent_id
    where a.consent_id is null

    union

    select sha256
    from source_file
)

select
    o.proof_id,
    o.consent_id,
    o.kind,
    case when o.made_earliest is not null then local_text(o.made_earliest, o.made_latest, cast($time_zone as varchar)) end as made_at,
    o.file,
    f.sha256,
    case
        when f.file is null then 'missing'
        when o.sha256 <> f.sha256 then 'differs'
        when o.number is not null and n.number is null then 'other-number'
        when s.sha256 is not null then 'shared'
    end as left_out,
    y.path as source_file,
    o.source_row
from own as o
inner join source_file as y
    on o.file_key = y.file_key
left join proof_file as f
    on o.file = f.file
left join shared as s
    on f.sha256 = s.sha256
left join asked_numbers as n
    on o.number = n.number
order by
    o.consent_id,
    o.proof_id
