-- Ties for which other files have several rows.
select unnest(from_json(cast($ties as json), '["BIGINT"]')) as tie
