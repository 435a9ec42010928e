-- Certificates attempted and obtained, this school year and the last.
select a.attempted_on >= :school_year_from as this_year, count(distinct a.student) as attempted,
  count(distinct a.student) filter (where a.passed) as obtained
from certification.attempt a
where a.attempted_on between :last_school_year_from and :school_year_until
group by 1
