# Words of the window.

## Frame

window-name = Tabidachi
window-rooms = Rooms
window-notes = About this office
window-changes = Changes
window-language = Language
window-search = Search name, code, passport
window-what-to-do = What do you want to do?
window-no-action = No action has this name.
window-nothing-found = Nothing found
window-saved = All saved
window-saved-at = All saved { $time }
window-saving = Saving
window-reading = Reading
window-cancel = Stop
window-close = Close
window-help = Help
window-narrow = Narrow
window-shortcuts = Shortcuts
window-nothing-undo = Nothing to undo
window-nothing-redo = Nothing to redo
window-undone = Undone: { $what }
window-redone = Done again: { $what }
window-progress = { $what }: { $done } of { $total }
window-progress-open = { $what }: { $done }
window-sample-banner = Sample office: everybody in it is invented. Change what you like.
window-practice-banner = Practice office: nothing here is real, and it never becomes real.

## Rooms

room-trainees = Trainees
room-orders = Orders
room-import = Import
room-organisations = Organisations
room-office = Office

## Actions

action-go = Go to { $room }
action-search = Search everything
action-back = Back
action-undo = Undo: { $what }
action-redo = Redo: { $what }
action-close-office = Close the office
action-palette = All actions
action-help = Help for this screen
action-shortcuts = Show the shortcuts
action-rail = Narrow or widen the rooms
action-light = Light colours
action-dark = Dark colours
action-speak = Language: { $language }
shortcut-rows = Go through rows and cells
shortcut-open = Open the row, or save the field
shortcut-next = Leave the field: it is saved
shortcut-restore = Give the field back its value
shortcut-mark = Mark the row

## Start

start-what = Files of trainees, and the papers made from them, on this computer only.
start-real = Office
start-real-text = Your real office with its real people.
start-practice = Practice office
start-practice-text = For trying and learning. It never turns into a real one.
start-sample = Sample
start-sample-text = Sixty invented people in three orders, with a few deliberate mistakes to mend.
start-open = Open
start-open-sample = Open the sample
start-not-made = Not made yet. Make it below.
start-make = Make an office
start-name = Name of the office
start-kind = Kind of office
start-make-now = Make it

## Fields

field-saved = saved
field-used-in = Used in { $papers }
field-date-hint = day/month/year
field-month-hint = year-month
field-choices = Choices
record-add = Add a row
record-create = Create
record-none = Nothing entered.
record-remove = Remove
record-remove-row = Remove row { $row }
record-more-row = More of row { $row }
record-removed = Removed: { $noun }. Ctrl+Z brings it back.

## Findings

findings-title = What to look at
findings-none = Nothing is wrong.
findings-nothing-blocks = Nothing blocks

## Trainees

trainees-new = New trainee
trainees-search = Search in any script
trainees-all-orders = All orders
trainees-all-centres = All centres
trainees-no-order = No order
trainees-keep-filter = Keep this filter
trainees-filter-name = Name of the filter, then Enter
trainees-forget-filter = Forget the filter { $name }
trainees-no-filter = Show everybody
trainees-columns = Columns
trainees-mark = Marked
trainees-mark-one = Mark { $code }
trainees-unmark = Unmark
trainees-set-order = Set the order
trainees-set-centre = Set the centre
trainees-nobody-found = Nobody was found.
trainees-empty = Nobody is here yet. Bring a workbook in, or add the first trainee.

## A trainee

trainee-tabs = Parts of the file
trainee-age = { $age } years old
trainee-to-packet = Show the papers
trainee-choose-photo = Choose a photo
trainee-no-photo = Photo
trainee-no-photo-text = There is no photo. Click on the frame at the top to choose one.
trainee-photo-taken = Taken on { $day }.
trainee-photo-no-day = The day it was taken is not known.
tab-profile = Profile
tab-career = Career
tab-papers = Papers
tab-training = Training
tab-applications = Applications
tab-money = Money
tab-log = Log
group-names = Names and birth
group-office = In the office
group-home = Home and contact
group-body = Body and health
group-guarantor = Family income and guarantor
group-words = In their own words
group-coe = Answers for the COE form
group-loan = Loan for the costs
group-ssw-ability = Skill, Japanese, earlier stay
group-ssw-money = Deposits, costs, procedures
ssw-make = Enter the declarations
career-bar = Months of school and work
papers-title = Papers of this trainee
papers-recipient = Goes to
papers-state = State
papers-no-order = The trainee is in no order yet. Set the order in the profile to see the papers.
state-ready = Ready
state-missing = Missing
state-contradictory = Contradictory
state-printed = Printed
state-out-of-date = Out of date
training-attended = Attended
training-hours = { $hours } h { $minutes }
training-share = Share
training-total = Together
training-none = No lessons are recorded for this trainee. They come in with the workbook's sheets of lessons and attendance.
log-none = Nothing was changed yet.
log-emptied = emptied

## Orders

