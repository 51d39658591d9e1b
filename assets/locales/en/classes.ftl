# The room of classes: the list, a class, its register.

## The room and its list

room-classes = Classes
list-timetable = Timetable of the week
list-teacher = Teachers
list-holiday = Days without lessons
class-new = New class
class-of-course = Make a class of course { $course }
class-courses = Courses without a class
class-none = There is no class yet. Make one, enter its timetable, then plan its lessons.
class-none-but-courses = There is no class yet. Make one of a course below: its lessons and its people come with it.
class-people = People
class-open-days = Register
class-unmarked =
    { $count ->
        [one] { $count } day without marks
       *[other] { $count } days without marks
    }
class-all-marked = All marked

## A class

class-tabs = Parts of the class
class-tab-register = Register
class-tab-lessons = Lessons
class-tab-people = People
class-tab-progress = Progress
class-tab-papers = Papers
class-tab-about = About
report-month = Month
report-look = Look at the papers
report-of-centre = Report of a training centre
class-papers-what = The register with room for signatures, the class list, the report of the class, and a report on everybody for the supervising organisation. A printed register is signed by hand; what was entered late or changed later stands on the check sheet of form 4-8.
scan-title = Signed registers
scan-text = A register that everybody signed is photographed or scanned, and its picture (JPEG or PNG) kept here as evidence beside the marks.
scan-keep = Keep a picture
scan-from = Register from
scan-to = Register until
scan-kept = Kept: { $days }
scan-show = The signed register of { $days }
scan-none = No signed register is kept of this class yet.
class-held-of = { $held } of { $planned } hours held
class-at-risk =
    { $count ->
        [one] { $count } person to look at
       *[other] { $count } people to look at
    }
class-no-course = The class has no course: nobody can tell whose hours these are.
class-make-course = Make the course { $code }

## Lessons

class-plan = Plan lessons
class-plan-from = from
class-plan-to = to
class-plan-no-timetable = Enter the lines of the timetable first.
class-days-crossed = The last day lies before the first one.
class-planned-made =
    { $count ->
        [one] { $count } lesson was planned.
       *[other] { $count } lessons were planned.
    }
class-planned-there =
    { $count ->
        [one] { $count } was there already.
       *[other] { $count } were there already.
    }
class-planned-holidays =
    { $count ->
        [one] { $count } day was left out as a holiday.
       *[other] { $count } days were left out as holidays.
    }
