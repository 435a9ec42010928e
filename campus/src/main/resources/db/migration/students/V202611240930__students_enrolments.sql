create schema students;

create table students.student (
  id uuid primary key default uuidv7(),
  student_number text not null constraint a_student_number_belongs_to_one_student unique,
  name text not null,
  sex text not null constraint the_sex_of_a_student_is_coded_by_gb_2261_1 check (sex in ('1', '2')),
  birth_date date not null,
  ethnic_group text not null constraint an_ethnic_group_has_two_digits check (ethnic_group ~ '^[0-9]{2}$'),
  id_number text not null constraint an_id_number_belongs_to_one_student unique,
  phone text,
  guardian_phone text);

create table students.enrolment (
  id uuid primary key default uuidv7(),
  student uuid not null references students.student,
  major uuid not null references programmes.major,
  class uuid references programmes.class,
  entry_year integer not null,
  grade integer not null constraint a_grade_is_one_to_five check (grade between 1 and 5),
  study_mode text not null constraint a_study_mode_is_known check (study_mode in ('full_time', 'part_time')),
  source text not null constraint a_source_is_known check (source in ('junior_graduate', 'other_school', 'society')),
  status text not null constraint an_enrolment_status_is_known check (status in ('enrolled', 'suspended')),
  began text not null constraint a_beginning_is_known check (began in ('entered', 'joined', 'promoted', 'changed_major', 'changed_class', 'suspended', 'resumed')),
  ended text constraint an_ending_is_known check (ended in ('promoted', 'changed_major', 'changed_class', 'suspended', 'resumed', 'graduated', 'transferred_out', 'withdrew')),
  valid_from date not null,
  valid_to date,
  constraint an_enrolment_ends_after_it_begins check (valid_to > valid_from),
  constraint an_ended_enrolment_says_why check ((valid_to is null) = (ended is null)),
  constraint a_student_is_in_one_class_at_a_time exclude using gist (student with =, daterange(valid_from, valid_to) with &&));
create index on students.enrolment (major);
create index on students.enrolment (class);

create view students.fact_enrolment as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from, e.valid_to,
       e.student, m.name as major, m.category, c.name as class, e.grade::text as grade, s.sex, e.study_mode, e.source, e.status,
       e.entry_year, e.grade = m.years as final_year
from students.enrolment e
join students.student s on s.id = e.student
join programmes.major m on m.id = e.major
left join programmes.class c on c.id = e.class;
comment on view students.fact_enrolment is 'Grain: one span of one student in one major, class, grade and status';

create view students.fact_entry as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from as happened_on,
       e.student, m.name as major, m.category, e.grade::text as grade, s.sex, e.study_mode, e.source, e.began, e.entry_year
from students.enrolment e
join students.student s on s.id = e.student
join programmes.major m on m.id = e.major
where e.began in ('entered', 'joined');
comment on view students.fact_entry is 'Grain: one coming of one student to the school, as a new entrant (entered) or from another school (joined)';

create view students.fact_leaving as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_to as happened_on,
       e.student, m.name as major, m.category, e.grade::text as grade, s.sex, e.study_mode, e.ended, e.entry_year
from students.enrolment e
join students.student s on s.id = e.student
join programmes.major m on m.id = e.major
where e.ended in ('graduated', 'transferred_out', 'withdrew');
comment on view students.fact_leaving is 'Grain: one leaving of one student, dated the first day off the roll';

create view students.fact_change_of_major as
select e.id as record_id, 'enrolment' as record_type, s.student_number as record_label, e.valid_from as happened_on,
       e.student, m.name as major, m.category, e.grade::text as grade, s.sex, e.entry_year
from students.enrolment e
join students.student s on s.id = e.student
join programmes.major m on m.id = e.major
where e.began = 'changed_major';
comment on view students.fact_change_of_major is 'Grain: one change of one student into another major';
