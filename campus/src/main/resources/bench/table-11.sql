-- Fitness of this autumn's campaign by grade.
select g.grade, sum(p.population) as population, sum(t.tested) as tested, sum(x.exempt) as exempt, sum(t.passed) as passed
from (values (1), (2), (3)) as g(grade)
left join (select e.grade, count(*) as population from students.enrolment e
  where e.study_mode = 'full_time' and e.status = 'enrolled' and e.valid_from <= :census and (e.valid_to is null or e.valid_to > :census)
  group by e.grade) p on p.grade = g.grade
left join (select r.grade, count(*) as tested, count(*) filter (where r.total >= 60) as passed
  from (select t.id, t.grade, sum(m.score * m.weight) / 100 + sum(m.bonus) as total
    from fitness.test t join fitness.measurement m on m.test = t.id
    where t.tested_on between :fitness_test_from and :fitness_test_until
    group by t.id, t.grade having sum(m.weight) = 100) r
  group by r.grade) t on t.grade = g.grade
left join (select e.grade, count(*) as exempt from fitness.exemption x join students.enrolment e on e.student = x.student
  where x.valid_from <= :census and (x.valid_to is null or x.valid_to > :census)
    and e.valid_from <= :census and (e.valid_to is null or e.valid_to > :census)
    and e.study_mode = 'full_time' and e.status = 'enrolled'
  group by e.grade) x on x.grade = g.grade
group by rollup (g.grade)
