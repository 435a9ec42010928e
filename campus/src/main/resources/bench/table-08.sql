-- Marks by subject, this school year and the last.
select x.subject, x.held_on between :school_year_from and :school_year_until as this_year, count(*) as marks,
  count(*) filter (where c.mark >= x.excellent_line) as excellent,
  count(*) filter (where c.mark >= x.pass_line) as passed
from teaching.score c join teaching.exam x on x.id = c.exam
where x.held_on between :last_school_year_from and :school_year_until
group by 1, 2
