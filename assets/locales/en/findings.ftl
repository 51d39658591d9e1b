## Names, dates, passport, photo, places

finding-name-not-latin = { $label } “{ $value }” has a letter that a passport does not have.
finding-name-not-latin-mend = Write it letter by letter as in the passport: A to Z, space, hyphen, apostrophe, no accents.
finding-native-script-other = { $label } “{ $value }” is not in the script of the nationality.
finding-native-script-other-mend = Write the name as the person writes it at home, or correct the nationality.
finding-katakana-wrong = { $label } “{ $value }” has a character that is not katakana.
finding-katakana-wrong-mend = Use full-width katakana only, with ・ or a space between names.
finding-birth-in-future = The date of birth { $value } is not before the day of the paper.
finding-birth-in-future-mend = Compare with the passport and correct the year.
finding-too-young = On { $day } the trainee is { $age }, and { $minimum } is the youngest age allowed.
finding-too-young-mend = Compare the date of birth with the passport. If it is right, choose a later order.
finding-passport-dates-reversed = The passport ends before it begins.
finding-passport-dates-reversed-mend = Compare both dates with the passport.
finding-passport-issued-later = The passport was issued on { $value }, after the day of the paper.
finding-passport-issued-later-mend = Compare the day of issue with the passport, or date the paper later.
finding-passport-expires-before-entry = The passport ends on { $value }, before the planned entry on { $entry }.
finding-passport-expires-before-entry-mend = Compare the date with the passport. If it is right, the trainee needs a new passport before filing.
finding-passport-other-country = The passport is from another country than the nationality.
finding-passport-other-country-mend = Look at the passport and correct the country or the nationality.
finding-same-passport = Passport { $value } is also that of { $other }.
finding-same-passport-mend = Compare both passports and correct the number that was mistyped.
finding-photo-missing = There is no photo.
finding-photo-missing-mend = Take one (40 × 30 mm, frontal, plain background) and attach it.
finding-photo-old = The photo of { $value } is more than { $months } months old.
finding-photo-old-mend = Take a new photo, or correct the day it was taken.
finding-place-outdated = “{ $value }” is no longer the name of a place today.
finding-place-outdated-mend = Choose the place the home lies in today. The birthplace keeps the name of the passport.
finding-relative-contradiction = The answer about family in Japan and the list of relatives ({ $count }) do not agree.
finding-relative-contradiction-mend = Ask the trainee, then correct the answer or the list.

## Career

finding-career-reversed = The row ends in { $to }, before it begins in { $from }.
finding-career-reversed-mend = Look at the certificate or ask the trainee, then correct the months.
finding-career-in-future = The row begins in { $value }, after the day of the paper.
finding-career-in-future-mend = Correct the month, or leave the row out until then.
finding-career-overlap = The row begins in { $value }, before the earlier row ends in { $other }.
finding-career-overlap-mend = Ask the trainee which months are right. Both may be true: then nothing needs to change.
finding-school-too-young = School begins in { $value }, at an age nobody goes to school.
finding-school-too-young-mend = Compare the first month of school with the date of birth.
finding-career-told =
    Known only from what the trainee said: { $count ->
        [one] { $count } row
       *[other] { $count } rows
    } of the career.
finding-career-told-mend = Ask for a certificate. Rows that are only told are not counted on sworn papers.

finding-exam-below-pass = The test is written as passed, but { $label } is { $found } and at least { $needed } is needed.
finding-exam-below-pass-mend = Compare with the certificate or the score sheet, then correct the points or the result.
finding-exam-above-pass = The test is written as not passed, but every number of points reaches its pass mark.
finding-exam-above-pass-mend = Compare with the certificate or the score sheet, then correct the points or the result.
finding-stays-more-than-printed = There are { $count } earlier stays in Japan; form 1-3 and the COE page print the newest.
finding-stays-more-than-printed-mend = Write the others on form 1-3 ⑬, or attach a sheet.

## Fees

