-- An id that was made out of a row which has none: its time, numbers and agent, not what tells two calls of one moment apart.
create or replace temp macro is_made_id(call_id) as
    regexp_full_match(call_id, '[a-z0-9]+-[0-9a-f]{32}(/[0-9]+)?|[0-9]+@[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(/[0-9]+)?')
