-- Whether a cell may be two that a quote joined. Most cells do not hold the delimiter, which one test shows.
create or replace temp macro may_be_two_cells(cell, delimiter, pattern) as
    contains(cell, delimiter) and regexp_matches(cell, pattern)
