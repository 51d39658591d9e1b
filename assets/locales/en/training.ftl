# Classes, lessons, the register, the filed plan, progress in learning.

## Nouns

noun-teacher = Teacher
noun-class = Class
noun-enrolment = Time in a class
noun-timetable = Line of the timetable
noun-holiday = Day without lessons
noun-plan_line = Line of the filed plan
noun-register_scan = Scanned register
noun-assessment = Assessment
noun-sitting = Sitting of an examination

## Teachers

fact-teacher-code = Teacher code
fact-teacher-name_latin = Teacher's name (Latin)
fact-teacher-name_japanese = Teacher's name (Japanese)
fact-teacher-title_japanese = Teacher's title (Japanese)
fact-teacher-qualification = Teacher's qualification
fact-teacher-qualification_note = Note on the qualification

## Courses: what came with classes

fact-course-title = Title of the course
fact-course-accreditation_number = Number of the accredited institution
fact-course-unit_minutes = Length of a lesson unit (minutes)

## Classes and who is in them

fact-class-code = Class code
fact-class-name = Name of the class
fact-class-course = Course of the class
fact-class-centre = Centre of the class
fact-class-teacher = Teacher of the class
fact-class-room = Room of the class
fact-class-from = Class from
fact-class-to = Class until
fact-enrolment-class = Class (time in a class)
fact-enrolment-trainee = Trainee (time in a class)
fact-enrolment-from = In the class from
fact-enrolment-to = In the class until

## Timetable and days without lessons

fact-timetable-class = Class (timetable)
fact-timetable-weekday = Day of the week
fact-timetable-starts = Begins at (8:00, timetable)
fact-timetable-ends = Ends at (16:00, timetable)
fact-timetable-break_minutes = Breaks (minutes, timetable)
fact-timetable-subject = Subject (timetable)
fact-timetable-care_subject = Care subject (timetable)
fact-timetable-content = Content (timetable)
fact-timetable-taught_by = Teacher (timetable)
fact-timetable-room = Room (timetable)
fact-holiday-day = Day without lessons
fact-holiday-name = Name of the holiday
fact-holiday-name_japanese = Name of the holiday (Japanese)
fact-holiday-national = Public holiday of the country

## Lessons, planned and held

fact-planned_session-class = Class (planned lesson)
fact-planned_session-starts = Begins at (8:00, planned lesson)
fact-planned_session-ends = Ends at (16:00, planned lesson)
fact-planned_session-break_minutes = Breaks (minutes, planned lesson)
fact-planned_session-care_subject = Care subject (planned lesson)
fact-planned_session-content = Content (planned lesson)
fact-planned_session-taught_by = Taught by (planned lesson)
fact-planned_session-room = Room (planned lesson)
fact-planned_session-cancelled = Cancelled
fact-planned_session-reason = Why the lesson was changed
fact-held_session-class = Class (lesson held)
fact-held_session-planned = The planned lesson it was
fact-held_session-starts = Begins at (8:00, lesson held)
fact-held_session-ends = Ends at (16:00, lesson held)
fact-held_session-break_minutes = Breaks (minutes, lesson held)
fact-held_session-care_subject = Care subject (lesson held)
fact-held_session-content = Content (lesson held)
fact-held_session-taught_by = Taught by (lesson held)
fact-held_session-room = Room (lesson held)

## The register

fact-attendance-mark = Mark in the register
fact-attendance-entered_on = Marked on
fact-attendance-entered_by = Marked by
fact-attendance-reason = Why it was marked late, ahead or changed
fact-register_scan-class = Class (scanned register)
fact-register_scan-from = Register from
fact-register_scan-to = Register until
fact-register_scan-sha256 = Fingerprint of the scanned register

## The plan as it was filed

fact-plan_line-order = Order of the filed plan
fact-plan_line-course = Course in the filed plan
fact-plan_line-subject = Subject in the filed plan
fact-plan_line-from = Filed plan from
fact-plan_line-to = Filed plan until
fact-plan_line-minutes = Minutes in the filed plan
fact-plan_line-frozen_on = Plan filed on
fact-plan_line-reason = Why the plan was amended

## Progress and examinations

fact-assessment-trainee = Trainee (assessment)
fact-assessment-class = Class (assessment)
fact-assessment-day = Day of the assessment
fact-assessment-kind = What was assessed
fact-assessment-title = Title of the assessment
fact-assessment-score = Score
fact-assessment-of = Best possible score
fact-assessment-note = Note on the assessment
fact-sitting-test = Test (sitting)
fact-sitting-level = Level (sitting)
fact-sitting-day = Day of the sitting
fact-sitting-apply_until = Apply until
fact-sitting-place = Place of the sitting
fact-sitting-derived = Day worked out, not announced
fact-sitting-source = Source of the day
fact-exam-test = Test of Japanese
fact-exam-score_language = Points: language knowledge
fact-exam-score_reading = Points: reading
fact-exam-score_listening = Points: listening