finding-fee-in-future = The fee is dated { $value }, in the future.
finding-fee-in-future-mend = Compare the date with the receipt.
finding-fee-deposit = A deposit was taken. Deposits from trainees are prohibited.
finding-fee-deposit-mend = Compare with the receipt. If a deposit really was taken, it must be given back; do not rename it.
finding-fee-before-coe =
    The fee is dated { $value }, but { $issued ->
        [none] no COE is issued yet
       *[other] the COE was issued on { $issued }
    }.
finding-fee-before-coe-mend = Compare with the receipt. No fee may be taken before the COE is issued; if one was, tell the director and do not change the date.
finding-fee-currencies-mixed = The fees are in more than one currency, so that they have no total.
finding-fee-currencies-mixed-mend = Enter all fees of the trainee in one currency, as on the receipts.
finding-fee-no-rate = There is no rate for { $value } on the day of the fee, so that it has no yen.
finding-fee-no-rate-mend = Enter a rate of that day or before, with its source, and import the fees again.
finding-fee-yen-differs = The fee says { $value } yen, but its rate gives { $other } yen.
finding-fee-yen-differs-mend = Look at the amount and at the rate of that day; the yen follows from them.

## Orders and training

finding-job-unknown =
    { $value ->
        [none] The order has no occupation code.
       *[other] “{ $value }” is not a code of the list of occupations.
    }
finding-job-unknown-mend = Choose occupation and operation from the list, such as 1-1-2.
finding-more-than-ordered = { $label }: { $wanted }, but { $count } are in the order.
finding-more-than-ordered-mend = Take somebody out of the order, or correct the number wanted.
finding-attendance-over-session = { $value } minutes attended on { $day }, but the lesson had { $held }.
finding-attendance-over-session-mend = Compare with the register and correct the minutes.
finding-plan-too-short = The plan has { $value } hours that count, and needs { $minimum }.
finding-plan-too-short-mend = Plan more lessons of Japanese, life in Japan or knowledge useful for the training.
finding-legal-before-entry = Legal protection is in the plan. It does not count before entry.
finding-legal-before-entry-mend = Leave it for the training after entry; the hours of the other subjects must be enough by themselves.
finding-plan-record-differ =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }: until { $day } the plan has { $planned } minutes, the record { $held }.
finding-plan-record-differ-mend = Compare with the register. Hold what is missing or change the plan; the record says only what was held.

## On paper

finding-missing-required = { $fact } is empty, and the paper needs it.
finding-missing-required-mend = Enter it; until then the box is printed empty.
finding-missing-glyph = { $label } has the character “{ $character }”, which no font of the paper has.
finding-missing-glyph-mend = Look whether the character is a slip, and type it again.
finding-paper-overflow = { $label } does not fit into its box: “{ $text }”.
finding-paper-overflow-mend = Shorten the text without changing what it says.
finding-paper-shrunk = { $label } is printed very small to fit: “{ $text }”.
finding-paper-shrunk-mend = Read the printed paper; shorten the text where that changes nothing.
finding-bad-image = The photo cannot be printed.
finding-bad-image-mend = Save the photo as JPEG again and attach it once more.
finding-too-many-rows =
    There are { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }, and the paper has room for { $room }.
finding-too-many-rows-mend = Attach a list of the other rows and say so on the paper.

## Import of a workbook

