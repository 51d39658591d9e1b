-- What was printed, and the orders the list of trainees is shown in.

CREATE TABLE "printing" (
  id TEXT PRIMARY KEY NOT NULL,
  "subject" TEXT,
  "form" TEXT,
  "edition" TEXT,
  "printed_on" TEXT,
  "facts_hash" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "printing_by_subject" ON "printing" ("subject");

-- A window into a hundred thousand lines is read along one of these, without sorting them.
CREATE INDEX "trainee_in_name_latin" ON "trainee" (
  trim(CASE "nationality" WHEN 'VN'
    THEN coalesce("family_name", '') || ' ' || coalesce("given_name", '')
    ELSE coalesce("given_name", '') || ' ' || coalesce("family_name", '') END), code)
  WHERE deleted = 0;
CREATE INDEX "trainee_in_name_native" ON "trainee" ("name_native", code) WHERE deleted = 0;
CREATE INDEX "trainee_in_name_katakana" ON "trainee" ("name_katakana", code) WHERE deleted = 0;
CREATE INDEX "trainee_in_birth_date" ON "trainee" ("birth_date", code) WHERE deleted = 0;
CREATE INDEX "trainee_in_nationality" ON "trainee" ("nationality", code) WHERE deleted = 0;
CREATE INDEX "trainee_in_centre" ON "trainee" ("centre", code) WHERE deleted = 0;
CREATE INDEX "trainee_in_order" ON "trainee" ("order", code) WHERE deleted = 0;
