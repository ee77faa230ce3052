select
    scope_key,
    unnest(string_split(products, '|')) as product
from consent_scope
where products is not null