## Words of closed lists

choice-ProviderKind-other = Somebody else
choice-Weekday-mon = Monday
choice-Weekday-tue = Tuesday
choice-Weekday-wed = Wednesday
choice-Weekday-thu = Thursday
choice-Weekday-fri = Friday
choice-Weekday-sat = Saturday
choice-Weekday-sun = Sunday
choice-Qualification-course_420 = Teachers' course of 420 units
choice-Qualification-registered = Registered teacher of Japanese
choice-Qualification-other = Other proof
choice-Qualification-none = None
choice-Mark-present = Present
choice-Mark-late = Late
choice-Mark-left_early = Left early
choice-Mark-absent = Absent
choice-Mark-excused = Excused
choice-CareSubject-general = General Japanese
choice-CareSubject-listening = Listening
choice-CareSubject-reading = Reading
choice-CareSubject-characters = Characters
choice-CareSubject-pronunciation = Pronunciation
choice-CareSubject-conversation = Conversation
choice-CareSubject-composition = Composition
choice-CareSubject-care_japanese = Japanese for care
choice-CareSubject-care_basics = Basics of care I and II
choice-CareSubject-communication = Communication
choice-CareSubject-moving = Care in moving
choice-CareSubject-meals = Care at meals
choice-CareSubject-toileting = Care in toileting
choice-CareSubject-dressing = Care in dressing
choice-CareSubject-bathing = Care in bathing and cleanliness
choice-Assessed-homework = Homework
choice-Assessed-weekly_test = Weekly test
choice-Assessed-kanji = Kanji
choice-Assessed-conversation = Conversation
choice-Assessed-attitude = Attitude
choice-Assessed-chapter = Chapter finished
choice-Test-jlpt = JLPT
choice-Test-jft = JFT-Basic
choice-Test-nat = NAT-TEST
choice-Test-jtest = J.TEST
choice-Test-topj = TOPJ
choice-Test-in_house = In-house test

## Findings about lessons

finding-lesson-past-midnight = The lesson on { $day } begins at { $starts } and ends at { $ends }, which is not later on that day.
finding-lesson-past-midnight-mend = A lesson ends after it begins, on the same day. Correct the times; plan a lesson past midnight as two.
finding-lesson-overlap =
    On { $day } { $other ->
        [one] { $other } person has
       *[other] { $other } people have
    } two lessons at once; the other one runs from { $starts } to { $ends }.
finding-lesson-overlap-mend = Move one of the two lessons, or look who is in which class on that day.
finding-lesson-outside-course =
    The lesson on { $day } lies outside the time of the class: { $from ->
        [none] until { $to }
       *[other] { $to ->
            [none] from { $from }
           *[other] { $from } to { $to }
        }
    }.
finding-lesson-outside-course-mend = Move the lesson, or correct the days of the class.
finding-lesson-on-holiday =
    There is a lesson on { $day }, { $holiday ->
        [none] a day without lessons
       *[other] which is a day without lessons: { $holiday }
    }.
finding-lesson-on-holiday-mend = Move the lesson, or ask the supervising organisation whether it may be held on that day.
finding-lesson-on-weekend = There is a lesson on { $day }, a Saturday or Sunday.
finding-lesson-on-weekend-mend = Lessons are planned from Monday to Friday. Move it, or ask the supervising organisation whether it may be held on that day.
finding-lesson-over-cap = On { $day } there are { $value } hours of lessons; { $limit } hours a day count.
finding-lesson-over-cap-mend = Move a lesson to another day. Hours above { $limit } are not counted.
finding-lesson-longer-than-times = The lesson on { $day } has { $value } minutes, but there are only { $limit } between start and end without the breaks.
finding-lesson-longer-than-times-mend = Correct the minutes, the times or the breaks.
finding-lesson-room-twice = On { $day } the room { $room } is also taken by { $other } at that time.
finding-lesson-room-twice-mend = Choose another room or time for one of them.
finding-lesson-teacher-twice = On { $day } { $teacher } also teaches { $other } at that time.
finding-lesson-teacher-twice-mend = Let somebody else teach one of the lessons, or move it.
finding-course-no-provider = Nobody has entered who gives the course { $course }, so that nobody can tell whether its hours count.
finding-course-no-provider-mend = Choose who gives it, as in the contract.
finding-course-does-not-count = The hours of the course { $course } do not count: who gives it is none of those the rule names.
finding-course-does-not-count-mend = Compare with the contract and correct it if it is wrong. If it is right, plan the hours in a course of the supervising organisation, or of a public body or school abroad.
finding-plan-line-differs =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }: the filed plan has { $planned } hours, the register { $held }.
finding-plan-line-differs-mend = Amend the plan with the supervising organisation, or add lessons. The program changes neither number.
finding-plan-dates-differ =
    { $subject ->
        [japanese] { choice-Subject-japanese }
        [life] { choice-Subject-life }
        [skills] { choice-Subject-skills }
       *[legal] { choice-Subject-legal }
    }: the filed plan runs from { $planned_from } to { $planned_to }, the lessons held from { $held_from } to { $held_to }.
