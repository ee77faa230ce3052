-- Legs that share a key but not a party belong to different calls, in the order in which they begin: an agent's line that stays open ties the calls to many
-- customers together. A leg without a party belongs to the first of them.
with parties as (
    select
        call_key,
        party,
        row_number() over (partition by call_key order by min(begins) nulls last, min(source_row)) as place
    from format_leg as legs
    where party is not null
    group by call_key, party
)

select
    legs.*,
    coalesce(parties.place, 1) as place,
    case when parties.place > 1 then legs.call_key || '/' || cast(parties.place as varchar) else legs.call_key end as call_id
from format_leg as legs
left join parties
    on
        legs.call_key = parties.call_key
        and legs.party = parties.party
