select
    scope_key,
    unnest(string_split(names, '|')) as name
from proof_scope
where names is not null
