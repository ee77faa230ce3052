-- Events that are told in the same words, but for what they refer to.
with kinds as (
    select distinct
        kind,
        party,
        detail
    from page_event
)

select
    *,
    row_number() over (order by kind, party, detail) - 1 as shape
from kinds
