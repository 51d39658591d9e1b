# Who signs in, what each may do, the recovery sheet, and what is protected.

role-director = Director
role-officer = Officer
role-teacher = Teacher
role-clerk = Clerk
role-auditor = Auditor

noun-account = Account
noun-reading = Opened
fact-account-name = Name
fact-account-director = Director
fact-account-officer = Officer
fact-account-teacher = Teacher
fact-account-clerk = Clerk
fact-account-auditor = Auditor
fact-account-sensitive = May open health and criminal record
fact-account-teaches_as = Is the teacher
fact-account-disabled = Cannot sign in
fact-reading-reader = Who opened it
fact-reading-subject = Of whom (id)
fact-reading-kind = What was opened
fact-reading-read_on = Opened on
choice-Sensitive-health = Health details
choice-Sensitive-criminal = Criminal record
op-set-account = Who may sign in, changed
op-restore-trainee = One trainee put back from a backup
op-restore-office = Office put back from a backup
op-read-protected = Protected facts opened

progress-encrypting = Encrypting
progress-backup = Making a backup
progress-rekeying = Changing the keys

error-not-permitted = This is done by: { $roles }. Ask one of them, or let the director give you the role (Office › People).
error-not-permitted-here = This is not shown to you, or is not yours to change. The director decides it (Office › People).
error-sign-in-needed = Sign in first.
error-office-plain = This office is not encrypted yet. Open it in the window, or run “tabidachi encrypt”.
error-office-pairing = The database and the key files (office.key.a, office.key.b) in this folder do not belong together: one of them was put back alone. Nothing was changed. Put back both from the same day.
error-first-person-needed = A real office needs the person who leads it: a name and a password.
error-practice-office = This is done in a real office; a practice office has nothing to keep.
error-no-backup = “{ $path }” is no backup of an office. Choose a file that ends in .backup, with the .json of the same name beside it.
error-backup-damaged = The backup { $name } does not read back as it was proven: it is damaged. Use another one.
error-account-no-role = Choose at least one role.
error-account-last-director = Somebody has to lead the office. Make another person director first.
error-vault-header-damaged = Both key files (office.key.a, office.key.b) are damaged or missing. Nothing was changed. Put one of them back from a backup of this folder, or restore the office from a backup with the recovery sheet.
error-vault-header-newer = The key files are of a newer edition of this program (format { $format }). Use that edition.
error-vault-tampered = The key files were changed by something other than this program. Nothing was opened. Put them back from a backup of this folder.
error-vault-wrong-password = The password is not right. Small and capital letters differ; look at the language of the keyboard.
error-vault-wrong-code = This code is of another office, or of a sheet that was replaced. Look for the newest sheet.
error-vault-code-mistyped = There is a slip in the code: compare it with the sheet group by group. It has eight groups of four.
error-vault-unknown-person = Nobody of that name can sign in here.
error-vault-name-taken = “{ $name }” signs in already. Choose another name.
error-vault-name-empty = A person needs a name.
error-vault-password-too-short = The password needs at least { $least } characters. Three or four words are easy to remember.
error-vault-last-person = This is the last person who can sign in. Let somebody else sign in first.
error-vault-system = The computer refused: { $detail }. Close other programs and try again.
error-vault-io = The key files cannot be read or written: { $detail }.
error-store-wrong-key = The key does not open the database. Put back the database and the key files from the same day.
error-store-not-encrypted = The database is not encrypted, and it should be. Nothing was changed.
error-store-wrong-engine = This program was built wrongly ({ $detail }). Nothing was changed; install it again.
error-store-stopped = Stopped. Nothing was changed.
verify-seals-ok = The seal of every page fits.
verify-seals-bad = The seal of a page does not fit ({ $said }): the disk may be failing. Copy this folder to another disk, then restore from a proven backup.

verify-anchors-ok = The history holds what { $count } backups have seen.
verify-anchors-bad = The history does not hold what the backup { $name } has seen: its end was cut off, or another history was put in its place. Keep this folder, and restore that backup beside it.

recovery-sheet-title = Recovery sheet
recovery-sheet-what = English: this code opens the office when nobody remembers a password, and it opens the backups. Whoever has it can read everything. Keep it locked away, on paper only, not in the same room as the computer; no photograph. To use it: on the sign-in screen choose “Password forgotten”, type the eight groups, choose a new password.
recovery-sheet-made = Made on
recovery-sheet-kept = Kept where, by whom

