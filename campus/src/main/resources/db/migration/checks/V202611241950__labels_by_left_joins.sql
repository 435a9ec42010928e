-- A case takes no more from the student or staff member than its label: as a left join on their key it costs nothing where only cases are counted.

create or replace view checks.case_aided_student_on_the_roll as
select a.id as record_id, 'aid_award' as record_type, s.student_number as record_label, a.granted_on as happened_on, e.id is not null as holds
from aid.award a left join students.student s on s.id = a.student
left join students.enrolment e on e.student = a.student and e.valid_from <= a.granted_on and (e.valid_to is null or e.valid_to > a.granted_on);

create or replace view checks.case_class_of_the_same_major as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from, e.valid_to, c.major = e.major as holds
from students.enrolment e left join students.student s on s.id = e.student join programmes.class c on c.id = e.class;

create or replace view checks.case_destination_of_a_graduate as
select d.id as record_id, 'destination' as record_type, s.student_number as record_label, d.graduated_on as happened_on, e.id is not null as holds
from destinations.destination d left join students.student s on s.id = d.student
left join students.enrolment e on e.student = d.student and e.ended = 'graduated' and e.valid_to = d.graduated_on;

create or replace view checks.case_employed_graduate_with_an_income as
select d.id as record_id, 'destination' as record_type, s.student_number as record_label, d.graduated_on as happened_on,
       d.monthly_income is not null as holds
from destinations.destination d left join students.student s on s.id = d.student where d.kind = 'employed';

create or replace view checks.case_exempt_student_not_tested as
select t.id as record_id, 'fitness_test' as record_type, s.student_number as record_label, t.tested_on as happened_on, x.id is null as holds
from fitness.test t left join students.student s on s.id = t.student
left join fitness.exemption x on x.student = t.student and x.valid_from <= t.tested_on and (x.valid_to is null or x.valid_to > t.tested_on);

create or replace view checks.case_fitness_test_complete as
select t.id as record_id, 'fitness_test' as record_type, s.student_number as record_label, t.tested_on as happened_on,
       coalesce(m.weight, 0) = 100 as holds
from fitness.test t left join students.student s on s.id = t.student
left join (select test, sum(weight) as weight from fitness.measurement group by test) m on m.test = t.id;

create or replace view checks.case_full_time_student_in_a_class as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from, e.valid_to, e.class is not null as holds
from students.enrolment e left join students.student s on s.id = e.student where e.study_mode = 'full_time';

create or replace view checks.case_graduate_counted_in_entrance_examination as
select x.id as record_id, 'entrance_examination' as record_type, s.student_number as record_label, x.sat_on as happened_on,
       x.admitted is null or exists (select 1 from destinations.destination d where d.student = x.student and d.kind = x.admitted) as holds
from destinations.entrance_examination x left join students.student s on s.id = x.student;

create or replace view checks.case_graduate_with_a_destination as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_to as happened_on,
       d.id is not null as holds
from students.enrolment e left join students.student s on s.id = e.student
left join destinations.destination d on d.student = e.student and d.graduated_on = e.valid_to
where e.ended = 'graduated';

create or replace view checks.case_major_offered_to_its_students as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from, e.valid_to, o.id is not null as holds
from students.enrolment e left join students.student s on s.id = e.student
left join programmes.offering o on o.major = e.major and o.valid_from <= e.valid_from and (o.valid_to is null or o.valid_to > e.valid_from);

create or replace view checks.case_new_entrant_stays_in_the_major as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from as happened_on, n.first is null as holds
from students.enrolment e left join students.student s on s.id = e.student
left join (select e.id, min(n.id::text) as first from students.enrolment n join students.enrolment e
    on e.student = n.student and e.began = 'entered' and n.valid_from > e.valid_from and n.valid_from <= e.valid_from + 60
  where n.began = 'changed_major' group by e.id) n on n.id = e.id
where e.began = 'entered';

create or replace view checks.case_placed_student_on_the_roll as
select l.id as record_id, 'placement' as record_type, s.student_number as record_label, l.valid_from as happened_on, e.id is not null as holds
from partners.placement l left join students.student s on s.id = l.student
left join students.enrolment e on e.student = l.student and e.valid_from <= l.valid_from and (e.valid_to is null or e.valid_to > l.valid_from);

create or replace view checks.case_placement_insured as
select l.id as record_id, 'placement' as record_type, s.student_number as record_label, l.valid_from as happened_on, l.insured as holds
from partners.placement l left join students.student s on s.id = l.student;

create or replace view checks.case_teacher_with_a_degree as
select p.id as record_id, 'post' as record_type, s.staff_number as record_label, p.valid_from, p.valid_to,
       exists (select 1 from staff.degree d where d.member = p.member and daterange(d.valid_from, d.valid_to) && daterange(p.valid_from, p.valid_to)) as holds
from staff.post p left join staff.member s on s.id = p.member where p.kind = 'full_time_teacher';
