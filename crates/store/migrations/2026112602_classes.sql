-- Proof of training hours: classes, timetable, register, the filed plan, progress.

CREATE TABLE "teacher" (
  id TEXT PRIMARY KEY NOT NULL,
  "code" TEXT,
  "name_latin" TEXT,
  "name_japanese" TEXT,
  "title_japanese" TEXT,
  "qualification" TEXT,
  "qualification_note" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "teacher_by_code" ON "teacher" (code);

CREATE TABLE "class" (
  id TEXT PRIMARY KEY NOT NULL,
  "code" TEXT,
  "name" TEXT,
  "course" TEXT REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  "centre" TEXT,
  "teacher" TEXT REFERENCES "teacher" (id) DEFERRABLE INITIALLY DEFERRED,
  "room" TEXT,
  "from" TEXT,
  "to" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "class_by_code" ON "class" (code);
CREATE INDEX "class_by_course" ON "class" ("course");
CREATE INDEX "class_by_teacher" ON "class" ("teacher");

CREATE TABLE "enrolment" (
  id TEXT PRIMARY KEY NOT NULL,
  "class" TEXT REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT,
  "to" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "enrolment_by_class" ON "enrolment" ("class");
CREATE INDEX "enrolment_by_trainee" ON "enrolment" ("trainee");

CREATE TABLE "timetable" (
  id TEXT PRIMARY KEY NOT NULL,
  "class" TEXT REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED,
  "weekday" TEXT,
  "starts" INTEGER,
  "ends" INTEGER,
  "break_minutes" INTEGER,
  "subject" TEXT,
  "care_subject" TEXT,
  "content" TEXT,
  "taught_by" TEXT REFERENCES "teacher" (id) DEFERRABLE INITIALLY DEFERRED,
  "room" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "timetable_by_class" ON "timetable" ("class");
CREATE INDEX "timetable_by_taught_by" ON "timetable" ("taught_by");

CREATE TABLE "holiday" (
  id TEXT PRIMARY KEY NOT NULL,
  "day" TEXT,
  "name" TEXT,
  "name_japanese" TEXT,
  "national" INTEGER CHECK ("national" IN (0, 1)),
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE "plan_line" (
  id TEXT PRIMARY KEY NOT NULL,
  "order" TEXT REFERENCES "order" (id) DEFERRABLE INITIALLY DEFERRED,
  "course" TEXT REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  "subject" TEXT,
  "from" TEXT,
  "to" TEXT,
  "minutes" INTEGER,
  "frozen_on" TEXT,
  "reason" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "plan_line_by_order" ON "plan_line" ("order");
CREATE INDEX "plan_line_by_course" ON "plan_line" ("course");

CREATE TABLE "register_scan" (
  id TEXT PRIMARY KEY NOT NULL,
  "class" TEXT REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT,
  "to" TEXT,
  "sha256" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "register_scan_by_class" ON "register_scan" ("class");

CREATE TABLE "assessment" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "class" TEXT REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED,
  "day" TEXT,
  "kind" TEXT,
  "title" TEXT,
  "score" INTEGER,
  "of" INTEGER,
  "note" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "assessment_by_trainee" ON "assessment" ("trainee");
CREATE INDEX "assessment_by_class" ON "assessment" ("class");

CREATE TABLE "sitting" (
  id TEXT PRIMARY KEY NOT NULL,
  "test" TEXT,
  "level" TEXT,
  "day" TEXT,
  "apply_until" TEXT,
  "place" TEXT,
  "derived" INTEGER CHECK ("derived" IN (0, 1)),
  "source" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

ALTER TABLE "course" ADD COLUMN "title" TEXT;
ALTER TABLE "course" ADD COLUMN "accreditation_number" TEXT;
ALTER TABLE "course" ADD COLUMN "unit_minutes" INTEGER;
ALTER TABLE "planned_session" ADD COLUMN "class" TEXT REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planned_session" ADD COLUMN "starts" INTEGER;
ALTER TABLE "planned_session" ADD COLUMN "ends" INTEGER;
ALTER TABLE "planned_session" ADD COLUMN "break_minutes" INTEGER;
ALTER TABLE "planned_session" ADD COLUMN "care_subject" TEXT;
ALTER TABLE "planned_session" ADD COLUMN "content" TEXT;
ALTER TABLE "planned_session" ADD COLUMN "taught_by" TEXT REFERENCES "teacher" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "planned_session" ADD COLUMN "room" TEXT;
ALTER TABLE "planned_session" ADD COLUMN "cancelled" INTEGER CHECK ("cancelled" IN (0, 1));
ALTER TABLE "planned_session" ADD COLUMN "reason" TEXT;
ALTER TABLE "held_session" ADD COLUMN "class" TEXT REFERENCES "class" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "held_session" ADD COLUMN "planned" TEXT REFERENCES "planned_session" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "held_session" ADD COLUMN "starts" INTEGER;
ALTER TABLE "held_session" ADD COLUMN "ends" INTEGER;
ALTER TABLE "held_session" ADD COLUMN "break_minutes" INTEGER;
ALTER TABLE "held_session" ADD COLUMN "care_subject" TEXT;
ALTER TABLE "held_session" ADD COLUMN "content" TEXT;
ALTER TABLE "held_session" ADD COLUMN "taught_by" TEXT REFERENCES "teacher" (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "held_session" ADD COLUMN "room" TEXT;
ALTER TABLE "attendance" ADD COLUMN "mark" TEXT;
ALTER TABLE "attendance" ADD COLUMN "entered_on" TEXT;
ALTER TABLE "attendance" ADD COLUMN "entered_by" TEXT;
ALTER TABLE "attendance" ADD COLUMN "reason" TEXT;
ALTER TABLE "exam" ADD COLUMN "test" TEXT;
ALTER TABLE "exam" ADD COLUMN "score_language" INTEGER;
ALTER TABLE "exam" ADD COLUMN "score_reading" INTEGER;
ALTER TABLE "exam" ADD COLUMN "score_listening" INTEGER;
CREATE INDEX "planned_session_by_class" ON "planned_session" ("class", "day");
CREATE INDEX "held_session_by_class" ON "held_session" ("class", "day");
CREATE INDEX "held_session_by_planned" ON "held_session" ("planned");
CREATE INDEX "planned_session_by_taught_by" ON "planned_session" ("taught_by");
CREATE INDEX "held_session_by_taught_by" ON "held_session" ("taught_by");