orders-new = New order
orders-empty = There is no order yet. Make one, or bring a workbook in.
order-facts = Facts of the order
order-whole = For the whole order:
order-matrix = Trainees and their papers
order-nobody = Nobody is in this order yet. Mark people in the list of trainees and set their order.
order-experience = Experience, training and reasons
order-ssw = Specified skilled work
terms-make = Enter the terms of employment
terms-contract = Contract and place of work
terms-hours = Working hours
terms-holidays = Days off and leave
terms-wages = Wages
terms-leaving = Leaving, insurance, health checks
packet-title = Papers of
packet-papers = Papers of the packet
packet-pages-title = Pages
packet-page = Page { $number }
packet-zoom = Size
packet-smaller = Smaller
packet-larger = Larger
packet-width = Width
packet-draft = Draft
packet-drawing = The pages are being drawn.
packet-empty = No paper goes to this recipient. Choose another one.
packet-not-shown = The pages cannot be shown. Change the recipient, or print to the output folder.
print-now = Print
print-save-as = Save as…
print-running = Printing
print-at = { $done } of { $total }
print-left = about { $seconds } s left

## Import

import-choose = Choose a workbook
import-template = Save the empty template
import-template-saved = The template is in { $path }.
import-what = Choose an .xlsx workbook. First you see what would change; nothing is written until you accept.
import-undone-later = An import is one step: undo takes all of it back.
import-sheet = Sheet
import-created = New
import-updated = Changed
import-unchanged = As before
import-refused = Refused
import-all = All sheets
import-headings = Headings nobody knows
import-headings-text = Say what each of these columns holds, or leave it out.
import-heading = Heading
import-belongs = Holds
import-belongs-to = What “{ $heading }” holds
import-leave-out = Leave it out
import-problems = What to look at in the workbook
import-cell = Cell
import-value = What stands there
import-why = Why, and what to do
import-row = Row
import-row-refused = Refused
import-row-taken = Taken
import-undo = Undo the import

## Organisations and the office

organisations-new = New organisation
organisations-empty = There is no organisation yet. Add the supervising organisation of your first order.
organisation-outline = For its outline (1-13)
organisation-company = The company
organisation-licence = Licence of the agency
office-facts = The office on papers
office-families = Whom families call
office-places = Places
office-rates = Rates
office-first-places = The first { $count } places are shown.
office-output = Folder for printed papers
office-choose-output = Choose another folder
office-check = Check of the data
office-check-text = Looks over the whole office: file, references, history, rows, search, photos. Nothing is changed.
office-check-now = Check now

## With numbers

findings-blocking =
    { $count ->
        [one] { $count } thing blocks
       *[other] { $count } things block
    }
trainees-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
trainees-at-least =
    { $count ->
        [one] { $count } person or more
       *[other] { $count } people or more
    }
trainees-chosen =
    { $count ->
        [one] { $count } person marked
       *[other] { $count } people marked
    }
trainees-changed =
    { $count ->
        [one] { $count } person changed. Ctrl+Z takes it back.
       *[other] { $count } people changed. Ctrl+Z takes it back.
    }
order-blocked =
    { $count ->
        [one] { $count } person has something that blocks
       *[other] { $count } people have something that blocks
    }
packet-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
log-more = and { $count } more
import-accept =
    { $count ->
        [one] Accept { $count } row
       *[other] Accept { $count } rows
    }
import-partial =
    { $count ->
        [one] Take the good rows and leave out the { $count } that is refused
       *[other] Take the good rows and leave out the { $count } that are refused
    }
print-done =
    { $papers ->
        [one] { $papers } paper
       *[other] { $papers } papers
    } with { $pages ->
        [one] { $pages } page
       *[other] { $pages } pages
    } are in { $folder }.
import-done = Written: { $created } new, { $updated } changed.

## Forms

office-forms = Forms
forms-text = Labels are printed as on the official forms. Statements and translations of ours make a paper a draft until a named person has read and confirmed them, or the official text is put in their place.
forms-drafts = 
    { $count ->
        [one] { $count } form is still a draft.
       *[other] { $count } forms are still drafts.
    }
forms-edition = Edition
forms-from = from { $day }
forms-mark = Mark
forms-words = Words of ours
forms-official = as on the official form
forms-confirmed = confirmed by { $name }, { $day }
forms-changed = changed since it was confirmed
forms-draft = draft
forms-words-of = Words of { $form }
forms-read-text = Read every statement beside the Japanese. Put the official text in its place where you have it; a changed statement loses its confirmation.
forms-statement = Statement { $key }
forms-shipped = Bring the shipped text back
forms-your-name = Your name
forms-confirm = I have read these words and vouch for them
state-not-needed = Not needed
order-all-papers = All papers
print-purpose = What the print is for
print-to-check = To check
print-to-sign = For signature
print-to-file = For filing

## A person's file

op-mark-papers =
    Papers marked for { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
op-move-papers =
    { $count ->
        [one] { $count } paper
       *[other] { $count } papers
    } handed in or out
op-write-reason = Reason written
op-set-rule = Rule set
op-merge-trainees = Two files merged
op-take-enquiry = Enquiry became a trainee
op-take-mrz = Passport lines taken over