cli-password = Password:{" "}
cli-new-password = New password:{" "}
cli-code = Recovery code:{" "}
cli-recovery-sheet = The recovery sheet lies in { $file }. Print it, lock it away, type its code back (tabidachi recovery confirm); then the file is removed.
cli-recovery-confirmed = The code is right. The file of the sheet was removed.
cli-recovered = The new password is set.
cli-encrypted = The office is encrypted. Its plain files were removed; parts of them may remain on the disk until it is written over.
cli-backup = { $name }: { $trainees } trainees, proven
cli-backup-broken = { $name }: { $trainees } trainees, NOT whole
cli-backup-place = They lie in { $place }.
cli-restored = The office was put back.
cli-put-aside = The office that was there lies in { $folder }.
error-no-password = No password was given. Type it, or give it with --password-stdin.
error-sign-in-needed-person = This office asks who you are: give --person NAME.
error-office-in-use = Somebody is reading in the office at this moment. Try again.
progress-restoring = Putting back

## Signing in

action-lock = Lock
sign-in = Sign in
sign-in-text = This office is encrypted. Nothing can be read before somebody signs in.
sign-in-locked = Locked
sign-in-locked-text = The office was locked. What was half typed is kept in it.
sign-in-who = Who are you?
sign-in-password = Password
sign-in-now = Sign in
sign-in-opening = Opening …
sign-in-other = Another office
sign-in-back = Back
sign-in-forgotten = Password forgotten
sign-in-forgotten-text = The recovery sheet opens the office, and you choose a new password. Nothing is lost.
sign-in-forgotten-now = Open and take the new password
sign-in-code = Recovery code: eight groups of four from the sheet
sign-in-plain = This office is not encrypted yet
sign-in-plain-text = It holds passports, health results and family names as anybody could read them. Before work goes on it is encrypted: a verified copy is made under new keys, then the plain files are removed. Who leads the office?
sign-in-plain-now = Encrypt the office
sign-in-plain-left = Parts of the plain files may remain on the disk until it is written over, and older copies on sticks stay as they are.

## The first person, passwords

people-first-text = Who leads the office? This person signs in first, and lets the others in.
people-first-name = Your name
people-password-new = New password
people-password-again = Once more
people-password-differs = The two are not the same.
people-password-hint = At least { $least } characters. Three or four words are easy to remember.
people-password-show = Show what is typed

## The recovery sheet

recovery-title = The recovery sheet
recovery-text = If every password is forgotten, this sheet is the only way into the office and its backups. Nobody else has a copy, and nobody can help without it. Work begins when its code has been typed back once.
recovery-print = Print it
recovery-print-text = One sheet of paper. The file is removed as soon as the code is typed back.
recovery-make = Make the sheet
recovery-again = Make it again
recovery-made = It lies in { $file }. Print it and look whether every sign can be read.
recovery-type = Type its code back
recovery-type-text = From the paper, not from the screen: so it is known that the paper is right.
recovery-confirm = It is right
recovery-done = The code is right. Lock the sheet away, not in this room.

## Putting back the office

restore-title = Put an office back from a backup
restore-text = On this computer or on a new one. You need a backup (two files of one name) and the recovery sheet. An office that is here is not overwritten: its folder is put aside. The others get new passwords from you afterwards.
restore-now = Choose the backup and put it back
restore-done = The office was put back.
restore-aside = The office was put back. The one that was here lies in { $folder }.

## People

office-people = People
office-backups = Backups
people-practice = Nobody signs in to a practice office, and nothing in it is kept from anybody. Its password is known to all.
people-title = Who signs in
people-text = Somebody may do several things. Health details and criminal records need a tick of their own, and opening them is written into the log.
people-name = Name
people-sensitive = Health, criminal record
people-teaches = Is the teacher
people-me = you
people-disabled = cannot sign in
people-no-password = needs a password
people-give = New password …
people-give-title = A new password for { $name }
people-give-now = Give it
people-disable = Take the way in
people-add = Let somebody sign in
people-add-now = Add
people-added = { $name } can sign in now.
people-roles = What the person does
people-own = Your own
people-password-old = Password of now
people-password-change = Change the password
people-password-changed = The password was changed.
people-password-given = { $name } has a new password.
people-lock = Lock after
people-lock-minutes = minutes without a key or the mouse
people-keys = Keys and the sheet
people-keys-text = After somebody left who may have copied files: every key is changed, and everybody keeps the own password. Copies made earlier stay readable to whoever had them.
people-keys-change = Change the keys
people-keys-changed = The keys were changed.
people-sheet = New recovery sheet
people-sheet-text = When the sheet is lost or was seen. The sheet of now opens nothing any more but old backups.

