-- An id as it stands: without its control or invisible characters it would be another one, perhaps one that is there.
create or replace temp macro id_of(cell) as
    case when has_control_characters(cell) or has_invisible_characters(cell) then null else text_of(cell) end
