## Nouns

noun-office = Office
noun-organisation = Organisation
noun-place = Place
noun-order = Order
noun-trainee = Trainee
noun-passport = Passport
noun-education = Education
noun-work = Work
noun-licence = Licence
noun-family = Family
noun-relative = Relative in Japan
noun-stay = Stay in Japan
noun-coe_application = COE application
noun-coe = COE
noun-fee = Fee
noun-rate = Rate
noun-photo = Photo
noun-printing = Printing
noun-course = Course
noun-planned_session = Planned lesson
noun-held_session = Lesson held
noun-session = Lesson
noun-attendance = Attendance
noun-paper = Paper
noun-form = Form
noun-job = Occupation
noun-supervising = Supervising organisation
noun-implementing = Implementing organisation
noun-related = Work in the same trade
noun-lesson = Lessons
noun-hours = Hours
noun-plan = Plan
noun-record = Record
noun-workbook = Workbook

## Lists of a paper

list-education = Education
list-work = Work
list-licence = Licences
list-related = Work in the same trade
list-family = Family
list-relative = Relatives in Japan
list-stay = Stays in Japan
list-fee_sending = Fees taken by the sending organisation
list-fee_preparatory = Fees taken by preparatory organisations
list-fee = Fees
list-hours = Hours by subject
list-plan_entrusted = Planned lessons of the supervising organisation
list-plan_external = Planned lessons of others
list-record_entrusted = Lessons held by the supervising organisation
list-record_external = Lessons held by others
list-trainees = Trainees

## Sheets of the workbook

sheet-office = Office
sheet-places = Places
sheet-organisations = Organisations
sheet-orders = Orders
sheet-trainees = Trainees
sheet-education = Education
sheet-work = Work
sheet-licences = Licences
sheet-family = Family
sheet-relatives = Relatives in Japan
sheet-stays = Stays in Japan
sheet-coe = COE applications
sheet-fees = Fees
sheet-rates = Rates
sheet-sessions = Lessons
sheet-attendance = Attendance

## Columns that are no facts by themselves

column-home-village_latin = Home: village (Latin)
column-home-village_native = Home: village (own script)
column-home-district_latin = Home: district (Latin)
column-home-district_native = Home: district (own script)
column-home-province_latin = Home: province (Latin)
column-home-province_native = Home: province (own script)
column-birthplace-province_latin = Birthplace: province (Latin)
column-birthplace-province_native = Birthplace: province (own script)
column-birthplace-district_latin = Birthplace: district (Latin)
column-birthplace-district_native = Birthplace: district (own script)
column-session-course = Course of the lesson
column-session-state = Planned or held
column-session-day = Day of the lesson
column-session-subject = Subject of the lesson
column-session-minutes = Minutes of the lesson
column-session-teacher = Teacher of the lesson
column-attendance-course = Course attended
column-attendance-day = Day attended
column-attendance-subject = Subject attended
column-attendance-trainee = Trainee who attended
column-attendance-minutes = Minutes attended
