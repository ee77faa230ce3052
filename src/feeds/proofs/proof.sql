select
    row_number() over (order by p.proof_id) as proof_key,
    p.proof_id,
    p.consent_id,
    p.file,
    p.kind,
    case when is_emptied(p.emptied, 'sha256') then 'unreadable' else lower(p.sha256) end as sha256,
    p.made_at_earliest as made_earliest,
    p.made_at_latest as made_latest,
    p.number,
    s.scope_key,
    p.names is not null or coalesce(is_emptied(p.emptied, 'names'), false) as has_names,
    p.products is not null or coalesce(is_emptied(p.emptied, 'products'), false) as has_products,
    p.file_key,
    p.source_row
from accepted_proofs as p
inner join proof_scope as s
    on s.names is not distinct from list_key(lower(p.names))
    and s.products is not distinct from list_key(lower(p.products))
