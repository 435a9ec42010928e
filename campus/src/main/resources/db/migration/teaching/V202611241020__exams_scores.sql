create schema teaching;

create table teaching.exam (
  id uuid primary key default uuidv7(),
  name text not null constraint an_exam_name_is_used_once unique,
  subject text not null constraint a_subject_is_known check (subject in ('chinese', 'mathematics', 'english', 'moral_education', 'physical_education', 'computing', 'art')),
  full_mark numeric(5, 1) not null constraint a_full_mark_is_positive check (full_mark > 0),
  excellent_line numeric(5, 1) not null,
  pass_line numeric(5, 1) not null,
  held_on date not null,
  constraint the_lines_of_an_exam_are_in_order check (pass_line > 0 and pass_line < excellent_line and excellent_line <= full_mark));

create table teaching.score (
  id uuid primary key default uuidv7(),
  exam uuid not null references teaching.exam,
  student uuid not null references students.student,
  mark numeric(5, 1) not null constraint a_mark_is_not_negative check (mark >= 0),
  constraint a_student_has_one_score_in_an_exam unique (exam, student));
create index on teaching.score (student);

create function teaching.refuse_a_mark_above_the_full_mark() returns trigger language plpgsql as $$
begin
  if exists (select 1 from added n join teaching.exam e on e.id = n.exam where n.mark > e.full_mark) then
    raise exception using errcode = 'check_violation', constraint = 'a_mark_is_at_most_the_full_mark', schema = 'teaching', table = 'score',
      message = 'A mark is at most the full mark of its exam';
  end if;
  return null;
end $$;
create trigger a_mark_is_at_most_the_full_mark after insert on teaching.score
  referencing new table as added for each statement execute function teaching.refuse_a_mark_above_the_full_mark();
create trigger a_changed_mark_is_at_most_the_full_mark after update on teaching.score
  referencing new table as added for each statement execute function teaching.refuse_a_mark_above_the_full_mark();

create view teaching.fact_score as
select c.id as record_id, 'score' as record_type, s.student_number as record_label, x.held_on as happened_on,
       c.student, x.subject, s.sex, c.mark, c.mark >= x.excellent_line as excellent, c.mark >= x.pass_line as passed
from teaching.score c join teaching.exam x on x.id = c.exam join students.student s on s.id = c.student;
comment on view teaching.fact_score is 'Grain: the mark of one student in one exam';
