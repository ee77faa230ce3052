-- Readings by their numbers.
select unnest(from_json(cast($units as json), '["INTEGER"]')) as unit
