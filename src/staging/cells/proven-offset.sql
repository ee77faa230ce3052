-- The offset of a log's clock, if an id with the second in which its call began proves it: `seconds_ahead`, by which the clock is ahead of the id, is
-- then close to a whole quarter of an hour. From `least` to `most`: the seconds that may lie between the making of the id and the writing of the row.
create or replace temp macro proven_offset(seconds_ahead, least, most) as
    case
        when cast(round(seconds_ahead / 900) * 900 as bigint) between -50400 and 50400
            and seconds_ahead - cast(round(seconds_ahead / 900) * 900 as bigint) between least and most
            then cast(round(seconds_ahead / 900) * 900 as bigint)
    end
