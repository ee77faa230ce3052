-- Events with the same sentence, apart from the ids that it mentions.
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
