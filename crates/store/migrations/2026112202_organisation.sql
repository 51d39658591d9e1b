-- The office, the organisations around it, places, orders and dated rates.
-- Columns are the facts of each record; a test compares them.

CREATE TABLE "office" (
  id TEXT PRIMARY KEY NOT NULL,
  "name_latin" TEXT,
  "name_native" TEXT,
  "name_japanese" TEXT,
  "country" TEXT,
  "sending_number" TEXT,
  "reference_number" TEXT,
  "address_latin" TEXT,
  "address_native" TEXT,
  "address_japanese" TEXT,
  "phone" TEXT,
  "email" TEXT,
  "signer_title" TEXT,
  "signer_name" TEXT,
  "practice" INTEGER CHECK ("practice" IN (0, 1)),
  "sample" INTEGER CHECK ("sample" IN (0, 1)),
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE "organisation" (
  id TEXT PRIMARY KEY NOT NULL,
  "code" TEXT,
  "kind" TEXT,
  "country" TEXT,
  "name_latin" TEXT,
  "name_japanese" TEXT,
  "address_latin" TEXT,
  "address_japanese" TEXT,
  "phone" TEXT,
  "mobile" TEXT,
  "email" TEXT,
  "representative" TEXT,
  "signer_title" TEXT,
  "signer_name" TEXT,
  "role" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX "organisation_by_code" ON "organisation" (code) WHERE deleted = 0;

CREATE TABLE "place" (
  id TEXT PRIMARY KEY NOT NULL,
  "level" TEXT,
  "country" TEXT,
  "within" TEXT REFERENCES "place" (id) DEFERRABLE INITIALLY DEFERRED,
  "name_latin" TEXT,
  "name_native" TEXT,
  "name_japanese" TEXT,
  "valid_from" TEXT,
  "valid_to" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;

CREATE TABLE "order" (
  id TEXT PRIMARY KEY NOT NULL,
  "code" TEXT,
  "programme" TEXT,
  "supervising" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "implementing" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "job_code" TEXT,
  "men" INTEGER,
  "women" INTEGER,
  "interview_on" TEXT,
  "filed_on" TEXT,
  "start_on" TEXT,
  "entry_on" TEXT,
  "port_of_entry" TEXT,
  "stay_months" INTEGER,
  "visa_place" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX "order_by_code" ON "order" (code) WHERE deleted = 0;

CREATE TABLE "rate" (
  id TEXT PRIMARY KEY NOT NULL,
  "currency" TEXT,
  "day" TEXT,
  "yen_per_million" INTEGER,
  "source" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
