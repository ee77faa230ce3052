-- On the Islands the law protects everyone, whoever is called.
select
    call_key,
    cast(count(*) as integer) as person_count,
    cast(sum(is_owner) as integer) as owner_count,
    true as is_protected,
    true as protection_is_known,
    false as has_published_number,
    false as may_have_published_number,
    true as surely_reached_a_consumer,
    false as reached_a_business
from call_party
group by call_key
