-- A time with the offset in its heading, if it names none itself. A bare day has no offset, and a number is a day as spreadsheets count it.
create or replace temp macro with_offset(cell, heading_offset, reads_serials) as
    case
        when regexp_full_match(cell, '[0-9]{4}-[0-9]{2}-[0-9]{2}[T ].*')
            then case when moment_offset(cell) is null then cell || ' ' || heading_offset else cell end
        when reads_serials and moment_text(cell) <> cell and length(moment_text(cell)) > 10 then moment_text(cell) || ' ' || heading_offset
        else cell
    end
