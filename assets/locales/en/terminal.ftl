## Operations, as the history names them

op-create-office = Office made
op-sample-office = Sample office made
op-import-workbook = Import of a workbook
op-attach-photos = Photos attached
op-edit-field = { $fact } changed
op-add-record = { $noun } added
op-remove-record = { $noun } removed
op-set-many = { $fact } set for { $count } rows
op-replace-words = Words of a form replaced
op-confirm-words = Words of a form confirmed
op-set-photo = Photo chosen
op-print = Papers printed
op-undo = Undo
op-redo = Redo

## Lines of the terminal

cli-created = The office was made.
cli-imported = { $created } created, { $updated } updated, { $unchanged } unchanged, { $refused } refused.
cli-import-nothing-written = Nothing was written: this was a trial, or a row was refused. Mend the workbook, or take the good rows with --partial.
cli-template = The template was written to { $file }.
cli-printed =
    { $papers ->
        [one] { $papers } paper
       *[other] { $papers } papers
    } with { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    } are in { $folder }.
cli-undone = Undone: { $op }. Rows changed back: { $rows }.
cli-nothing-wrong = Nothing is wrong.
cli-findings =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }, { $blocking } of them must be mended.
cli-no-match = Nobody was found.
cli-read-only = { $holder } holds the office; here it can only be read.
cli-practice = This is a practice office. It never turns into a real one.

## What takes time

progress-reading = Reading
progress-importing = Importing
progress-printing = Printing

## A look over the whole office

cli-verify-ok = Everything was looked at, and everything agrees.
cli-verify-bad =
    { $count ->
        [one] { $count } check says
       *[other] { $count } checks say
    } that something is wrong. Keep this folder as it is and work on a copy.
verify-file-ok = The database file is whole.
verify-file-bad = The database file is damaged: { $said }.
verify-references-ok = Every row that points to another finds it.
verify-references-bad =
    { $count ->
        [one] { $count } row points
       *[other] { $count } rows point
    } to one that is not there (first: { $noun }).
verify-history-ok =
    The history is unbroken: { $count ->
        [one] { $count } entry
       *[other] { $count } entries
    }.
verify-history-bad = The history is broken at entry { $seq }: somebody changed it outside this program.
verify-rows-ok =
    { $count ->
        [one] { $count } row
       *[other] { $count } rows
    } are as the history says.
verify-rows-bad =
    { $wrong } of { $count ->
        [one] { $count } row
       *[other] { $count } rows
    } are not as the history says (first: { $noun }).
verify-search-ok = The search finds what the rows hold.
verify-search-bad = The search index does not agree with the rows ({ $at }).
verify-orphans-ok = Every row belongs to somebody.
verify-orphans-bad =
    { $count ->
        [one] { $count } row belongs
       *[other] { $count } rows belong
    } to nobody (first: { $fact }).
verify-photos-ok =
    { $count ->
        [one] { $count } photo is
       *[other] { $count } photos are
    } there and unchanged.{ $stray ->
        [0] {""}
       *[other] {" "}Files that no row names: { $stray }.
    }
verify-photos-bad =
    Of { $count ->
        [one] { $count } photo
       *[other] { $count } photos
    }, { $missing } are missing and { $changed } are lost or damaged. “Mend it” brings back what a backup still has.
cli-form-draft = draft until its words are confirmed
cli-form-ready = ready
cli-form-pages = { $pages } page(s)
cli-form-clash = Words stand on each other: { $what }
cli-form-unreachable = It prints { $fact }, which nobody can enter.
cli-forms-tried = { $count } trials, { $bad } with something wrong.

cli-nothing-found = Nothing was found.
cli-rule-on = on
cli-rule-off = off
cli-mrz-check-wrong = { $field }: the check digit is { $found }, it must be { $expected }.
cli-mrz-suggestion = Position { $position }: perhaps { $to } instead of { $from }.
cli-mrz-valid = All check digits are right. Compare line 1, nationality and sex with the page by eye.
cli-mrz-wrong = The zone is not right.
mrz-check-number = passport number
mrz-check-birth = date of birth
mrz-check-expiry = date of expiry
mrz-check-optional = personal number
mrz-check-composite = whole line
