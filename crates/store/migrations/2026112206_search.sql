-- The search index. `text` holds a trainee's tokens, each with a space before
-- it; the other tables are made from it and from nothing else.

CREATE TABLE search_doc (
  n INTEGER PRIMARY KEY,
  trainee TEXT NOT NULL UNIQUE REFERENCES trainee (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE search_token (
  token TEXT NOT NULL,
  doc INTEGER NOT NULL,
  PRIMARY KEY (token, doc)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE search_trigram USING fts5 (
  text, content = 'search_doc', content_rowid = 'n', tokenize = 'trigram case_sensitive 1'
);

-- Which documents have a word that starts with one or two letters: a bit per
-- document, 4,096 to a block, bit 0 of byte 0 first. For words searched together.
CREATE TABLE search_start (
  start TEXT NOT NULL,
  block INTEGER NOT NULL,
  docs BLOB NOT NULL CHECK (length(docs) = 512),
  PRIMARY KEY (start, block)
) STRICT, WITHOUT ROWID;