## Backups

backup-none = There is no backup yet.
backup-fresh = Everything is in the backup of { $when }; it was read back.
backup-changed = Something has changed since the backup of { $when }.
backup-old = The last proven backup is { $days } days old. Is the disk or the stick there?
backup-place = Backups go to { $place }.
backup-place-own = Backups go to { $place }, on the same disk as the office.
backup-place-warn = If this computer is lost, so are they. Choose a second disk or a USB stick.
backup-now = Back up now
backup-choose = Choose the place
backup-text = A backup is made every half hour when something has changed, and when the office is closed. All of two days are kept, then one a day for two weeks, one a week, one a month. Only the recovery sheet opens them.
backup-drill-last = Tried last: { $when }.
backup-drill-never = No backup was ever tried. Try one once a month.
backup-made = Made
backup-state = State
backup-trainees = Trainees
backup-size = Size
backup-whole = read back
backup-broken = not whole
backup-use = Use …
backup-drill = Try it: open it beside the office and look over all of it
backup-who = Code of the trainee
backup-bring = Put this trainee back as then
backup-brought =
    { $count ->
        [0] { $trainee } is as it was then already.
       *[other] { $trainee } was put back: { $count } rows. Undo takes it back.
    }
backup-whole-office = The whole office is put back from the first screen: close the office and choose “Put an office back from a backup”.
field-hidden = not shown
file-protected-open = Open the health details
file-protected-criminal = Open the criminal record
file-protected-text = Opening is written into the log, with your name.

op-erase-person = One person erased
error-erased = { $code } was erased, and is not brought back from a backup.
error-field-other-code = What was typed is not the code of this person. Nothing was erased.
erase-title = Erase this person
erase-text = Every value of the file goes for good: names, passports, papers, marks, photos, and what the history remembers of them. It cannot be taken back. What stays is the code { $code } and that somebody was erased. Printed papers and files saved elsewhere are not touched.
erase-begin = Erase…
erase-why = Why
erase-why-asked = The person asked for it
erase-why-time_over = The time for keeping the file is over
erase-why-mistake = The file was made by mistake
erase-code = Type the code { $code } again
erase-held = Backups that hold this person: { $count }. The last of them is deleted after { $until }, if a backup is made every day.
erase-held-unknown = Backups that hold this person: { $count }. When they are deleted cannot be said: the clock of this computer or of an earlier one is wrong.
erase-held-none = No backup at the place of today holds this person.
erase-held-aside = Folders of offices that were put aside and hold this person: { $count }. Delete them yourself when they are not needed.
erase-held-elsewhere = Backups at other places (another stick, another disk) are not known here.
erase-backups = Make a new backup now and delete the older ones
erase-do = Erase for good
erase-done = { $code } was erased. Rows: { $rows }. Backups deleted: { $backups }.
erased-title = Erased people
erased-code = Code
erased-when = Erased
erased-by = By
erased-held = Still held by
erased-held-none = no backup here
erased-held-until = backups: { $count }, until { $until }
log-erased = Rows whose values were erased with their person: { $count }
cli-erased = Erased { $code }: { $rows } rows; backups deleted: { $deleted }, backups that still hold the person: { $held }.

error-no-packet = The folder “{ $path }” holds no printed packet: there is no manifest.json of this program in it. Choose the folder of one order or person.
verify-packet-files-ok = Files of the packet that are as they were printed: all { $count }.
verify-packet-files-bad = Files of the packet that are not as they were printed: { $changed } of { $count }, the first is { $file }. Print the packet again and compare.
verify-packet-history-ok = The history holds what the packet was made from (entry { $seq }).
verify-packet-history-bad = The history does not hold what the packet was made from (entry { $seq }): the packet is of another office, or the history was changed.
office-check-packet = Check a printed packet…
office-mend = Mend it
backup-lost = pictures lost before: { $count }

error-place-removable = “{ $path }” is on a stick or another drive that can be pulled out: such drives lose what they said they had written. Choose a folder on the computer's own disk; backups go on sticks.
error-place-network = “{ $path }” is on another computer's drive: two programs there would damage the office. Choose a folder on the computer's own disk.
