-- An id as it stands, or none where it is strange.
create or replace temp macro id_of(cell) as
    case when is_strange_id(cell) then null else text_of(cell) end
