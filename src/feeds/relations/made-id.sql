-- Ids of relations: made from the person, the entity, the kind, the product and the first day. The number is part of the id only if no person is named, because
-- customers change numbers. Rows of one file that share all this are separate relations, such as two contracts for two meters; their other columns distinguish
-- them.
with told as (
    select
        source_row,
        rejected_reason,
        md5(
            cast(
                to_json([
                    person_id,
                    case when person_id is null then cast(number as varchar) end,
                    lower(entity),
                    kind,
                    product,
                    cast(started_on as varchar)
                ]) as varchar
            )
        ) as identity,
        md5(
            cast(
                to_json([
                    cast(number as varchar),
                    cast(ended_on as varchar),
                    cast(paid_amount as varchar),
                    cast(number_collected_on as varchar),
                    cast(optout_offered_at_collection as varchar)
                ]) as varchar
            )
        ) as contents
    from read_rows
),

turned as (
    select
        source_row,
        identity,
        dense_rank() over (partition by identity order by contents) as turn,
        rejected_reason is null
        and min(contents) filter (where rejected_reason is null) over (partition by identity)
        <> max(contents) filter (where rejected_reason is null) over (partition by identity) as is_shared
    from told
)

select
    source_row,
    'row-' || identity || case when turn > 1 then '/' || cast(turn as varchar) else '' end as made_id,
    coalesce(is_shared, false) as is_shared
from turned
