-- Proofs of the consents of a sample: one row per file that the feed names, with its checksum and size if that very file is there.
with wanted as (
    select * from sample_consent
),

proofs as (
    select
        w.place,
        p.file,
        coalesce(p.kind, '') as kind,
        case when p.made_earliest is null then '' else local_text(p.made_earliest, p.made_latest, cast($time_zone as varchar)) end as made_at,
        f.sha256 is not null as is_there,
        case when coalesce(p.sha256, f.sha256) = f.sha256 then f.sha256 end as sha256,
        f.bytes,
        p.proof_id
    from wanted as w
    inner join proof as p
        on w.consent_id = p.consent_id
    left join proof_file as f
        on p.file = f.file
)

select
    place,
    file,
    min(kind) as kind,
    min(made_at) as made_at,
    max(case when is_there then 1 else 0 end) as is_there,
    coalesce(max(sha256), '') as sha256,
    max(bytes) as bytes
from proofs
group by
    place,
    file
order by
    place,
    file
