-- Feeds by their names.
select unnest(from_json(cast($feeds as json), '["VARCHAR"]')) as feed
