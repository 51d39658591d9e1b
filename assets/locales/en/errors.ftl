## The office and its folder

error-not-found = There is nothing with the code { $code } ({ $noun }). Look for it in the list.
error-office-missing = There is no office in this folder. Make one first, or name another folder.
error-office-exists = There is an office in this folder already. It was left as it is.
error-read-only = The office is open in { $holder }. Here it can only be read.
error-newer-office = The office was written by a newer edition of this program. Use that edition.
error-foreign-file = The file was not written by this program. It was left as it is.
error-nothing-to-undo = There is nothing left to undo.
error-undo-newer = { $code } was changed since then, so that this cannot be undone. Undo the newer change first.
error-disk = { $path } cannot be read or written: { $reason }. Look whether the disk is full, the folder may be written, and the file is not open elsewhere.
error-internal = Something went wrong inside the program. Nothing was changed.
error-asset =
    { $place ->
        [none] The file { $path } cannot be used.
       *[other] The file { $path } cannot be used ({ $place }).
    }
error-rulebook = The rules or messages cannot be read: { $detail }.
error-form = A form cannot be read: { $detail }.
error-paper = A paper cannot be written: { $detail }.
error-unknown-form = There is no form { $slug }. There are: { $known }.
error-nothing-to-print = There is nothing to print: nobody is in the order, or no such paper goes to that recipient.
error-not-due = The paper { $slug } is not due: what it needs has not happened yet.
error-not-confirmed = Not printed: nobody has confirmed the words of { $papers }. Read and confirm them in Office › Forms, or put the official text in.
error-not-for-filing = Not printed for filing: { $count } papers lack a fact or contradict another one, among them { $papers }. Mend what the findings say.
error-cancelled = Stopped. Nothing was changed.

## Commands

error-unknown-recipient = There is no recipient { $value }. There are: { $known }.
error-unknown-file = The file was not lent to this command. Choose it again.
error-unknown-command = There is no command { $name }.
error-bad-request = The request was not understood: { $detail }.
error-not-the-sample = The office in this folder is not the sample. It was left as it is; name another folder.

## The store

error-store-read-only = { error-read-only }
error-store-not-an-office = { error-office-missing }
error-store-already-an-office = { error-office-exists }
error-store-folder-not-empty = The folder for the new office holds “{ $found }”. Choose an empty one.
error-store-foreign-file = { error-foreign-file }
error-store-newer-file = { error-newer-office }
error-store-older-file = The office is of an older edition and is open in another program. Close that program first.
error-store-copy-not-verified = The copy made before the change of edition did not read back. Nothing was changed; look at the disk.
error-store-disk-full = The disk is full. Nothing was changed; make room and try again.
error-store-io = The office's files cannot be read or written: { $detail }.
error-store-busy = Another program keeps the office busy. Try again in a moment.
error-store-damaged = The office's database is damaged: { $detail }. Work on a backup, and keep this folder.
error-store-code-taken = This code belongs to another row already ({ $detail }).
error-store-missing-reference = { $noun } points to { $target } that is not there. Nothing was changed.
error-store-no-such-row = { $noun }: there is no such row any more.
error-store-no-such-field = { $noun } has no field { $field }.
error-store-nothing-to-undo = { error-nothing-to-undo }
error-store-nothing-to-redo = There is nothing left to redo.
error-store-changed-since =
    { $row ->
        [none] { $noun }
       *[other] { $noun } { $row }
    } was changed since then, so that this cannot be undone. Undo the newer change first.
error-store-wrong-name = The stored bytes do not match their name. Nothing was changed.
error-store-refused = The database refused: { $detail }. Nothing was changed.

## Workbooks from outside

error-cannot-read = The file cannot be read: { $reason }.
error-directory = This is a folder. Name a workbook (.xlsx) in it.
error-empty-file = The file is empty. Save the workbook again and look at its size.
error-not-xlsx =
    The file is { $kind ->
        [old-excel] an old Excel file (.xls)
        [binary-excel] a binary Excel file (.xlsb)
        [open-document] an OpenDocument file (.ods)
        [other-office] another kind of office document
        [other-zip] a zip archive without a workbook
        [text] a text file, such as .csv
        [pdf] a PDF
       *[unknown] of an unknown kind
    }. Open it in a spreadsheet program and save it as .xlsx.