class-coming = Lessons to come
class-coming-how-long = How far ahead
class-weeks =
    { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
class-coming-none = No lessons are planned in these weeks. Plan them above.
class-lesson-day = Day
class-lesson-time = Time
class-lesson-minutes = Minutes
class-lesson-content = Content
class-lesson-state = State
class-lesson-held = held
class-lesson-planned = planned
class-lesson-change = Change
class-lesson-what = What becomes of it
class-lesson-to-move = Move to another day or time
class-lesson-to-split = Split into two
class-lesson-to-cancel = Cancel
class-lesson-to-restore = Hold it after all
class-lesson-to-substitute = Another teacher gives it
class-lesson-begins = Begins at
class-lesson-cut = The second begins at

## People

class-person = Person
class-choose-all = Choose everybody
class-meter = Hours before entry
class-hours-only = { $counted } h
class-hours-of = { $counted } of { $needed } h
class-month-full = one month
class-month-open = not yet a month
class-window-long = Lessons from { $from } to the entry on { $entry } count.
class-no-entry = No entry is planned.
class-rate = Attendance
class-tests = Tests
class-chapter = Chapter
class-level = Level
class-level-none = none yet
class-risks-of = Why to look at { $code }
class-nobody = Nobody is in this class yet. Add people first.
class-add-people = Add people
class-find-people = Search name, code, passport
class-found-nobody = Nobody else was found.
class-picked = People to add
class-unpick = Leave { $code } out
class-transfer = A transfer: their time in every other class ends the day before
class-put-in =
    { $count ->
        [one] Put { $count } person into the class
       *[other] Put { $count } people into the class
    }
class-came =
    { $count ->
        [one] { $count } person came into the class. Ctrl+Z takes it back.
       *[other] { $count } people came into the class. Ctrl+Z takes it back.
    }
class-leave = They leave the class
class-last-day = Last day in the class
class-left =
    { $count ->
        [one] { $count } person leaves the class. Ctrl+Z takes it back.
       *[other] { $count } people leave the class. Ctrl+Z takes it back.
    }

## Progress

class-hours-each = Hours of each person against what is needed
class-no-entry-all = Nobody of this class has a planned entry, so that no hours can be compared.
class-way = How the hours grew
class-way-said = From { $first } to { $last }: { $hours }.
class-attendance-weeks = Attendance by week, in per cent
class-week = Week
class-week-of = Week from { $day }
class-no-marks = No marks are in the register yet.
class-tests-spread = Weekly tests by points, in per cent
class-points = Points
class-tests-count = Tests
class-no-tests = No weekly tests are entered yet.
class-levels = Level reached

## The register: days and who writes

register-of = Register of { $code }
register-week-before = Week before
register-week-after = Week after
register-month-before = Month before
register-month-after = Month after
register-to-today = To today
register-today = today
register-go-to = Go to day
register-view = Days shown
register-by-week = Week
register-by-month = Month
register-by = Entered by
register-no-lessons = There are no lessons on these days. Plan them under Lessons, or go to other days.
register-nobody = Nobody is in this class yet. Add people under People.
register-nobody-then = Nobody was in the class on these days.

## The register: its cells

register-short-japanese = JP
register-short-life = Life
register-short-skills = Work
register-short-legal = Law
register-minutes = { $minutes } minutes
register-holiday = holiday
register-cancelled = The lesson is cancelled
register-cancelled-short = cancelled
register-empty = No mark
register-not-in-class = Not in the class on this day
register-old-mark = Minutes without a mark
register-missed = { $minutes } minutes missed
register-attended = { $minutes } minutes attended
register-entered = Entered by { $by }, { $day }
register-because = Because: { $reason }
register-sum = Attended / held
register-sum-said = Attended { $attended } of { $held } hours on the days shown

## The register: typing

register-marks = Marks and their keys
register-fill-present = Everybody without a mark was there
register-clipboard = Marks to copy or to paste
register-nothing-here = No mark can stand here: the person is not in the class on that day, or there is no lesson.
register-minutes-first = Nothing written: type the minutes after { $letter }, such as { $letter }20.
register-written =
    { $count ->
        [one] { $count } mark written.
       *[other] { $count } marks written.
    }
register-paste-unknown =
    { $count ->
        [one] Nothing was pasted: { $count } cell is not understood: { $cells }. Write P, A, E, L20 or G20 there, then paste again.
       *[other] Nothing was pasted: { $count } cells are not understood: { $cells }. Write P, A, E, L20 or G20 there, then paste again.
    }
register-paste-closed =
    { $count ->
        [one] Nothing was pasted: { $count } mark would stand where the person is not in the class or there is no lesson: { $cells }.
       *[other] Nothing was pasted: { $count } marks would stand where the person is not in the class or there is no lesson: { $cells }.
    }
register-paste-large = Nothing was pasted: { $rows } rows and { $columns } columns do not fit below and beside this cell. Begin further up or further left, or show the month.

## The register: why now

register-reason-title = Not saved yet: why is this written now?
register-late =
    { $count ->
        [one] { $count } mark comes more than { $days } days after the lesson.
       *[other] { $count } marks come more than { $days } days after the lesson.
    }
register-ahead =
    { $count ->
        [one] { $count } mark is for a day to come.
       *[other] { $count } marks are for days to come.
    }
register-changed =
    { $count ->
        [one] { $count } mark changes what was already printed on a record.
       *[other] { $count } marks change what was already printed on a record.
    }
register-reason-given = Late marks of these days are written with the reason: { $reason }
register-reason-other = Another reason
register-reason-keep = Keep the marks with this reason
register-reason-drop = Give the marks up
register-left-unsaved =
    { $count ->
        [one] { $count } mark was not saved: it needed a reason, and the register was left. Write it again.
       *[other] { $count } marks were not saved: they needed a reason, and the register was left. Write them again.
    }