finding-import-unknown-sheet = The workbook has a sheet “{ $value }” that is not read.
finding-import-unknown-sheet-mend = Name it as in the template if it should be read; else nothing needs to be done.
finding-import-unknown-column = The heading “{ $value }” is not one of the template's; its column is not read.
finding-import-unknown-column-mend = Write the heading as in the template if the column should be read.
finding-import-missing-sheet = The workbook has no sheet “{ $value }”.
finding-import-missing-sheet-mend = Start from the template, which has all sheets.
finding-import-bad-date = { $label }: “{ $value }” is not understood as a date.
finding-import-bad-date-mend = Write day, month, year, such as 31/12/1999, or 1999-12-31.
finding-import-ambiguous-date = { $label }: “{ $value }” fits only with the month first. Is { $suggestion } meant?
finding-import-ambiguous-date-mend = Write the day first, such as 31/12/1999, or year, month, day, such as 1999-12-31.
finding-import-bad-month = { $label }: “{ $value }” is not understood as a month.
finding-import-bad-month-mend = Write year and month, such as 2019-04 or 04/2019.
finding-import-bad-number = { $label }: “{ $value }” is not understood as a number.
finding-import-bad-number-mend = Write digits only, without words or units.
finding-import-bad-choice = { $label }: “{ $value }” is not one of the words allowed here.
finding-import-bad-choice-mend = Write one of: { $choices }.
finding-import-bad-flag = { $label }: “{ $value }” is neither yes nor no.
finding-import-bad-flag-mend = Write yes or no.
finding-import-bad-value = { $label }: “{ $value }” does not fit here.
finding-import-bad-value-mend = Compare with the example row of the template.
finding-import-no-code = The row has no code, so that nobody can tell whose it is.
finding-import-no-code-mend = Write the code in the first column of the sheet.
finding-import-no-owner = { $noun } “{ $value }” is neither in the office nor in the workbook.
finding-import-no-owner-mend = Correct the code, or add the missing row first.
finding-import-no-session = No lesson was held that “{ $value }” could belong to.
finding-import-no-session-mend = Compare course, day and subject with the sheet of lessons.
finding-import-duplicate-code = “{ $value }” stands twice in the sheet.
finding-import-duplicate-code-mend = Keep one row, or give the other its own code.
finding-import-zeros-lost = { $label }: { $value } is kept as a number, and leading zeros may be lost.
finding-import-zeros-lost-mend = Compare it with the paper. Format the column as text and type it again if a zero is missing.
finding-import-text-too-long = { $label }: the text is longer than { $longest } characters, the most the office keeps.
finding-import-text-too-long-mend = Shorten it, or look whether a whole page was pasted into the cell.
finding-import-no-rate = There is no rate for this fee on its day or before; it was taken without yen.
finding-import-no-rate-mend = Add the rate with its source to the sheet of rates and import again.
finding-import-no-currency = { $label }: “{ $value }” has no currency in its row.
finding-import-no-currency-mend = Write LAK, VND, USD or JPY in the column of the currency.
finding-import-cell-error = { $label }: the cell shows an error of the spreadsheet ({ $value }).
finding-import-cell-error-mend = Mend the formula, or type the value itself.
finding-experience-not-proven = Form 1-27 claims experience in the same trade, but nothing proves it for { $people }.
finding-experience-not-proven-mend = See the original or a certificate of their work in the trade, or choose another kind of experience in the order.

## A person's file

finding-document-expired = { $document } is no longer good: it was until { $value }.
finding-document-expired-mend = Ask for a new one.
finding-document-will-expire = { $document } is good until { $value } and needed on { $needed }: it will have expired.
finding-document-will-expire-mend = Get a new one later, not before the first sensible day of the calendar.
finding-document-overdue =
    { $document } was to be here by { $value }; { $holder ->
        [none] it was asked for and has not come
       *[other] { $holder } has it
    }.
finding-document-overdue-mend = Ask for it. Note it in when it comes, or choose another day.
finding-career-gap = Neither school nor work from { $from } to { $to }.
finding-career-gap-mend = This is a full answer. A reason can be written.
finding-employer-shared = { $people } all worked for { $value }.
finding-employer-shared-mend = Make sure that each of them really did.
finding-work-before-graduation = Work begins in { $value }, while school runs until { $other }.
finding-work-before-graduation-mend = Ask how both went together, and write the reason.
finding-photo-small = The photo has { $value } pixels; { $limit } are needed for a clear print.
finding-photo-small-mend = Take a larger one.
finding-photo-not-upright = The photo is wider than it is high.
finding-photo-not-upright-mend = Take it upright, or turn it.
finding-host-over-quota = The host would have { $value } trainees of stage { $stage }; the table allows { $limit }.
finding-host-over-quota-mend = Compare the staff and the trainees already there with the host.
