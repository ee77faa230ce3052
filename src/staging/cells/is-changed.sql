-- Whether two rows of a key differ in a column: in its value, or in whether it was readable.
create or replace temp macro is_changed(is_other_value, earlier_emptied, later_emptied, column_name) as
    is_other_value or is_emptied(later_emptied, column_name) <> is_emptied(earlier_emptied, column_name)
