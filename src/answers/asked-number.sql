-- The numbers that are asked about.
select unnest(from_json(cast($numbers as json), '["BIGINT"]')) as number
