-- Proofs that show the same names and products share a scope. Its lists are sorted texts without repeats, with bars between the items.
with scopes as (
    select distinct
        list_key(lower(names)) as names,
        list_key(lower(products)) as products
    from accepted_proofs
)

select
    row_number() over (order by coalesce(names, ''), coalesce(products, '')) as scope_key,
    names,
    products
from scopes
