-- Who else has this passport: asked for every trainee that is checked or printed.
CREATE INDEX "passport_by_number" ON "passport" ("number");
