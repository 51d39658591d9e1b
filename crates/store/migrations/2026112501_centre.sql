-- The list of one centre, in each of the orders it is shown in: without these a centre of
-- twenty thousand was sorted anew for every window into it. An order has few trainees: those
-- are sorted when they are asked for.
CREATE INDEX "trainee_of_centre_in_name_latin" ON "trainee" ("centre",
  trim(CASE "nationality" WHEN 'VN'
    THEN coalesce("family_name", '') || ' ' || coalesce("given_name", '')
    ELSE coalesce("given_name", '') || ' ' || coalesce("family_name", '') END), code)
  WHERE deleted = 0;
CREATE INDEX "trainee_of_centre_in_name_native" ON "trainee" ("centre", "name_native", code) WHERE deleted = 0;
CREATE INDEX "trainee_of_centre_in_name_katakana" ON "trainee" ("centre", "name_katakana", code) WHERE deleted = 0;
CREATE INDEX "trainee_of_centre_in_birth_date" ON "trainee" ("centre", "birth_date", code) WHERE deleted = 0;
CREATE INDEX "trainee_of_centre_in_nationality" ON "trainee" ("centre", "nationality", code) WHERE deleted = 0;
CREATE INDEX "trainee_of_centre_in_order" ON "trainee" ("centre", "order", code) WHERE deleted = 0;
