-- Ids of proofs: made from the consent and the file.
with told as (
    select * from read_rows
)

select
    source_row,
    'row-' || md5(cast(to_json([consent_id, file]) as varchar)) as made_id,
    false as is_shared
from told
