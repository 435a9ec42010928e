-- Students are found by the beginning of their number or name, and by any part of their name: by its characters first, for names are shorter than trigrams are useful for.
create index a_student_number_begins on students.student (student_number text_pattern_ops);
create index a_student_name_begins on students.student (name text_pattern_ops);
create index a_student_name_has on students.student using gin (string_to_array(name, null));
