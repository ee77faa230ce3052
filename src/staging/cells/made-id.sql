-- An id made from a row that has none: it reflects the call's time, numbers and agent, but cannot tell two calls of the same moment apart.
create or replace temp macro is_made_id(call_id) as
    regexp_full_match(call_id, '[a-z0-9]+-[0-9a-f]{32}(/[0-9]+)?|[0-9]+@[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(/[0-9]+)?')
