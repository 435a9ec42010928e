create schema surveys;

create table surveys.questionnaire (
  id uuid primary key default uuidv7(),
  name text not null constraint a_questionnaire_name_is_used_once unique,
  audience text not null constraint an_audience_is_known check (audience in ('students', 'graduates')),
  held_on date not null);

create table surveys.respondent (
  id uuid primary key default uuidv7(),
  questionnaire uuid not null references surveys.questionnaire,
  number integer not null,
  class uuid references programmes.class,
  constraint a_respondent_number_is_used_once unique (questionnaire, number));

create table surveys.answer (
  id uuid primary key default uuidv7(),
  respondent uuid not null references surveys.respondent on delete cascade,
  topic text not null constraint a_topic_is_known check (topic in ('safety', 'practice', 'culture', 'theory', 'professional', 'life', 'overall')),
  rating text not null constraint a_rating_is_known check (rating in ('satisfied', 'neutral', 'dissatisfied')),
  constraint a_respondent_rates_a_topic_once unique (respondent, topic));

create view surveys.fact_respondent as
select r.id as record_id, 'respondent' as record_type, q.audience || '/' || r.number as record_label, q.held_on as happened_on,
       q.audience, r.class::text as class
from surveys.respondent r join surveys.questionnaire q on q.id = r.questionnaire;
comment on view surveys.fact_respondent is 'Grain: one sampled respondent of one questionnaire, without a name';

create view surveys.fact_answer as
select a.id as record_id, 'answer' as record_type, q.audience || '/' || r.number as record_label, q.held_on as happened_on,
       q.audience, a.topic, a.rating
from surveys.answer a join surveys.respondent r on r.id = a.respondent join surveys.questionnaire q on q.id = r.questionnaire;
comment on view surveys.fact_answer is 'Grain: the answer of one respondent on one topic';
