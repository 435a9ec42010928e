create schema finance;

create table finance.appropriation (
  id uuid primary key default uuidv7(),
  document_number text not null constraint a_document_number_is_used_once unique,
  source text not null constraint a_source_of_money_is_known check (source in ('central', 'province', 'municipality', 'county')),
  category text not null constraint an_appropriation_category_is_known check (category in ('fee_waivers', 'student_grants', 'earmarked', 'personnel', 'operating')),
  amount numeric(14, 2) not null constraint an_appropriation_is_positive check (amount > 0),
  received_on date not null);

create table finance.expenditure (
  id uuid primary key default uuidv7(),
  voucher_number text not null constraint a_voucher_number_is_used_once unique,
  category text not null constraint an_expenditure_category_is_known check (category in ('personnel', 'operating', 'equipment', 'building', 'student_aid', 'training')),
  amount numeric(14, 2) not null constraint an_expenditure_is_positive check (amount > 0),
  spent_on date not null);

create view finance.fact_appropriation as
select a.id as record_id, 'appropriation' as record_type, a.document_number as record_label, a.received_on as happened_on,
       a.source, a.category, a.amount
from finance.appropriation a;
comment on view finance.fact_appropriation is 'Grain: one appropriation received; amount in yuan';

create view finance.fact_expenditure as
select e.id as record_id, 'expenditure' as record_type, e.voucher_number as record_label, e.spent_on as happened_on, e.category, e.amount
from finance.expenditure e;
comment on view finance.fact_expenditure is 'Grain: one expenditure; amount in yuan';
