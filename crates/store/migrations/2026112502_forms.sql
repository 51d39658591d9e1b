-- What the papers of a sending organisation ask for beyond the first ones: preparatory
-- organisations, employment of specified skilled workers, examinations, collected papers, and
-- the words of our editions. Columns are the facts of each record; a test compares them.

ALTER TABLE "office" ADD COLUMN "public_body" TEXT;
ALTER TABLE "office" ADD COLUMN "help_name" TEXT;
ALTER TABLE "office" ADD COLUMN "help_phone" TEXT;
ALTER TABLE "office" ADD COLUMN "help_phone_confirmed_on" TEXT;

ALTER TABLE "order" ADD COLUMN "stage" TEXT;
ALTER TABLE "order" ADD COLUMN "placement" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "order" ADD COLUMN "experience" TEXT;
ALTER TABLE "order" ADD COLUMN "training_proof" TEXT;
ALTER TABLE "order" ADD COLUMN "still_enrolled" INTEGER CHECK ("still_enrolled" IN (0, 1));
ALTER TABLE "order" ADD COLUMN "reason" TEXT;
ALTER TABLE "order" ADD COLUMN "no_test_note" TEXT;
ALTER TABLE "order" ADD COLUMN "second_job_code" TEXT;
ALTER TABLE "order" ADD COLUMN "ssw_field" TEXT;
ALTER TABLE "order" ADD COLUMN "ssw_category" TEXT;
ALTER TABLE "order" ADD COLUMN "occupation_code" TEXT;

ALTER TABLE "organisation" ADD COLUMN "founded_on" TEXT;
ALTER TABLE "organisation" ADD COLUMN "preparation" TEXT;
ALTER TABLE "organisation" ADD COLUMN "preparation_detail" TEXT;
ALTER TABLE "organisation" ADD COLUMN "business" TEXT;
ALTER TABLE "organisation" ADD COLUMN "capital" INTEGER;
ALTER TABLE "organisation" ADD COLUMN "sales" INTEGER;
ALTER TABLE "organisation" ADD COLUMN "currency" TEXT;
ALTER TABLE "organisation" ADD COLUMN "figures_on" TEXT;
ALTER TABLE "organisation" ADD COLUMN "staff" INTEGER;
ALTER TABLE "organisation" ADD COLUMN "corporate_number" TEXT;
ALTER TABLE "organisation" ADD COLUMN "insurance_number" TEXT;
ALTER TABLE "organisation" ADD COLUMN "licence_number" TEXT;
ALTER TABLE "organisation" ADD COLUMN "licence_on" TEXT;
ALTER TABLE "organisation" ADD COLUMN "paid_service" INTEGER CHECK ("paid_service" IN (0, 1));

ALTER TABLE "passport" ADD COLUMN "authority" TEXT;

ALTER TABLE "stay" ADD COLUMN "completed_well" INTEGER CHECK ("completed_well" IN (0, 1));
ALTER TABLE "stay" ADD COLUMN "occupation_japanese" TEXT;
ALTER TABLE "stay" ADD COLUMN "operation_japanese" TEXT;
ALTER TABLE "stay" ADD COLUMN "completion_proof" TEXT;
ALTER TABLE "stay" ADD COLUMN "organisation_japanese" TEXT;
ALTER TABLE "stay" ADD COLUMN "supervising_japanese" TEXT;

ALTER TABLE "trainee" ADD COLUMN "other_names" TEXT;
ALTER TABLE "trainee" ADD COLUMN "interview_result" TEXT;
ALTER TABLE "trainee" ADD COLUMN "contract_signed_on" TEXT;
ALTER TABLE "trainee" ADD COLUMN "loan_bank" TEXT;
ALTER TABLE "trainee" ADD COLUMN "loan_share" TEXT;
ALTER TABLE "trainee" ADD COLUMN "loan_amount" INTEGER;
ALTER TABLE "trainee" ADD COLUMN "loan_currency" TEXT;

