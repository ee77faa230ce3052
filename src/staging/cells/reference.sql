-- A text that names something, such as a file or an address; null if it only claims that there is one.
create or replace temp macro reference_of(cell) as case when not is_bare_claim(text_of(cell)) then text_of(cell) end
