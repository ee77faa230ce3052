-- A moment as ISO 8601 in UTC, with six decimals of a second only if it has a fraction.
create or replace temporary macro utc_text(micros) as
    case
        when micros % 1000000 = 0 then strftime(make_timestamp(micros), '%Y-%m-%dT%H:%M:%SZ')
        else strftime(make_timestamp(micros), '%Y-%m-%dT%H:%M:%S.%fZ')
    end
