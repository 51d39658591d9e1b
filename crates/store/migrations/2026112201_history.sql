-- Who changed what, when and by which operation. Append-only but for `undone_by`.

CREATE TABLE meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE history (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  site TEXT NOT NULL,
  op TEXT NOT NULL,
  detail TEXT NOT NULL,
  undoes INTEGER REFERENCES history (seq),
  undone_by INTEGER REFERENCES history (seq),
  prev_hash BLOB NOT NULL,
  hash BLOB NOT NULL,
  seal BLOB
) STRICT;

-- `before` and `after` are JSON objects of the filled fields; NULL = no row, or a tombstone.
-- `version` is the row's version after the operation.
CREATE TABLE history_row (
  seq INTEGER NOT NULL REFERENCES history (seq),
  noun TEXT NOT NULL,
  row_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  version INTEGER NOT NULL,
  PRIMARY KEY (seq, noun, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX history_row_by_row ON history_row (row_id, noun, version);
