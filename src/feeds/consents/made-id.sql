-- Ids of consents: what was consented to, by whom and when. What becomes of a consent later (that it was confirmed, withdrawn or ran out) is not in the id.
with told as (
    select * from read_rows
)

select
    source_row,
    'row-' || md5(
        cast(
            to_json([
                person_id,
                cast(number as varchar),
                cast(given_at_earliest as varchar),
                kind,
                names,
                products,
                purpose,
                channels,
                source,
                collected_by
            ]) as varchar
        )
    ) as made_id,
    false as is_shared
from told
