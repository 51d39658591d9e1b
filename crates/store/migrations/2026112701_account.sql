-- Who signs in, what was opened that is protected, and what was half typed when the office was locked.

CREATE TABLE "account" (
  id TEXT PRIMARY KEY NOT NULL,
  "name" TEXT,
  "director" INTEGER CHECK ("director" IN (0, 1)),
  "officer" INTEGER CHECK ("officer" IN (0, 1)),
  "teacher" INTEGER CHECK ("teacher" IN (0, 1)),
  "clerk" INTEGER CHECK ("clerk" IN (0, 1)),
  "auditor" INTEGER CHECK ("auditor" IN (0, 1)),
  "sensitive" INTEGER CHECK ("sensitive" IN (0, 1)),
  "teaches_as" TEXT REFERENCES "teacher" (id) DEFERRABLE INITIALLY DEFERRED,
  "disabled" INTEGER CHECK ("disabled" IN (0, 1)),
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "account_by_teaches_as" ON "account" ("teaches_as");

CREATE TABLE "reading" (
  id TEXT PRIMARY KEY NOT NULL,
  "reader" TEXT,
  "subject" TEXT,
  "kind" TEXT,
  "read_on" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "reading_by_subject" ON "reading" ("subject", "read_on");

-- Not part of the history: a draft is nothing that was said yet.
CREATE TABLE draft (
  account TEXT PRIMARY KEY NOT NULL,
  text TEXT NOT NULL
) STRICT;
