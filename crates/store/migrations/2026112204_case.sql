-- What happens in a trainee's case: stays, applications, fees, photos.

CREATE TABLE "stay" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT,
  "to" TEXT,
  "status_japanese" TEXT,
  "titp" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "stay_by_trainee" ON "stay" ("trainee");

CREATE TABLE "coe_application" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "order" TEXT REFERENCES "order" (id) DEFERRABLE INITIALLY DEFERRED,
  "filed_on" TEXT,
  "outcome" TEXT,
  "decided_on" TEXT,
  "number" TEXT,
  "detail" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "coe_application_by_trainee" ON "coe_application" ("trainee");
CREATE INDEX "coe_application_by_order" ON "coe_application" ("order");

CREATE TABLE "fee" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "payee" TEXT REFERENCES "organisation" (id) DEFERRABLE INITIALLY DEFERRED,
  "item" TEXT,
  "item_japanese" TEXT,
  "paid_on" TEXT,
  "amount_minor" INTEGER,
  "currency" TEXT,
  "rate_on" TEXT,
  "yen" INTEGER,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "fee_by_trainee" ON "fee" ("trainee");

CREATE TABLE "photo" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "taken_on" TEXT,
  "width_px" INTEGER,
  "height_px" INTEGER,
  "sha256" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "photo_by_trainee" ON "photo" ("trainee");

-- Bytes of photos, named by their content. Not part of the history: a row names
-- the object, and an object never changes.
CREATE TABLE object (
  sha256 TEXT PRIMARY KEY NOT NULL CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL
) STRICT;
