-- What other files have several rows of.
select unnest(from_json(cast($ties as json), '["BIGINT"]')) as tie