finding-plan-dates-differ-mend = Compare with the register. If the days are right, amend the plan with the supervising organisation.
finding-hours-too-few = { $value } hours count and { $minimum } are needed: { $missing } are missing.
finding-hours-too-few-mend = Plan more lessons that count, and hold them before entry.
finding-hours-no-month = The lessons run from { $from } to { $to }, which is less than one month.
finding-hours-no-month-mend = One month is needed, such as 15 March to 14 April. Hold lessons over more days.
finding-record-groups =
    The people of the order were not all in the same lessons: form 4-8 needs { $count ->
        [one] { $count } record
       *[other] { $count } separate records
    }.
finding-record-groups-mend = Nothing needs to be changed if that is so. Compare with the register, and print each record.
finding-import-bad-time = { $label }: “{ $value }” is not understood as a time of day.
finding-import-bad-time-mend = Write hours and minutes, such as 8:00 or 16:30.

## What cannot be done

error-field-bad-time = { $fact }: “{ $value }” is not a time of day. Write it as 8:00.
error-register-reason-needed = Not saved: a reason is needed. Marks more than { $limit } days late: { $late }; for days to come: { $ahead }; changed after a record was printed: { $changed }. Write the reason, then save again.
error-register-not-enrolled = Not saved: { $name } is not in the class on { $day }. Put the person into the class from that day first, or take the mark out.
error-register-too-long = Not saved: { $name } cannot have missed { $minutes } minutes, since the lesson had { $held }. Correct the minutes.
error-register-scan-days = Not kept: the last day, { $to }, is before the first, { $from }. Correct the days.
error-register-scan-twice = This picture is kept already, for { $from } to { $to }. Choose another page, or remove that one first.
error-lesson-cut-outside = The cut must lie between the beginning and the end of the lesson.
error-lesson-held = The lesson was held on { $day } and can no longer be moved. The record keeps what was held.
error-plan-frozen = The plan was filed on { $day } and stays as it was filed. Amend it with a reason.
error-plan-nothing = There is no planned lesson to file. Plan the lessons of the order first.
error-timetable-empty = The class has no timetable. Enter its lines first, then plan the lessons.
error-reason-empty = A reason is needed. Write it in a few words.

finding-attendance-low = Attended { $value } % of the lessons of the last 30 days; { $limit } % is the least the office wants.
finding-attendance-low-mend = Speak with the trainee and look whether the missed lessons can be given again.
finding-tests-low = Has { $value } % of the points of the last weekly tests; { $limit } % is the least the office wants.
finding-tests-low-mend = Let the teacher look which chapters are missing.

error-register-row = Line { $line }: { $column } cannot be read. The file needs the columns date (2026-11-25), subject (japanese, life, skills or legal) and minutes_attended (0 to 1440).
cli-hours = { $counted } of { $needed } hours count before the entry on { $entry } ({ $japanese } Japanese, { $life } life in Japan, { $skills } knowledge for the training). The first day that counts is { $from }.
cli-hours-only = { $counted } hours count before the entry on { $entry } ({ $japanese } Japanese, { $life } life in Japan, { $skills } knowledge for the training). No rule asks for hours.
cli-hours-month = One month is full: { $first } to { $last }.
cli-hours-no-month = One month is not full yet: { $first } to { $last }.
cli-hours-qualifies = The training after entry may be reduced.
cli-hours-not = The training after entry may not be reduced.

op-plan-lessons = Lessons planned from the timetable
op-change-lesson = Planned lesson changed
op-mark-register =
    { $count ->
        [one] { $count } mark written
       *[other] { $count } marks written
    }
op-make-class = Class made of a course
op-enrol =
    { $count ->
        [one] { $count } person came into a class
       *[other] { $count } people came into a class
    }
op-leave-class =
    { $count ->
        [one] { $count } person left a class
       *[other] { $count } people left a class
    }
op-freeze-plan = Training plan written down as filed
op-amend-plan = Training plan opened to be amended
op-take-holidays = Fixed holidays taken over
op-take-sittings = Days of JLPT put in
op-keep-register = Signed register kept
recipient-supervising = Supervising organisation
sheet-teachers = Teachers
sheet-holidays = Days without lessons
sheet-marks = Marks and tests
