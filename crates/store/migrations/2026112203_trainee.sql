-- The trainee and the rows of a person's file: identity, career, family.

CREATE TABLE "trainee" (
  id TEXT PRIMARY KEY NOT NULL,
  "code" TEXT,
  "order" TEXT REFERENCES "order" (id) DEFERRABLE INITIALLY DEFERRED,
  "centre" TEXT,
  "family_name" TEXT,
  "given_name" TEXT,
  "name_native" TEXT,
  "name_katakana" TEXT,
  "name_kanji" TEXT,
  "sex" TEXT,
  "birth_date" TEXT,
  "birthplace" TEXT REFERENCES "place" (id) DEFERRABLE INITIALLY DEFERRED,
  "nationality" TEXT,
  "home" TEXT REFERENCES "place" (id) DEFERRABLE INITIALLY DEFERRED,
  "home_detail" TEXT,
  "phone" TEXT,
  "email" TEXT,
  "id_number" TEXT,
  "marital" TEXT,
  "children" INTEGER,
  "mother_tongue" TEXT,
  "languages" TEXT,
  "occupation" TEXT,
  "religion" TEXT,
  "height_cm" INTEGER,
  "weight_kg" INTEGER,
  "grip_kg" INTEGER,
  "blood" TEXT,
  "vision_left" INTEGER,
  "vision_right" INTEGER,
  "colour_blind" INTEGER CHECK ("colour_blind" IN (0, 1)),
  "health_note" TEXT,
  "hand" TEXT,
  "tattoo" INTEGER CHECK ("tattoo" IN (0, 1)),
  "smoking" INTEGER CHECK ("smoking" IN (0, 1)),
  "alcohol" INTEGER CHECK ("alcohol" IN (0, 1)),
  "family_income" TEXT,
  "guarantor_name" TEXT,
  "guarantor_relation" TEXT,
  "guarantor_phone" TEXT,
  "criminal" INTEGER CHECK ("criminal" IN (0, 1)),
  "criminal_detail" TEXT,
  "deported" INTEGER CHECK ("deported" IN (0, 1)),
  "deported_count" INTEGER,
  "deported_on" TEXT,
  "family_in_japan" INTEGER CHECK ("family_in_japan" IN (0, 1)),
  "accompanied" INTEGER CHECK ("accompanied" IN (0, 1)),
  "japanese_level" TEXT,
  "hobbies" TEXT,
  "strengths" TEXT,
  "motive" TEXT,
  "plan_after_return" TEXT,
  "enrolled_on" TEXT,
  "candidate_number" INTEGER,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX "trainee_by_code" ON "trainee" (code) WHERE deleted = 0;
CREATE INDEX "trainee_by_order" ON "trainee" ("order");

CREATE TABLE "passport" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "number" TEXT,
  "country" TEXT,
  "issued_on" TEXT,
  "expires_on" TEXT,
  "issued_at" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "passport_by_trainee" ON "passport" ("trainee");

CREATE TABLE "education" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT,
  "to" TEXT,
  "school_latin" TEXT,
  "school_native" TEXT,
  "school_japanese" TEXT,
  "major_japanese" TEXT,
  "graduated" INTEGER CHECK ("graduated" IN (0, 1)),
  "provenance" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "education_by_trainee" ON "education" ("trainee");

CREATE TABLE "work" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "from" TEXT,
  "to" TEXT,
  "employer_latin" TEXT,
  "employer_native" TEXT,
  "employer_japanese" TEXT,
  "job_japanese" TEXT,
  "same_trade" INTEGER CHECK ("same_trade" IN (0, 1)),
  "provenance" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "work_by_trainee" ON "work" ("trainee");

CREATE TABLE "licence" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "name_japanese" TEXT,
  "level" TEXT,
  "obtained_on" TEXT,
  "provenance" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "licence_by_trainee" ON "licence" ("trainee");

CREATE TABLE "family" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "relation" TEXT,
  "name_latin" TEXT,
  "name_native" TEXT,
  "birth_year" INTEGER,
  "occupation_japanese" TEXT,
  "lives_together" INTEGER CHECK ("lives_together" IN (0, 1)),
  "income" TEXT,
  "phone" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "family_by_trainee" ON "family" ("trainee");

CREATE TABLE "relative" (
  id TEXT PRIMARY KEY NOT NULL,
  "trainee" TEXT REFERENCES "trainee" (id) DEFERRABLE INITIALLY DEFERRED,
  "relation" TEXT,
  "name_latin" TEXT,
  "birth_date" TEXT,
  "nationality" TEXT,
  "live_together" INTEGER CHECK ("live_together" IN (0, 1)),
  "workplace" TEXT,
  "residence_card" TEXT,
  version INTEGER NOT NULL,
  site TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0 CHECK (deleted IN (0, 1))
) STRICT;
CREATE INDEX "relative_by_trainee" ON "relative" ("trainee");
