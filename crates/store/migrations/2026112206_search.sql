-- The search index. `text` holds a trainee's tokens, each with a space before
-- it; the other two tables are made from it and from nothing else.

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
