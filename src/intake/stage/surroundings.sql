-- What took part in a reading from other files.
insert into staged_surroundings by name
select
    cast($unit as integer) as unit,
    cast($surroundings as varchar) as surroundings
