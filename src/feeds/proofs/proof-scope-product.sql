select
    scope_key,
    unnest(string_split(products, '|')) as product
from proof_scope
where products is not null
