create schema destinations;

create table destinations.destination (
  id uuid primary key default uuidv7(),
  student uuid not null references students.student,
  graduated_on date not null,
  kind text not null constraint a_destination_is_known check (kind in ('employed', 'self_employed', 'college', 'bachelor', 'through_path', 'none')),
  matched boolean,
  employer text,
  employer_kind text constraint an_employer_kind_is_known check (employer_kind in ('company', 'public_institution', 'other')),
  monthly_income numeric(9, 2) constraint an_income_is_positive check (monthly_income > 0),
  ascertained_on date not null,
  constraint a_graduate_has_one_destination unique (student, graduated_on),
  constraint only_the_employed_earn check (monthly_income is null or kind in ('employed', 'self_employed')),
  constraint only_the_placed_are_matched check ((kind = 'none') = (matched is null)));

create table destinations.entrance_examination (
  id uuid primary key default uuidv7(),
  student uuid not null references students.student,
  sat_on date not null,
  marks numeric(5, 1) not null constraint examination_marks_are_not_negative check (marks >= 0),
  above_bachelor_line boolean not null,
  admitted text constraint an_admission_is_known check (admitted in ('college', 'bachelor')),
  constraint a_student_sits_once_a_day unique (student, sat_on));

create view destinations.fact_destination as
select d.id as record_id, 'destination' as record_type, s.student_number as record_label, d.graduated_on as happened_on,
       d.student, m.name as major, m.category, s.sex, d.kind, d.kind <> 'none' as placed, coalesce(d.matched, false) as matched,
       d.employer_kind, d.monthly_income
from destinations.destination d
join students.student s on s.id = d.student
left join lateral (select e.major from students.enrolment e where e.student = d.student and e.ended = 'graduated' and e.valid_to = d.graduated_on) e on true
left join programmes.major m on m.id = e.major;
comment on view destinations.fact_destination is 'Grain: the destination of one graduate, dated the day of graduation';

create view destinations.fact_entrance_examination as
select x.id as record_id, 'entrance_examination' as record_type, s.student_number as record_label, x.sat_on as happened_on,
       x.student, s.sex, x.above_bachelor_line, coalesce(x.admitted, 'none') as admitted
from destinations.entrance_examination x join students.student s on s.id = x.student;
comment on view destinations.fact_entrance_examination is 'Grain: one student sitting the entrance examination of one summer';
