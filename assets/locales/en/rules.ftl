## Rules, as rules.md numbers them; company conditions read as such

rule-titp-age = Youngest age for technical intern training
rule-titp-need = The skill can hardly be learnt at home
rule-titp-use = The skill will be used at home
rule-titp-prev-job = Work experience in the same trade
rule-titp-prev-alt = Ways instead of experience in the same trade
rule-titp-return = Work with the skill after the return
rule-titp-rec = Recommendation letter: good for one year
rule-titp-once = The same stage is not repeated
rule-titp-simple = The skill is not simple repetition
rule-titp-instr = Experience of the instructor at the host
rule-titp-dorm = Dormitory space for each person
rule-titp-lang = No level of Japanese, except care
rule-titp-kaigo-in = Care: Japanese at the application
rule-titp-kaigo-y2 = Care: Japanese for the second year
rule-titp-family = No spouse and no children come along
rule-titp-lec-base = Lecture after entry: share of the hours of stage 1
rule-titp-lec-red = Lecture after entry, when one was taken before entry
rule-titp-pre-h = Lecture before entry: hours
rule-titp-pre-m = Lecture before entry: length
rule-titp-pre-w = Lecture before entry: not older than
rule-titp-pre-subj = Lecture before entry: subjects that count
rule-titp-post-legal = Lecture after entry: hours of legal protection
rule-titp-day-cap = Hours counted in one day
rule-titp-pre-form = Lecture before entry: in a classroom
rule-titp-pre-who = Lecture before entry: who may give it
rule-titp-subj-129 = Rows printed on form 1-29
rule-titp-week = Lecture before entry: days of the week
rule-titp-split = Lecture before entry: split between subjects
rule-titp-nowork = No work before the lecture ends
rule-titp-record = Plan and record of the lecture agree
rule-titp-bc = Form 1-27, kind B-c: least hours of training
rule-ssw1-age = Youngest age at landing, specified skill 1
rule-ssw1-skill = Skills test of the field
rule-ssw1-jp = Japanese for specified skill 1
rule-ssw1-jp-kaigo = Care: test of care Japanese
rule-ssw1-waive = Tests waived after stage 2 completed well
rule-ssw1-esd = Tests for specified skill 1 are taken during skill development
rule-ssw1-health = Health record of specified skill
rule-ssw1-stay = Total stay in specified skill 1
rule-ssw1-family = No spouse and no children come along with specified skill 1
rule-ssw2-stay = Specified skill 2: renewed, with no limit of the total stay
rule-ssw2-req = Test and practice for specified skill 2
rule-ssw-14 = Historical, until 2023: 14 fields, specified skill 2 in two
rule-esd-age = Youngest age for skill development
rule-esd-a1 = Japanese before work begins (A1) or its course
rule-esd-a2 = Japanese at the end of three years (A2)
rule-esd-y1 = Goal of the first year: basic skills test and A1
rule-esd-term = Length of skill development
rule-esd-field = Field open to skill development
rule-esd-moc = Sender recognised under a bilateral agreement
rule-esd-transfer = Change of employer by own wish: possible after
rule-esd-transfer-cap = Workers who came from other employers: largest share
rule-esd-ex-titp = Former trainees return under skill development
rule-esd-ex-titp-n = Earlier training time: to be checked by hand
rule-esd-season = Seasonal work: longest home leave each year
rule-esd-prev-job = Same-trade experience is not asked for
rule-esd-lec-a = Lecture after entry, when Japanese A1 is not passed
rule-esd-lec-b = Lecture after entry, when Japanese A1 is passed
rule-esd-lec-a1 = Course of Japanese for those without the A1 test
rule-esd-lec-legal = Skill development: hours of legal protection after entry
rule-esd-lec-subj = Skill development: subjects of the lecture before entry
rule-esd-lec-a2 = Course of Japanese A2 during work, unless A2 is passed
rule-esd-lec-online = Lecture online: only when both sides can speak
rule-esd-lec-cost = The host pays for the courses of Japanese
rule-esd-lec-alt = Registered teachers of Japanese instead, under discussion
rule-esd-task = Compulsory tasks: least share of the work time
rule-esd-fee = Most that a worker pays to the sender
rule-co-age = Age the company takes
rule-co-ht-m = Height of men the company takes
rule-co-ht-f = Height of women the company takes
rule-co-wt-m = Weight of men the company takes
rule-co-wt-f = Weight of women the company takes
rule-co-edu = Schooling the company asks for
rule-co-health = Health the company asks for
rule-co-tattoo = No tattoo, by the company's choice
rule-co-ethnic = Company: any ethnic group with Lao nationality
rule-co-married = Company: marriage and children are no bar
rule-co-jp0 = Company: no Japanese needed at enrolment
rule-co-mark-late = Register: days after which a mark is late
rule-co-attendance = Register: share of lessons below which somebody is at risk
rule-co-test-share = Tests: share of points below which somebody is at risk
rule-tl-plan = Plan filed before the start
rule-tl-plan2 = Plan of stage 2 or 3 filed before the start
rule-tl-exam1 = Stage 1: ask for examination support before its end
rule-tl-exam23 = Stages 2 and 3: ask for examination support before their end
rule-tl-exam1-sit = Stage 1: when the basic examination is sat
rule-tl-exam-kind = Which examination each stage asks for
rule-tl-resit = How often a failed examination may be sat again
rule-tl-coe = Examination of the COE
rule-tl-coe-v = The COE is good for
rule-tl-visa = Visa with a COE: time at the embassy
rule-tl-visa-v = The visa is good for
rule-tl-jpdoc = Certificates issued in Japan: not older than, when filed
rule-tl-change = Change of status in Japan takes about
rule-tl-renew = Renewal of the stay: advised so long ahead
rule-tr-1 = Last day to file a training plan
rule-tr-2 = Last day to start and to enter
rule-tr-3 = COE issued before 2027-04-01: enter by
rule-tr-4 = OTIT asks for plans by
rule-tr-5 = A forecast: practical close at the end of 2026
rule-tr-6 = Trainees in Japan on 2027-04-01 go on
rule-tr-7 = For stage 3, stage 2 must have begun by
rule-tr-8 = Supervising-support licences accepted from
rule-tr-9 = Plans of skill development accepted from
rule-tr-10 = Plan of skill development before the start
rule-tr-11 = First day of COE applications for skill development
rule-tr-12 = First arrivals for skill development, an estimate
rule-vn-fee-3y = Viet Nam: service fee, contract of three years
rule-vn-fee-1y = Viet Nam: service fee, contract of one year
rule-vn-train = Viet Nam: fee for Japanese before departure
rule-vn-time = No fee before the COE is issued
rule-vn-dep = No deposit from trainees
rule-vn-law = Viet Nam: law 69/2020 on workers abroad
rule-vn-circ = Viet Nam: circular 21/2021 with ceilings of fees
rule-vn-circ-num = Viet Nam: figures of circular 21/2021, not seen
rule-vn-dec = Viet Nam: decree 112/2021 and circular 02/2024
rule-vn-broker = Viet Nam: workers pay no broker
rule-vn-ssw = Viet Nam: total fee for specified skill
rule-vn-host = Viet Nam's terms for hosts: rent at most
rule-la-dec245 = Laos: decree 245 on sending workers abroad
rule-la-cond = Who may be sent from Laos
rule-la-ban = Work that Laos bans
rule-la-lic = Laos: licence of the sending agency is good for
rule-la-fee = Laos: what the agency may charge a month
rule-la-fund = Laos: contribution to the overseas worker fund
rule-la-emplaw = Laos: employment service law of 2023
rule-la-permit = Laos: the sending permit is good for
rule-jp-dep = No deposits and penalties, looking back
rule-jp-sendorg = What a sender must do
rule-jp-ssw-cost = Support costs are not charged to the worker
rule-doc-photo-coe = Photo for the COE: not older than
rule-doc-photo-visa = Photo for the visa: not older than
rule-doc-photo-co = Photos that the company asks for
rule-doc-coe = COE: good from its issue for
rule-doc-rec = Recommendation, form 1-23: good from its date for
rule-doc-tb-vn = Tuberculosis certificate: days from the X-ray
rule-doc-jpcert = Certificates issued in Japan: not older than
rule-doc-health = Health certificate: good for (months)
rule-doc-crim = Criminal record: good for (months)
rule-doc-pass = Passport: must still be good for (months)
rule-doc-transl = Japanese translation of papers

