-- One item that is not allowed invalidates the list.
create or replace temp macro enumeration_list_of(cell, allowed) as
    case when list_has_all(allowed, string_split(lower(list_of(cell)), '|')) then lower(list_of(cell)) else null end
