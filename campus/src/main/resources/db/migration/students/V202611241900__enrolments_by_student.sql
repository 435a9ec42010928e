-- The history of one student is asked for again and again; the exclusion constraint's index finds it thirty times slower.
create index on students.enrolment (student, valid_from);
create index on students.enrolment (valid_from);
create index on students.enrolment (valid_to);
