create or replace temp macro enumeration_of(cell, allowed) as
    case when list_contains(allowed, lower(cell)) then lower(cell) else null end