ALTER TABLE "work" ADD COLUMN "organisation" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "work" ADD COLUMN "department_japanese" TEXT;
ALTER TABLE "work" ADD COLUMN "employment" TEXT;
ALTER TABLE "work" ADD COLUMN "signer_title" TEXT;
ALTER TABLE "work" ADD COLUMN "signer_name" TEXT;

CREATE TABLE "document" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "key" TEXT,
  "asked_on" TEXT,
  "received_on" TEXT,
  "form" TEXT,
  "count" INTEGER,
  "number" TEXT,
  "issuer" TEXT,
  "issued_on" TEXT,
  "expires_on" TEXT,
  "translated_on" TEXT,
  "checked_by" TEXT,
  "sent_on" TEXT,
  "returned_on" TEXT,
  "holder" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "document_by_trainee" ON "document" ("trainee");

CREATE TABLE "exam" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "name_japanese" TEXT,
  "level" TEXT,
  "taken_on" TEXT,
  "passed" INTEGER CHECK ("passed" IN (0, 1)),
  "country_japanese" TEXT,
  "provenance" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "exam_by_trainee" ON "exam" ("trainee");

CREATE TABLE "wording" (
  id TEXT PRIMARY KEY NOT NULL,
  "form" TEXT,
  "edition" TEXT,
  "statement" TEXT,
  "language" TEXT,
  "text" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX "wording_of_statement" ON "wording" (form, edition, statement, language) WHERE deleted = 0;

CREATE TABLE "confirmation" (
  id TEXT PRIMARY KEY NOT NULL,
  "form" TEXT,
  "edition" TEXT,
  "language" TEXT,
  "confirmed_by" TEXT,
  "confirmed_on" TEXT,
  "words_hash" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX "confirmation_of_edition" ON "confirmation" (form, edition, language) WHERE deleted = 0;

CREATE TABLE "terms" (
  id TEXT PRIMARY KEY NOT NULL,
  "order" TEXT REFERENCES "order" (id) DEFERRABLE INITIALLY DEFERRED,
  "contract_from" TEXT,
  "contract_to" TEXT,
  "renewal" TEXT,
  "renew_workload" INTEGER CHECK ("renew_workload" IN (0, 1)),
  "renew_conduct" INTEGER CHECK ("renew_conduct" IN (0, 1)),
  "renew_ability" INTEGER CHECK ("renew_ability" IN (0, 1)),
  "renew_business" INTEGER CHECK ("renew_business" IN (0, 1)),
  "renew_progress" INTEGER CHECK ("renew_progress" IN (0, 1)),
  "renew_other" TEXT,
  "dispatched" INTEGER CHECK ("dispatched" IN (0, 1)),
  "workplace_name" TEXT,
  "workplace_address" TEXT,
  "workplace_phone" TEXT,
  "day_begins" TEXT,
  "day_ends" TEXT,
  "day_minutes" INTEGER,
  "variable_unit" TEXT,
  "break_minutes" INTEGER,
  "week_minutes" INTEGER,
  "month_minutes" INTEGER,
  "year_minutes" INTEGER,
  "week_days" INTEGER,
  "month_days" INTEGER,
  "year_days" INTEGER,
  "overtime" INTEGER CHECK ("overtime" IN (0, 1)),
  "rules_articles" TEXT,
  "weekly_holiday" TEXT,
  "national_holidays" INTEGER CHECK ("national_holidays" IN (0, 1)),
  "other_holidays" TEXT,
  "year_holidays" INTEGER,
  "irregular_holidays" TEXT,
  "paid_leave_days" INTEGER,
  "early_leave" INTEGER CHECK ("early_leave" IN (0, 1)),
  "early_leave_months" INTEGER,
  "early_leave_days" INTEGER,
  "other_paid_leave" TEXT,
  "other_unpaid_leave" TEXT,
  "wage_kind" TEXT,
  "base_wage" INTEGER,
  "hourly_wage" INTEGER,
  "monthly_wage" INTEGER,
  "japanese_monthly_wage" INTEGER,
  "overtime_rate" INTEGER,
  "overtime_rate_60" INTEGER,
  "overtime_rate_within" INTEGER,
  "legal_holiday_rate" INTEGER,
  "other_holiday_rate" INTEGER,
  "night_rate" INTEGER,
  "closing_day" TEXT,
  "pay_day" TEXT,
  "by_transfer" INTEGER CHECK ("by_transfer" IN (0, 1)),
  "deductions" INTEGER CHECK ("deductions" IN (0, 1)),
  "raise" TEXT,
  "bonus" TEXT,
  "retirement_pay" TEXT,
  "suspension_rate" INTEGER,
  "notice_days" INTEGER,
  "dismissal" TEXT,
  "pension_insurance" INTEGER CHECK ("pension_insurance" IN (0, 1)),
  "health_insurance" INTEGER CHECK ("health_insurance" IN (0, 1)),
  "employment_insurance" INTEGER CHECK ("employment_insurance" IN (0, 1)),
  "accident_insurance" INTEGER CHECK ("accident_insurance" IN (0, 1)),
  "national_pension" INTEGER CHECK ("national_pension" IN (0, 1)),
  "national_health" INTEGER CHECK ("national_health" IN (0, 1)),
  "hiring_examination" TEXT,
  "first_examination" TEXT,
  "examination_interval" TEXT,
  "hours_equal" INTEGER CHECK ("hours_equal" IN (0, 1)),
  "pay_equal" INTEGER CHECK ("pay_equal" IN (0, 1)),
  "treated_differently" INTEGER CHECK ("treated_differently" IN (0, 1)),
  "treated_differently_detail" TEXT,
  "home_leave" INTEGER CHECK ("home_leave" IN (0, 1)),
  "employment_criteria" INTEGER CHECK ("employment_criteria" IN (0, 1)),
  "return_travel" INTEGER CHECK ("return_travel" IN (0, 1)),
  "life_monitoring" INTEGER CHECK ("life_monitoring" IN (0, 1)),
  "residence_criteria" INTEGER CHECK ("residence_criteria" IN (0, 1)),
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "terms_by_order" ON "terms" ("order");

CREATE TABLE "wage_item" (
  id TEXT PRIMARY KEY NOT NULL,
  "order" TEXT REFERENCES "order" (id) DEFERRABLE INITIALLY DEFERRED,
  "kind" TEXT,
  "name_japanese" TEXT,
  "yen" INTEGER,
  "method_japanese" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "wage_item_by_order" ON "wage_item" ("order");

CREATE TABLE "ssw" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "skill_by_policy" INTEGER CHECK ("skill_by_policy" IN (0, 1)),
  "skill_other" TEXT,
  "japanese_by_policy" INTEGER CHECK ("japanese_by_policy" IN (0, 1)),
  "japanese_other" TEXT,
  "years" INTEGER,
  "months" INTEGER,
  "deposit_contract" INTEGER CHECK ("deposit_contract" IN (0, 1)),
  "deposit_organisation" TEXT,
  "deposit_amount" TEXT,
  "fee_agreed" INTEGER CHECK ("fee_agreed" IN (0, 1)),
  "home_procedure" INTEGER CHECK ("home_procedure" IN (0, 1)),
  "regular_cost_agreed" INTEGER CHECK ("regular_cost_agreed" IN (0, 1)),
  "skill_transfer" INTEGER CHECK ("skill_transfer" IN (0, 1)),
  "field_criteria" INTEGER CHECK ("field_criteria" IN (0, 1)),
  "guidance" INTEGER CHECK ("guidance" IN (0, 1)),
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "ssw_by_trainee" ON "ssw" ("trainee");
