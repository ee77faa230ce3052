-- Calls by their keys.
select unnest(from_json(cast($call_keys as json), '["BIGINT"]')) as call_key
