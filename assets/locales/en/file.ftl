## A person's file: intake, checklist, custody, eligibility, the wall

tab-eligibility = May go?
room-due = Due
room-enquiries = Enquiries
office-rules = Rules
file-open-papers = { $count } of { $all } still to get
file-all-papers = Show all
file-step-on = Day
file-your-name = Your name
file-as-paper = As a paper
file-no-checklist = Without an order there is no programme, and without a programme no checklist.
file-pick = Choose
file-pick-paper = Choose { $paper }
file-good-until = Good until
file-needed-on = Needed on
file-calendar = Calendar
file-calendar-line = Get it from { $first } to { $last }
file-next = Next step
file-next-step = Next step of { $paper }
file-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
step-received-original = Original received
step-received-copy = Copy received
file-hand = Papers change hands
file-picked = { $count } chosen
file-hand-out = Hand out
file-hand-in = Take in
file-slip-made = Slip { $slip } was made.
file-slip-show = Show the slip
file-reason-write = Write a reason
file-reason-change = Change the reason
file-director-passes = A director lets it pass
file-keep = Keep
file-rules = Rules of the programmes and the country
file-company-rules = Company conditions: no law
file-deadlines = Days of filing
file-check-sheet = Check sheet
file-asked = What is asked for this
file-health-text = The result of each group is enough. A diagnosis is written only where it is needed.
file-diagnosis = Diagnosis, where needed
file-gap = Neither school nor work
file-days-late =
    { $count ->
        [one] { $count } day late
       *[other] { $count } days late
    }
file-filter = Which papers
file-filter-open = Still to get
file-filter-ours = Ours
file-nothing-open = Nothing is left to get.
file-with = with { $holder }
file-estimated = estimated
file-step-needs-name = Write first who checked it.
file-today = today
file-calendar-wrong = late, or expired by then
file-document-rows = All details of collected papers ({ $count })
file-health-once = Once for all groups
file-health-none = Not entered
stage-recruit = Recruiting
stage-plan = Plan
stage-coe = COE
stage-visa = Visa
stage-after-training = After the training
stage-departure = Departure
stage-support = Support in Japan
stage-optional = Optional
new-text = A code and Enter are enough. The two lines of the passport fill in the rest.
new-lines = The passport's two lines, if it is here
new-lines-wrong = The passport's two lines are not right yet. Mend them, or empty both.
new-lines-right = The passport is taken over as well. Compare the names with the page.
desk-title = Name desk: the passport's two lines
desk-text = Type the two lines at the foot of the page with the photo. Check digits find most wrong letters.
desk-line = Line { $line }
desk-valid = All check digits are right.
desk-check-wrong = { $field }: the check digit is { $found }, it must be { $expected }.
desk-date-wrong = { $field }: there is no such day.
desk-suggestion = Position { $position }: { $from } → { $to }
desk-take = Take over
desk-field = Field
desk-read = In the passport
desk-stored = Stored
desk-look-again = Look again at line 2, position { $list }: no check digit tells these apart.
desk-by-eye = Compare line 1, nationality and sex with the page by eye: they have no check digit.
desk-name-cut = The name fills its line: the passport may have cut it.
desk-take-over = Take { $count } over
desk-taken = Taken over from the passport.
desk-katakana = Propose katakana
desk-use = Use it
desk-open = Type the passport's two lines
desk-checks = Check digits
desk-check-good = { $field }: right
desk-probably = Probably:
desk-differs = differs
desk-take-fact = Take over: { $fact }
desk-propose = Propose
desk-katakana-same = The proposal is what already stands there.
rules-text = Every rule with its source. What two sources prove cannot be switched off; every change keeps who, when and where it was read.
rules-search = Search a rule
rules-all = All certainties
rules-count =
    { $count ->
        [one] { $count } rule
       *[other] { $count } rules
    }
rules-verified = Compared on
rules-shipped = shipped: { $value }
rules-on = counts
rules-off = off
rules-set = Set
rules-programmes = All programmes
rules-country = Country
rules-countries = All countries
rules-sides = The sources say:
rules-set-by = set by { $name }
rules-proven = Two sources prove this rule: it always counts.
due-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
due-day = Day
due-what = What
due-back = should be here
due-expires = runs out
due-none = Nothing runs out or is overdue in these days.
due-ahead = How far ahead
due-late = { $count } late
due-who = Who has it
due-office = the office
enquiry-open = Open
enquiry-due = Ask again
enquiry-all = All
enquiry-become = Make a trainee
enquiry-which = Which enquiries
enquiry-closed = Closed
enquiry-new = New enquiry
enquiry-became = became { $code }
enquiry-become-text = Name, phone and centre come along.
enquiry-none = Nobody has asked yet. Add a row when somebody does.
twins-title = Possible duplicates
twins-count =
    { $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }
twins-text = Two files that may be one person. Compare them; nothing is merged by itself.
twins-because-passport = same passport
twins-because-photo = same photo
twins-because-name = same birth, similar name
twins-compare = Compare
twins-stays = (stays)
twins-merge = Merge into { $one }
twins-merged = { $other } was merged into { $one }. Ctrl+Z makes two of it again.
twins-none = Nobody seems to be here twice.
twins-files = Two files
twins-because = Why
twins-which = Which file stays?
twins-goes = (goes into it)
twins-same = Both files say the same.
twins-rows = Passports, papers, career and all other rows of both are kept in the file that stays.
wall-mark-received = Mark received for { $count }
wall-received =
    { $count ->
        [one] Received for { $count } person. Ctrl+Z takes it back.
       *[other] Received for { $count } people. Ctrl+Z takes it back.
    }
wall-save = Save as .xlsx
wall-a3 = A3 for the wall
wall-all = Choose everybody
wall-choose = Choose { $code }
wall-saved = Saved: { $path }
wall-legend = What the shapes and letters say
wall-letter-ask = ?
wall-letter-needed = N
wall-letter-asked = A
wall-letter-copy-only = C
wall-letter-received = R
wall-letter-translated = T
wall-letter-checked = K
wall-letter-sent = H
wall-letter-returned = B
wall-letter-expired = X
order-view-papers = Papers we make
order-views = Views of the order
