-- An event's time in the client's zone, as precisely as it is known: to the second, to the minute, or only the day. In the hour that autumn repeats, an
-- event's two readings are an hour apart: both have the same time on the clock.
create or replace temporary macro local_text(earliest, latest, zone) as
    case
        when latest - earliest >= 7200000000 then strftime(timezone(zone, make_timestamptz(earliest)), '%Y-%m-%d')
        when (latest - earliest) % 3600000000 >= 59999999 then strftime(timezone(zone, make_timestamptz(earliest)), '%Y-%m-%d %H:%M')
        else strftime(timezone(zone, make_timestamptz(earliest)), '%Y-%m-%d %H:%M:%S')
    end
