-- A person's file: enquiries, custody of papers, the health check, reasons, and the rules as the
-- office set them.

ALTER TABLE "trainee" ADD COLUMN "translation_needed" INTEGER CHECK ("translation_needed" IN (0, 1));
ALTER TABLE "trainee" ADD COLUMN "difficulty_notified" INTEGER CHECK ("difficulty_notified" IN (0, 1));
ALTER TABLE "trainee" ADD COLUMN "skill_needed" INTEGER CHECK ("skill_needed" IN (0, 1));
ALTER TABLE "trainee" ADD COLUMN "skill_used" INTEGER CHECK ("skill_used" IN (0, 1));
ALTER TABLE "office" ADD COLUMN "older_coe_list" INTEGER CHECK ("older_coe_list" IN (0, 1));
ALTER TABLE "order" ADD COLUMN "coe_on" TEXT;
ALTER TABLE "education" ADD COLUMN "level" TEXT;
ALTER TABLE "exam" ADD COLUMN "score" INTEGER;
ALTER TABLE "ssw" ADD COLUMN "titp2_matching" INTEGER CHECK ("titp2_matching" IN (0, 1));
ALTER TABLE "document" ADD COLUMN "due_on" TEXT;
ALTER TABLE "document" ADD COLUMN "envelope" TEXT;
ALTER TABLE "document" ADD COLUMN "shelf" TEXT;
ALTER TABLE "organisation" ADD COLUMN "excellent" INTEGER CHECK ("excellent" IN (0, 1));
ALTER TABLE "organisation" ADD COLUMN "care_staff" INTEGER;
ALTER TABLE "organisation" ADD COLUMN "trainees_first" INTEGER;
ALTER TABLE "organisation" ADD COLUMN "trainees_second" INTEGER;
ALTER TABLE "organisation" ADD COLUMN "trainees_third" INTEGER;
ALTER TABLE "organisation" ADD COLUMN "counted_on" TEXT;
ALTER TABLE "organisation" ADD COLUMN "instructor_years" INTEGER;
ALTER TABLE "organisation" ADD COLUMN "dormitory_area" INTEGER;
ALTER TABLE "organisation" ADD COLUMN "dormitory_people" INTEGER;

CREATE TABLE "enquiry" (
  id TEXT PRIMARY KEY NOT NULL,
  "asked_on" TEXT,
  "name" TEXT,
  "phone" TEXT,
  "centre" TEXT,
  "heard" TEXT,
  "question" TEXT,
  "answer" TEXT,
  "answered_by" TEXT,
  "follow_up_on" TEXT,
  "closed" INTEGER CHECK ("closed" IN (0, 1)),
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "enquiry_by_trainee" ON "enquiry" ("trainee");

CREATE TABLE "custody" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "document" TEXT REFERENCES "document" (id) DEFERRABLE INITIALLY DEFERRED,
  "slip" TEXT,
  "direction" TEXT,
  "moved_on" TEXT,
  "person" TEXT,
  "officer" TEXT,
  "purpose" TEXT,
  "due_on" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "custody_by_trainee" ON "custody" ("trainee");
CREATE INDEX "custody_by_document" ON "custody" ("document");
CREATE INDEX "custody_by_slip" ON "custody" ("slip");

CREATE TABLE "health_check" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "group" INTEGER,
  "result" TEXT,
  "condition" TEXT,
  "checked_on" TEXT,
  "hospital" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "health_check_by_trainee" ON "health_check" ("trainee");

CREATE TABLE "reason" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "finding" TEXT,
  "about" TEXT,
  "text" TEXT,
  "said_by" TEXT,
  "said_on" TEXT,
  "passes" INTEGER CHECK ("passes" IN (0, 1)),
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "reason_by_trainee" ON "reason" ("trainee");

CREATE TABLE "rule_setting" (
  id TEXT PRIMARY KEY NOT NULL,
  "rule" TEXT,
  "on" INTEGER CHECK ("on" IN (0, 1)),
  "value" INTEGER,
  "upto" INTEGER,
  "source" TEXT,
  "set_by" TEXT,
  "set_on" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "rule_setting_by_rule" ON "rule_setting" ("rule");

-- What runs out or is to be back, of everybody: found without looking at every paper.
CREATE INDEX "document_by_expiry" ON "document" ("expires_on") WHERE deleted = 0 AND "expires_on" IS NOT NULL;
CREATE INDEX "document_by_due" ON "document" ("due_on") WHERE deleted = 0 AND "due_on" IS NOT NULL;
CREATE INDEX "passport_by_expiry" ON "passport" ("expires_on") WHERE deleted = 0 AND "expires_on" IS NOT NULL;
CREATE INDEX "trainee_by_birth" ON "trainee" ("birth_date") WHERE deleted = 0 AND "birth_date" IS NOT NULL;
CREATE INDEX "photo_by_bytes" ON "photo" ("sha256") WHERE deleted = 0;
