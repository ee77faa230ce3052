-- An event's time in the client's zone, as precisely as it is known: to the second, to the minute, or only the day.
create or replace temporary macro local_text(earliest, latest, zone) as
    case
        when latest - earliest >= 3599999999 then strftime(timezone(zone, make_timestamptz(earliest)), '%Y-%m-%d')
        when latest - earliest >= 59999999 then strftime(timezone(zone, make_timestamptz(earliest)), '%Y-%m-%d %H:%M')
        else strftime(timezone(zone, make_timestamptz(earliest)), '%Y-%m-%d %H:%M:%S')
    end
