-- Consents for the same names and products share a scope. Lists are texts with bars between their items, sorted and without repeats.
with scopes as (
    select distinct
        list_key(lower(names)) as names,
        list_key(products) as products
    from accepted_consents
)

select
    row_number() over (order by coalesce(names, ''), coalesce(products, '')) as scope_key,
    names,
    products
from scopes
