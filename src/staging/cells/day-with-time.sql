-- A moment whose day and time are in separate cells. A cell may hold more, as spreadsheets and databases store it: take the day from one and the time
-- from the other. The time cell's own day must be the same day, or the day that programs put before a bare time; any other day is a contradiction,
-- and stays unread. A bare 0 is midnight, as a spreadsheet stores it.
create or replace temp macro day_with_time(day_cell, time_cell) as
    nullif(
        concat_ws(
            ' ',
            case
                when coalesce(length(day_cell), 0) <= 5 or time_cell is null or not regexp_matches(time_cell, '^([0-9]{1,2}:[0-9]{2}|[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]|0[.,][0-9]|[0-9]{5}[.,][0-9])')
                    then day_cell
                when regexp_full_match(day_cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?') then left(day_cell, 10)
                when regexp_full_match(day_cell, '[0-9]{5}[.,][0-9]{1,15}') then left(day_cell, 5)
                else day_cell
            end,
            case
                when time_cell = '0' and day_cell is not null then '0.0'
                when coalesce(length(time_cell), 0) <= 6 or day_cell is null then time_cell
                when
                    regexp_full_match(time_cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?')
                    and left(time_cell, 10) in (left(day_cell, 10), left(moment_text(left(day_cell, 5)), 10), '1899-12-30', '1899-12-31', '1900-01-01', '1970-01-01')
                    then substr(time_cell, 12)
                when
                    regexp_full_match(time_cell, '[0-9]{5}[.,][0-9]{1,15}')
                    and (left(time_cell, 5) = left(day_cell, 5) or left(moment_text(left(time_cell, 5)), 10) = left(day_cell, 10))
                    then '0' || substr(time_cell, 6)
                else time_cell
            end
        ),
        ''
    )
