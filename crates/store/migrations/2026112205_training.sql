-- Pre-entry training: planned and held lessons are different tables.

CREATE TABLE "course" (
  id TEXT PRIMARY KEY NOT NULL,
  "code" TEXT,
  "order" TEXT REFERENCES "order" (id) DEFERRABLE INITIALLY DEFERRED,
  "provider_kind" TEXT,
  "provider_name" TEXT,
  "provider_address" TEXT,
  "outsourced" INTEGER CHECK ("outsourced" IN (0, 1)),
  "venue_name" TEXT,
  "venue_address" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "course_by_code" ON "course" (code);
CREATE INDEX "course_by_order" ON "course" ("order");

CREATE TABLE "planned_session" (
  id TEXT PRIMARY KEY NOT NULL,
  "course" TEXT REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  "day" TEXT,
  "subject" TEXT,
  "minutes" INTEGER,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "planned_session_by_course" ON "planned_session" ("course");

CREATE TABLE "held_session" (
  id TEXT PRIMARY KEY NOT NULL,
  "course" TEXT REFERENCES "course" (id) DEFERRABLE INITIALLY DEFERRED,
  "day" TEXT,
  "subject" TEXT,
  "minutes" INTEGER,
  "teacher" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "held_session_by_course" ON "held_session" ("course");

CREATE TABLE "attendance" (
  id TEXT PRIMARY KEY NOT NULL,
  "session" TEXT REFERENCES "held_session" (id) DEFERRABLE INITIALLY DEFERRED,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "minutes" INTEGER,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "attendance_by_session" ON "attendance" ("session");
CREATE INDEX "attendance_by_trainee" ON "attendance" ("trainee");