## Units

unit-years =
    { $n ->
        [one] { $n } year
       *[other] { $n } years
    }
unit-months =
    { $n ->
        [one] { $n } month
       *[other] { $n } months
    }
unit-weeks =
    { $n ->
        [one] { $n } week
       *[other] { $n } weeks
    }
unit-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
unit-working-days =
    { $n ->
        [one] { $n } working day
       *[other] { $n } working days
    }
unit-month-of-stage = month { $n } of the stage
unit-hours =
    { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
unit-subjects =
    { $n ->
        [one] { $n } subject
       *[other] { $n } subjects
    }
unit-times =
    { $n ->
        [one] { $n } time
       *[other] { $n } times
    }
unit-pieces =
    { $n ->
        [one] { $n } piece
       *[other] { $n } pieces
    }
unit-cm = { $n } cm
unit-kg = { $n } kg
unit-jlpt-level = N{ $n } or better
unit-tenth-m2 = { $n } tenths of a m²
unit-one-nth = 1/{ $n } of the whole
unit-usd = { $n } US dollars
unit-vnd = { $n } dong
unit-yen = { $n } yen
unit-percent = { $n } %
unit-months-pay = { $n } months of pay

## Findings, certainties, outcomes

finding-rule-not-met = { $rule }: { $value }, asked for: { $limit }.
finding-rule-not-met-mend = Check the value. If it is right, the rule is not met; a director can write a reason.
finding-company-condition = Company condition: { $rule }. Here: { $value }, asked for: { $limit }.
finding-company-condition-mend = This is a condition of the company, no law of Japan. The office decides.
finding-disease-found = Company condition: something was found in the group “{ $group }”.
finding-disease-found-mend = It is no ban on entering Japan. A doctor and the office decide.
finding-disease-unclear = The result in the group “{ $group }” is not clear.
finding-disease-unclear-mend = Ask the doctor. It never counts against anybody.
certainty-c2 = two sources or more; may block
certainty-c1 = one source; warns
certainty-s = company condition
certainty-m = text not seen; off until switched on
certainty-x = sources disagree; a setting
choice-Outcome-passes = Met
choice-Outcome-fails = Not met
choice-Outcome-unknown = Not known yet
choice-Outcome-waived = Let pass with a reason
