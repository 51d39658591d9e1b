-- Pictures lie in files beside the database, each under a key of its own; the table `object` of before
-- is emptied into them and dropped in this step.

CREATE TABLE object_file (
  sha256 TEXT PRIMARY KEY NOT NULL,
  file TEXT NOT NULL UNIQUE,
  key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;
