-- The problem of an amount. `ambiguous`: the problem to report if the digits have two readings.
create or replace temp macro amount_problem(cell, is_read, ambiguous) as
    case
        when is_ambiguous_amount(cell) then ambiguous
        else unread_problem(cell, is_read, 'invalid-amount')
    end
