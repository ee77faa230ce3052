-- The problem of a telephone number. `odd`: the cell, if read-number.ts had to read it; `read_cell`, `read_problem`: its result.
create or replace temp macro number_problem(plusless, odd, read_cell, read_problem) as
    case
        when plusless is not null then 'repaired:missing-plus'
        when odd is null then null
        when read_cell is null then 'emptied:control-character'
        else read_problem
    end
