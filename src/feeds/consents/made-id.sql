-- Ids of consents: made from what was consented to, by whom and when. Later events (confirmation, withdrawal, expiry) are not part of the id.
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
