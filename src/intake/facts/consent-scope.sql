-- Consents given for the same names and products share a scope. Lists are texts, their items between bars: sorted, each once.
with scopes as (
    select distinct
        array_to_string(list_sort(list_distinct(string_split(lower(names), '|'))), '|') as names,
        array_to_string(list_sort(list_distinct(string_split(products, '|'))), '|') as products
    from accepted_consents
)

select
    row_number() over (order by coalesce(names, ''), coalesce(products, '')) as scope_key,
    names,
    products
from scopes
