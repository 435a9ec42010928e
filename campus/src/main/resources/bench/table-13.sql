-- This year's graduates and those placed, by category.
select m.category, count(*) as graduates, count(*) filter (where d.kind <> 'none') as placed
from students.enrolment e
join programmes.major m on m.id = e.major
left join destinations.destination d on d.student = e.student and d.graduated_on = e.valid_to
where e.ended = 'graduated' and e.valid_to between :school_year_from and :school_year_until
group by rollup (m.category)
