-- An event's time in the client's zone. In the hour that autumn repeats it has the offset from UTC, as the clock alone does not tell which of the two
-- hours is meant; with both offsets, it may be either.
create or replace temporary macro clock_text(earliest, latest, zone) as
    local_text(earliest, latest, zone) || case
        when latest - earliest between 3599999999 and 7199999999
            then ' (' || zone_offset(earliest, zone) || '/' || zone_offset(earliest + 3600000000, zone) || ')'
        when latest - earliest < 3599999999
            and (
                timezone(zone, make_timestamptz(earliest)) = timezone(zone, make_timestamptz(earliest + 3600000000))
                or timezone(zone, make_timestamptz(earliest)) = timezone(zone, make_timestamptz(earliest - 3600000000))
            )
            then ' (' || zone_offset(earliest, zone) || ')'
        else ''
    end
