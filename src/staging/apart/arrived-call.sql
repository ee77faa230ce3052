-- Calls as a process staged them. The process does not know the store's keys of persons.
select
    arrived.* replace (person.person_key as person_key)
from read_parquet(cast($path as varchar)) as arrived
left join person
    on arrived.person_id = person.person_id
