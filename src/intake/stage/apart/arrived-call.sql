-- Calls as a process staged them: which keys the store gives to persons, it does not know.
select
    arrived.* replace (person.person_key as person_key)
from read_parquet(cast($path as varchar)) as arrived
left join person
    on arrived.person_id = person.person_id
