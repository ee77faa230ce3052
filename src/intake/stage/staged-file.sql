insert into staged_file by name
select
    cast($unit as integer) as unit,
    cast($path as varchar) as path,
    cast($sha256 as varchar) as sha256,
    cast($fingerprint as varchar) as fingerprint,
    cast($bytes as bigint) as bytes,
    cast($feed as varchar) as feed,
    cast($vendor as varchar) as vendor,
    cast($format as varchar) as format,
    cast($encoding as varchar) as encoding,
    cast($delimiter as varchar) as delimiter,
    cast($rows_read as bigint) as rows_read,
    cast($rejected as bigint) as rejected,
    cast($remarks as varchar) as remarks
