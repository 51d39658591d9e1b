# What the screens say about hours before entry, progress in learning and the filed plan.

## The meter

hours-title = Hours before entry
hours-counted = { $counted } hours counted.
hours-enough = { $counted } of { $needed } hours: enough.
hours-missing =
    { $counted } of { $needed } hours; { $missing ->
        [one] { $missing } hour is missing
       *[other] { $missing } hours are missing
    }.
hours-part =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
hours-month-full = One month is full: { $first } to { $last }.
hours-month-short = From { $first } to { $last }: not one month yet.
hours-month-none = No lesson counts yet.
hours-qualifies = Qualifies: 1/12 instead of 1/6 of the training after entry.
hours-qualifies-not = Does not qualify yet: 1/6 of the training after entry, not 1/12.
hours-esd-qualifies = Qualifies: { $half } instead of { $full } hours of lectures after entry.
hours-esd-not = Does not qualify yet: { $full } hours of lectures after entry, not { $half }.
hours-only-counted = For this programme no rule about lessons before entry is known here. The hours are only counted.
hours-no-entry = No day of entry is planned, so that nothing can be counted back from it. Enter it in the order, or try a day below.

## The ribbon of months

hours-ribbon = Lessons that count, by month
hours-ribbon-span = What counts: { $from } to the day before the entry on { $entry }.
hours-ribbon-month =
    { $month }: { $days ->
        [0] no lesson
        [one] { $days } day, { $hours } h
       *[other] { $days } days, { $hours } h
    }
hours-short = { $hours } h
hours-entry = entry
hours-day-key = a day with lessons, as high as its hours
hours-lost-key = falls out
hours-gained-key = comes in

## What did not count

hours-lost = What did not count
hours-lost-cap =
    { $hours ->
        [one] { $hours } hour is
       *[other] { $hours } hours are
    } above what one day may count.
hours-lost-outside =
    { $hours ->
        [one] { $hours } hour lies
       *[other] { $hours } hours lie
    } outside the time that counts ({ $from } to the day before entry).
hours-lost-legal =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } of legal protection: this subject counts after entry only.
hours-lost-provider =
    { $hours ->
        [one] { $hours } hour was
       *[other] { $hours } hours were
    } given by somebody whom the rule does not name.
hours-lost-nothing = Everything that was attended counts.

## Backwards from the entry, and forwards from today

hours-ahead = Until entry
hours-ahead-needs =
    Entry on { $entry } needs { $needed } hours: { $missing ->
        [0] none is missing
        [one] { $missing } hour is missing
       *[other] { $missing } hours are missing
    }.
hours-ahead-reached = With the planned lessons ({ $coming } h to come) all is reached on { $day }.
hours-ahead-short = With the lessons planned so far ({ $coming } h to come):
hours-ahead-not = not reached
hours-ahead-first = The first day that still counts is { $day }.
hours-ahead-last = The last day to begin is { $day }; later no full month is left.
hours-ahead-rate = At this person's attendance of { $rate } %: { $hours } h at entry, reached on { $day }.
hours-ahead-rate-short = At this person's attendance of { $rate } %: { $hours } h at entry,
hours-ahead-no-rate = No lesson was held for this person yet, so that the attendance is not known.

## Another entry

hours-try = Try another entry
hours-try-text = Nothing is changed while you try.
hours-try-day = Entry on
hours-try-planned = Planned is { $day }.
hours-try-out =
    { $days ->
        [one] { $days } day with { $hours } h falls out
       *[other] { $days } days with { $hours } h fall out
    } ({ $from } to { $to }).
hours-try-in =
    { $days ->
        [one] { $days } day with { $hours } h comes in
       *[other] { $days } days with { $hours } h come in
    } ({ $from } to { $to }).
hours-try-same = No day falls out, and none comes in.
hours-put = Put this day into the order
hours-put-warn = { $day } becomes the day of entry of the whole order { $order }: everybody in it is counted anew, and papers that print the day change.
hours-put-yes = Yes, for the whole order
hours-put-no = Leave it as it is
hours-put-done = The order { $order } has { $day } as its day of entry. Ctrl+Z takes it back.
hours-put-nobody = This person is in no order, so that there is no day of entry to change.

## Other meters

hours-others = Other numbers of hours that are asked for
hours-other-reached = { $minutes } of { $needed } hours: reached
hours-other-open = { $minutes } of { $needed } hours: not reached

## Progress

learn-progress = Progress
learn-marks = Marks and tests
learn-tests = Weekly tests
learn-tests-few = With two weekly tests or more a line is drawn here.
learn-test-point = { $day }: { $score } of { $of } ({ $share } %)
learn-exams = Examinations of Japanese
learn-sittings = Examinations to come
learn-sittings-none = No examination to come is entered. The office keeps their days.
learn-sittings-to = To the calendar of examinations
learn-derived = worked out, not announced
learn-apply = Apply until { $day } ({ $left })
learn-apply-over = Applications closed on { $day }

## People at risk

learn-risk = People at risk
learn-risk-text = Of the classes that run today.
learn-risk-looking = looking… { $done } of { $total } classes
learn-risk-begin = looking…
learn-risk-none = Nobody of the running classes is at risk.
learn-risk-no-class = No class runs today.
learn-risk-count =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
learn-risk-why = Why

## What the office keeps for lessons

learn-teachers = Teachers
learn-holidays = Days without lessons
learn-courses = Courses
learn-calendar = Examinations
learn-calendar-text = Days that follow a rule only are marked as worked out until they are announced.
learn-holidays-take = Take over the fixed holidays
learn-year = Year
learn-holidays-country = Country
learn-holidays-text = The shipped list of fixed holidays is unverified: compare it with the official one. Holidays that follow the moon, and days in lieu, are entered by hand.
learn-holidays-came =
    { $count ->
        [0] Every fixed holiday of that year was there already.
        [one] { $count } holiday was taken over. Compare it with the official list.
       *[other] { $count } holidays were taken over. Compare them with the official list.
    }
learn-bad-year = “{ $value }” is not a year. Write it as 2027.
learn-sittings-take = Put in the days of JLPT
learn-sittings-came =
    { $count ->
        [0] The days of JLPT of that year were there already.
        [one] { $count } day was put in, worked out from the rule. Compare it with the announcement.
       *[other] { $count } days were put in, worked out from the rule. Compare them with the announcement.
    }
learn-proves = What it proves
learn-proves-level = proves { $level }
learn-proves-none = proves no level
learn-proves-text = A level is proven by a passed JLPT, or by the points of JFT-Basic. Whether other tests count, and how long a result holds, is not known to the program: ask the supervising organisation.

## The filed plan of an order

plan-title = Training plan (form 1-29)
plan-open = not filed
plan-filed = filed on { $day }
plan-amending = opened to be amended
plan-none = Nothing is written down yet. Filing writes the planned lessons down by subject; they then stay as they were filed.
plan-typed = These lines are written down when the plan is filed. Without lines the planned lessons are taken.
plan-stays = The filed plan stays as it is. It is compared with the register and never bent to it.
plan-day = Filed on
plan-freeze = Freeze as filed
plan-freeze-on = Freeze as filed on { $day }
plan-frozen =
    { $rows ->
        [one] The plan is written down as filed: { $rows } line.
       *[other] The plan is written down as filed: { $rows } lines.
    }
plan-amend = Amend, with this reason
plan-amend-why = Why the plan is amended
plan-amended = The plan can be changed now. Freeze it again when the amended plan is filed.
plan-hours = Hours
plan-differs = What differs
