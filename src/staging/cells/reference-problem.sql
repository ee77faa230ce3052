create or replace temp macro reference_problem(cell) as
    coalesce(text_problem(cell, text_of(cell)), case when is_bare_claim(text_of(cell)) then 'emptied:names-nothing' end)