error-encrypted = The workbook is protected by a password. Save it without one.
error-file-too-large = The file is larger than { $limit } bytes. Split it into smaller workbooks.
error-damaged = The file is damaged or incomplete ({ $part }: { $reason }). Ask for it again, or save it again.
error-too-many-parts = The file has more than { $limit } parts. No ordinary workbook has so many.
error-part-too-large = The part { $part } grows beyond { $limit } bytes when unpacked. The file was not opened.
error-total-too-large = The file grows beyond { $limit } bytes when unpacked (reached in { $part }). It was not opened.
error-suspicious = The part { $part } holds something no spreadsheet program writes ({ $what }). The file was not opened.
error-too-many-sheets = The workbook has more than { $limit } sheets. Remove those that are not needed.
error-row-too-far = Sheet { $sheet }: { $cell } lies below row { $limit }, the last that is read. Delete stray cells or split the sheet.
error-column-too-far = Sheet { $sheet }: { $cell } lies right of column { $limit }, the last that is read. Delete stray cells.
error-too-many-cells = The workbook has more than { $limit } filled cells (reached in sheet { $sheet }). Split it.
error-cell-too-long = Sheet { $sheet }: { $cell } holds more than { $limit } characters. Shorten it.
error-text-too-long = The part { $part } holds a text of more than { $limit } bytes. The file was not read.
error-too-much-text = The workbook holds more than { $limit } bytes of text (reached in sheet { $sheet }). Split it.
error-unreadable-sheet = Sheet { $sheet } cannot be read after { $near }: { $reason }. Save the workbook again.
error-unreadable-workbook = The workbook cannot be read: { $reason }. Save it again.

## What was typed into a field

error-field-ambiguous-date = { $fact }: “{ $value }” can be read in two ways. Write the day first, or as { $suggestion }.
error-field-bad-choice = { $fact }: “{ $value }” is none of the choices ({ $choices }).
error-field-bad-date = { $fact }: “{ $value }” is not a date. Write it as 31/12/1999 or 1999-12-31.
error-field-bad-flag = { $fact }: “{ $value }” is neither yes nor no.
error-field-bad-month = { $fact }: “{ $value }” is not a month. Write it as 2019-04.
error-field-bad-number = { $fact }: “{ $value }” is not a whole number.
error-field-bad-value = { $fact } cannot hold this.
error-field-code-empty = { $fact }: a code is needed; people and papers are found by it.
error-field-fixed = { $fact } follows from other facts and is not typed here.
error-field-no-currency = { $fact }: choose the currency first.
error-field-no-such-row = { $fact }: no { $noun } is called “{ $value }”, or more than one is. Choose it from the list.
error-field-text-too-long = { $fact }: the text is longer than { $longest } letters. Shorten it.
error-row-newer = { $noun } was changed somewhere else while it was shown here. What you typed was not saved; look at the new values and type it again.
error-row-in-use =
    { $noun } is used by { $count ->
        [one] { $count } row
       *[other] { $count } rows
    } of { $target } and was not removed. Change those first.
error-not-by-hand = Rows of { $noun } are not added or removed by hand.

## Photos from outside

error-photo-not-a-picture = The file is no JPEG or PNG picture, or it is damaged. Choose another one.
error-photo-too-large = The picture is larger than can be opened safely. Save it smaller and choose it again.
error-photo-no-reader = The picture could not be opened safely. It was not stored.

## The window

error-no-office-open = No office is open. Open one first.
error-no-dialogs = Here nobody can be asked for a file.
error-unknown-sort = The list cannot be sorted by { $value }.
error-unknown-language = There is no language { $value }. There are: en, lo, vi, ja.
error-not-listed = Rows of { $noun } are not listed as a whole.
error-not-for-the-window = The window cannot set { $value }.
error-kept-too-large = The window wants to remember more than is allowed. It was not kept.

## A person's file

error-field-before-that = { $fact }: this day is before the paper goes out. Choose a later day.
error-field-empty = { $fact }: this has to be filled in.
error-field-mrz-wrong = { $fact }: the check digits of the two lines are not right. Compare them with the passport first.
error-field-rule-proven = { $fact }: two sources prove this rule, so that it cannot be switched off. A director can let one person pass with a reason.
error-field-taken = { $fact }: this enquiry already became a trainee. Open the file of that trainee.
error-not-here =
    { $holder ->
        [none] The paper “{ $paper }” has not come yet. Take it in first.
       *[other] { $holder } has the paper “{ $paper }”. Take it in first.
    }
error-finding-gone = What the reason was for is no longer there: a value has changed. Look at the list again.
error-mrz-length = Line { $line } has { $count } characters; a passport's line has 44. Look at the passport and type the line again.
error-mrz-character = Line { $line }, position { $position }: “{ $value }” cannot stand there. Only letters, digits and < can.
error-mrz-not-passport = The first line of a passport begins with P. Type the two lines at the foot of the page with the photo.
