-- A pattern for nine national digits in an existing range: a constant, so that each pattern that contains it is compiled once.
create or replace temp macro dutch_range() as
    '(6[1-58][0-9]{7}|8[4578][0-9]{7}|(1([035][0-9]|1[13-578]|6[124-8]|7[24]|8[0-467])|2([0346][0-9]|2[2-46-9]|5[125]|9[479])|3([03568][0-9]|1[3-8]|2[01]|4[1-8])|4([0356][0-9]|1[1-368]|7[58]|8[15-8]|9[23579])|5([0358][0-9]|[19][1-9]|2[1-57-9]|4[13-8]|6[126]|7[0-3578])|7[0-9]{2})[0-9]{6})'
