-- A person can be erased and the chain of the history still holds. The chain holds, of the values of
-- a row, a hash with a salt that is random: 16 bytes for `before`, 16 for `after`. Who erases values
-- puts that hash (a JSON string) in their place and zeros in place of the salt.

ALTER TABLE history_row ADD COLUMN salt BLOB;
UPDATE history_row SET salt = randomblob(32);
-- The hash of an operation before its rows had salts: backups of then name it as their head.
ALTER TABLE history ADD COLUMN earlier_hash BLOB;
UPDATE history SET earlier_hash = hash;
-- Values of this operation were erased: it cannot be taken back. Outside the hash, as `undone_by`.
ALTER TABLE history ADD COLUMN erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1));
