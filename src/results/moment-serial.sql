-- A moment as a workbook counts it, in days since 30 December 1899; null for invalid text, and for times that some calendars count differently.
create or replace temporary macro moment_serial(moment, millis) as
    case
        when not regexp_full_match(moment, '(?:19[1-9]|20[0-9])[0-9]-[01][0-9]-[0-3][0-9](?:[ T](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?)?') then null
        when millis % 86400000 = 0
            then cast((millis + 2209161600000) // 86400000 as varchar)
        else cast(cast(millis + 2209161600000 as double) / 86400000 as varchar)
    end
