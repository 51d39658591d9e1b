## The office

fact-office-name_latin = Name of the sending organisation (Latin)
fact-office-name_native = Name of the sending organisation (own script)
fact-office-name_japanese = Name of the sending organisation (Japanese)
fact-office-country = Country of the sending organisation
fact-office-sending_number = Sending organisation number
fact-office-reference_number = Reference number
fact-office-address_latin = Address of the sending organisation (Latin)
fact-office-address_native = Address of the sending organisation (own script)
fact-office-address_japanese = Address of the sending organisation (Japanese)
fact-office-phone = Phone of the sending organisation
fact-office-email = E-mail of the sending organisation
fact-office-signer_title = Title of the person who signs
fact-office-signer_name = Name of the person who signs
fact-office-public_body = Public body that recommends the trainees
fact-office-help_name = Person whom families call
fact-office-help_phone = Phone that families call
fact-office-help_phone_confirmed_on = Somebody called that number and was answered on
fact-office-help_phone_confirmed = Phone that families call, confirmed
fact-office-practice = Practice office
fact-office-sample = Sample office

## Organisations

fact-organisation-code = Organisation code
fact-organisation-kind = Kind of organisation
fact-organisation-country = Country of the organisation
fact-organisation-name_latin = Organisation name (Latin)
fact-organisation-name_japanese = Organisation name (Japanese)
fact-organisation-address_latin = Organisation address (Latin)
fact-organisation-address_japanese = Organisation address (Japanese)
fact-organisation-phone = Phone of the organisation
fact-organisation-mobile = Mobile phone of the organisation
fact-organisation-email = E-mail of the organisation
fact-organisation-representative = Representative
fact-organisation-signer_title = Title of the organisation's signer
fact-organisation-signer_name = Name of the organisation's signer
fact-organisation-role = Role in sending
fact-organisation-founded_on = Founded on
fact-organisation-preparation = Relation to the trainees
fact-organisation-preparation_detail = What it prepares (Japanese)
fact-organisation-business = Line of business, main products and main work (Japanese)
fact-organisation-capital = Capital
fact-organisation-sales = Sales of the newest year
fact-organisation-currency = Currency of capital and sales
fact-organisation-figures_on = Day of the rate for capital and sales
fact-organisation-staff = Full-time staff
fact-organisation-corporate_number = Corporate number (13 digits)
fact-organisation-insurance_number = Employment insurance office number (11 digits)
fact-organisation-licence_number = Number of the licence or notification
fact-organisation-licence_on = Licence or notification received on
fact-organisation-paid_service = Placement against payment

## Places

fact-place-level = Level of the place
fact-place-country = Country of the place
fact-place-within = Lies in
fact-place-name_latin = Place name (Latin)
fact-place-name_native = Place name (own script)
fact-place-name_japanese = Place name (Japanese)
fact-place-valid_from = Name in use from
fact-place-valid_to = Name in use until

## Orders

fact-order-code = Order code
fact-order-programme = Programme
fact-order-stage = Number of the status of residence
fact-order-supervising = Supervising organisation
fact-order-implementing = Implementing organisation
fact-order-placement = Placement agency
fact-order-job_code = Occupation and operation code
fact-order-men = Men wanted
fact-order-women = Women wanted
fact-order-interview_on = Day of the interview
fact-order-filed_on = Day the plan is filed
fact-order-start_on = Planned start of training
fact-order-entry_on = Planned day of entry into Japan
fact-order-port_of_entry = Port of entry
fact-order-stay_months = Intended length of stay (months)
fact-order-visa_place = Place of the visa application
fact-order-experience = Experience in the same trade (1-27)
fact-order-training_proof = Paper that shows the training (B-c)
fact-order-still_enrolled = Still enrolled at the school (B-b)
fact-order-reason = How the training came about and why it is needed (1-22, Japanese)
fact-order-no_test_note = Content where no trade test exists (1-22, Japanese)
fact-order-second_job_code = Second occupation and operation code
fact-order-ssw_field = Specified industry field (Japanese)
fact-order-ssw_category = Work category (Japanese)
fact-order-occupation_code = Number of the main occupation in the official list
fact-order-trainee_count = Number of trainees
fact-order-related_all = Everybody's experience in the same trade is proven

## Trainees

fact-trainee-code = Trainee code
fact-trainee-order = Order
fact-trainee-centre = Centre
fact-trainee-family_name = Family name as in the passport
fact-trainee-given_name = Given name as in the passport
fact-trainee-other_names = Other names
fact-trainee-name_native = Name in own script
fact-trainee-name_katakana = Name in katakana
fact-trainee-name_kanji = Name in kanji
fact-trainee-sex = Sex
fact-trainee-birth_date = Date of birth
fact-trainee-birthplace = Place of birth
fact-trainee-nationality = Nationality
fact-trainee-home = Home
fact-trainee-home_detail = House number, street
fact-trainee-phone = Phone
fact-trainee-email = E-mail
fact-trainee-id_number = Identity card number
fact-trainee-marital = Marital status
fact-trainee-children = Number of children
fact-trainee-mother_tongue = Mother tongue
fact-trainee-languages = Other languages
fact-trainee-occupation = Present occupation
fact-trainee-religion = Religion
fact-trainee-height_cm = Height (cm)
fact-trainee-weight_kg = Weight (kg)
fact-trainee-grip_kg = Grip strength (kg)
fact-trainee-blood = Blood type
fact-trainee-vision_left = Eyesight, left (tenths)
fact-trainee-vision_right = Eyesight, right (tenths)
fact-trainee-colour_blind = Colour blindness
fact-trainee-health_note = Note on health
fact-trainee-hand = Better hand
fact-trainee-tattoo = Tattoo
fact-trainee-smoking = Smoking
fact-trainee-alcohol = Alcohol
fact-trainee-family_income = Family income
fact-trainee-guarantor_name = Guarantor's name
fact-trainee-guarantor_relation = Guarantor's relation
fact-trainee-guarantor_phone = Guarantor's phone
fact-trainee-criminal = Criminal record
fact-trainee-criminal_detail = Criminal record, details
fact-trainee-deported = Departure by deportation
fact-trainee-deported_count = Times deported
fact-trainee-deported_on = Last deported on
fact-trainee-family_in_japan = Family in Japan
fact-trainee-accompanied = Somebody comes along
fact-trainee-japanese_level = Level of Japanese
fact-trainee-hobbies = Hobbies
fact-trainee-strengths = Strengths
fact-trainee-motive = Reason for applying
fact-trainee-plan_after_return = Plan after return
fact-trainee-enrolled_on = Day of enrolment
fact-trainee-candidate_number = Candidate number
fact-trainee-interview_result = Result of the interview
fact-trainee-contract_signed_on = Employment contract signed on
fact-trainee-loan_bank = Bank that lends
fact-trainee-loan_share = Share of the costs that is lent
fact-trainee-loan_amount = Amount of the loan
fact-trainee-loan_currency = Currency of the loan
fact-trainee-name_latin = Name in Latin letters
fact-trainee-age = Age
fact-trainee-address_latin = Address in Latin letters
fact-trainee-address_native = Address in own script
fact-trainee-address_japanese = Address in Japanese
fact-trainee-home_town = Home town
fact-trainee-birthplace_latin = Place of birth in Latin letters
fact-trainee-birthplace_native = Place of birth in own script
fact-trainee-birthplace_japanese = Place of birth in Japanese
fact-trainee-number = Number in the list
fact-trainee-related_months = Proven months in the same trade
fact-trainee-loan = Loan

## Passports

fact-passport-trainee = Holder of the passport
fact-passport-number = Passport number
fact-passport-country = Country of the passport
fact-passport-issued_on = Passport issued on
fact-passport-expires_on = Passport valid until
fact-passport-issued_at = Passport issued at
fact-passport-authority = Authority that issued the passport

## Education

fact-education-trainee = Trainee (education)
fact-education-from = School from (month)
fact-education-to = School until (month)
fact-education-school_latin = School (Latin)
fact-education-school_native = School (own script)
fact-education-school_japanese = School (Japanese)
fact-education-major_japanese = Major (Japanese)
fact-education-graduated = Graduated
fact-education-provenance = How the school is known
fact-education-length_months = Length of school (months)

## Work

fact-work-trainee = Trainee (work)
fact-work-from = Work from (month)
fact-work-to = Work until (month)
fact-work-employer_latin = Employer (Latin)
fact-work-employer_native = Employer (own script)
fact-work-employer_japanese = Employer (Japanese)
fact-work-job_japanese = Job (Japanese)
fact-work-same_trade = Same trade as the order
fact-work-organisation = Employer in the list of organisations
fact-work-department_japanese = Department (Japanese)
fact-work-employment = Form of employment
fact-work-signer_title = Title of the employer's signer
fact-work-signer_name = Name of the employer's signer
fact-work-provenance = How the work is known

## Licences

fact-licence-trainee = Trainee (licence)
fact-licence-name_japanese = Licence or test (Japanese)
fact-licence-level = Level
fact-licence-obtained_on = Obtained on
fact-licence-provenance = How the licence is known

## Examinations

fact-exam-trainee = Trainee (examination)
fact-exam-kind = What is examined
fact-exam-name_japanese = Name of the examination (Japanese)
fact-exam-level = Level of the examination
fact-exam-taken_on = Taken on
fact-exam-passed = Passed
fact-exam-country_japanese = Country where it was taken outside Japan (Japanese)
fact-exam-provenance = How the examination is known
fact-exam-any_skill = Has passed an examination of skill
fact-exam-any_japanese = Has passed an examination of Japanese

## Family

fact-family-trainee = Trainee (family)
fact-family-relation = Relation
fact-family-name_latin = Family member's name (Latin)
fact-family-name_native = Family member's name (own script)
fact-family-birth_year = Year of birth
fact-family-occupation_japanese = Family member's occupation (Japanese)
fact-family-lives_together = Lives with the trainee
fact-family-income = Family member's income
fact-family-phone = Family member's phone
fact-family-name = Family member's name
fact-family-age = Family member's age

## Relatives in Japan

fact-relative-trainee = Trainee (relative in Japan)
fact-relative-relation = Relation of the relative in Japan
fact-relative-name_latin = Name of the relative in Japan
fact-relative-birth_date = Date of birth of the relative in Japan
fact-relative-nationality = Nationality of the relative in Japan
fact-relative-live_together = Will live together
fact-relative-workplace = Workplace or school in Japan
fact-relative-residence_card = Residence card number

## Earlier stays in Japan

fact-stay-trainee = Trainee (earlier stay)
fact-stay-from = Stay in Japan from
fact-stay-to = Stay in Japan until
fact-stay-status_japanese = Status of residence (Japanese)
fact-stay-titp = Category of earlier intern training
fact-stay-completed_well = Completed well
fact-stay-occupation_japanese = Occupation of the training (Japanese)
fact-stay-operation_japanese = Operation of the training (Japanese)
fact-stay-completion_proof = Proof that it was completed well
fact-stay-organisation_japanese = Organisation during the stay (Japanese)
fact-stay-supervising_japanese = Supervising organisation during the stay (Japanese)
fact-stay-any = Has stayed in Japan before
fact-stay-count = Number of earlier stays
fact-stay-last_from = Latest stay from
fact-stay-last_to = Latest stay until
fact-stay-last_titp = Latest stay was intern training
fact-stay-titp_any = Has had intern training before
fact-stay-titp_from = Earlier intern training from
fact-stay-titp_to = Earlier intern training until
fact-stay-titp_category = Category of the earlier training
fact-stay-titp2_well = Has completed second-stage intern training well

## COE applications

fact-coe_application-trainee = Trainee (COE)
fact-coe_application-order = Order of the COE application
fact-coe_application-filed_on = COE applied for on
fact-coe_application-outcome = Outcome of the COE application
fact-coe_application-decided_on = COE decided on
fact-coe_application-number = COE number
fact-coe_application-detail = Note on the COE application
fact-coe-any = Has applied for a COE before
fact-coe-count = Number of earlier COE applications
fact-coe-refused = A COE was refused
fact-coe-refused_count = Number of refused COE applications
fact-coe-refused_detail = Details of the refusal
fact-coe-number = COE number of this order

## Fees and rates

fact-fee-trainee = Trainee (fee)
fact-fee-payee = Paid to
fact-fee-item = Item of the fee
fact-fee-item_japanese = Name of the item (Japanese)
fact-fee-paid_on = Paid on
fact-fee-amount_minor = Amount (smallest unit)
fact-fee-currency = Currency of the fee
fact-fee-rate_on = Day of the rate used
fact-fee-yen = Amount in yen
fact-fee-amount = Amount
fact-fee-amount_yen = Amount in yen (total of the item)
fact-fee-payee_name = Name of the payee
fact-fee-payee_role = Role of the payee
fact-fee-sending_total = Total taken by the sending organisation
fact-fee-sending_total_yen = Total taken by the sending organisation (yen)
fact-fee-preparatory_total = Total taken by preparatory organisations
fact-fee-preparatory_total_yen = Total taken by preparatory organisations (yen)
fact-fee-total = Total of all fees
fact-fee-total_yen = Total of all fees (yen)
fact-rate-currency = Currency of the rate
fact-rate-day = Day of the rate
fact-rate-yen_per_million = Yen for one million
fact-rate-source = Source of the rate

## Photos

fact-photo-trainee = Person in the photo
fact-photo-taken_on = Photo taken on
fact-photo-width_px = Width of the photo (pixels)
fact-photo-height_px = Height of the photo (pixels)
fact-photo-sha256 = Fingerprint of the photo

## Courses and lessons

fact-course-code = Course code
fact-course-order = Order of the course
fact-course-provider_kind = Who gives the course
fact-course-provider_name = Name of the course provider
fact-course-provider_address = Address of the course provider
fact-course-outsourced = Teaching entrusted to others
fact-course-venue_name = Name of the venue
fact-course-venue_address = Address of the venue
fact-planned_session-course = Course (planned lesson)
fact-planned_session-day = Day of the planned lesson
fact-planned_session-subject = Subject of the planned lesson
fact-planned_session-minutes = Planned minutes
fact-held_session-course = Course (lesson held)
fact-held_session-day = Day of the lesson held
fact-held_session-subject = Subject of the lesson held
fact-held_session-minutes = Minutes held
fact-held_session-teacher = Teacher
fact-attendance-session = Lesson attended
fact-attendance-trainee = Trainee (attendance)
fact-attendance-minutes = Minutes attended

## Derived: papers, occupation, organisations of the order

fact-paper-date = Date of the paper
fact-job-category_japanese = Occupation (Japanese)
fact-job-operation_japanese = Operation (Japanese)
fact-job-category_english = Occupation (English)
fact-job-operation_english = Operation (English)
fact-second_job-category_japanese = Second occupation (Japanese)
fact-second_job-operation_japanese = Second operation (Japanese)
fact-supervising-name_japanese = Supervising organisation: name (Japanese)
fact-supervising-name_latin = Supervising organisation: name (Latin)
fact-supervising-address_japanese = Supervising organisation: address (Japanese)
fact-supervising-phone = Supervising organisation: phone
fact-supervising-mobile = Supervising organisation: mobile phone
fact-supervising-email = Supervising organisation: e-mail
fact-supervising-representative = Supervising organisation: representative
fact-supervising-signer_title = Supervising organisation: signer's title
fact-supervising-signer_name = Supervising organisation: signer's name
fact-implementing-name_japanese = Implementing organisation: name (Japanese)
fact-implementing-name_latin = Implementing organisation: name (Latin)
fact-implementing-address_japanese = Implementing organisation: address (Japanese)
fact-implementing-address_latin = Implementing organisation: address (Latin)
fact-implementing-phone = Implementing organisation: phone
fact-implementing-mobile = Implementing organisation: mobile phone
fact-implementing-representative = Implementing organisation: representative
fact-implementing-signer_title = Implementing organisation: signer's title
fact-implementing-signer_name = Implementing organisation: signer's name
fact-implementing-corporate_number = Implementing organisation: corporate number
fact-implementing-insurance_number = Implementing organisation: employment insurance office number
fact-implementing-capital = Implementing organisation: capital
fact-implementing-sales = Implementing organisation: sales of the newest year
fact-implementing-staff = Implementing organisation: full-time staff
fact-preparatory-name_latin = Preparatory organisation: name (Latin)
fact-preparatory-name_japanese = Preparatory organisation: name (Japanese)
fact-preparatory-representative = Preparatory organisation: representative
fact-preparatory-address_latin = Preparatory organisation: address (Latin)
fact-preparatory-address_japanese = Preparatory organisation: address (Japanese)
fact-preparatory-phone = Preparatory organisation: phone
fact-preparatory-email = Preparatory organisation: e-mail
fact-preparatory-founded_on = Preparatory organisation: founded on
fact-preparatory-preparation = Preparatory organisation: relation to the trainees
fact-preparatory-preparation_detail = Preparatory organisation: what it prepares
fact-preparatory-business = Preparatory organisation: line of business
fact-preparatory-capital = Preparatory organisation: capital
fact-preparatory-capital_yen = Preparatory organisation: capital (yen)
fact-preparatory-sales = Preparatory organisation: sales of the newest year
fact-preparatory-sales_yen = Preparatory organisation: sales of the newest year (yen)
fact-preparatory-staff = Preparatory organisation: full-time staff
fact-preparatory-role = Preparatory organisation: role in sending
fact-preparatory-signer_title = Preparatory organisation: signer's title
fact-preparatory-signer_name = Preparatory organisation: signer's name
fact-employer-name_latin = Employer at home: name (Latin)
fact-employer-name_native = Employer at home: name (own script)
fact-employer-name_japanese = Employer at home: name (Japanese)
fact-employer-department_japanese = Employer at home: department (Japanese)
fact-employer-employment = Employer at home: form of employment
fact-employer-job_japanese = Employer at home: job (Japanese)
fact-employer-signer_title = Employer at home: signer's title
fact-employer-signer_name = Employer at home: signer's name
fact-related-job = Job of the same trade
fact-related-years = Years in the same trade
fact-lesson-subject = Subject
fact-lesson-from = First lesson
fact-lesson-to = Last lesson
fact-lesson-minutes = Minutes of lessons
fact-lesson-sessions = Number of lessons
fact-lesson-provider_kind = Who teaches
fact-lesson-provider_name = Name of who teaches
fact-lesson-provider_address = Address of who teaches
fact-lesson-outsourced = Lessons entrusted to others
fact-lesson-venue_name = Venue of the lessons
fact-lesson-venue_address = Address of the lessons' venue
fact-hours-total_minutes = Minutes attended in all
fact-plan-entrusted_minutes = Planned minutes by the supervising organisation
fact-plan-external_minutes = Planned minutes by others
fact-record-entrusted_minutes = Minutes held by the supervising organisation
fact-record-external_minutes = Minutes held by others

## What was printed

fact-printing-subject = Printed for (id)
fact-printing-form = Printed form
fact-printing-edition = Printed edition
fact-printing-printed_on = Printed on
fact-printing-facts_hash = Fingerprint of the printed facts

## A person's file

fact-custody-trainee = Trainee
fact-custody-document = Paper
fact-custody-slip = Slip
fact-custody-direction = In or out
fact-custody-moved_on = Day
fact-custody-person = Who handed it in or took it
fact-custody-officer = Officer
fact-custody-purpose = Purpose
fact-custody-due_on = To be back by
fact-document-due_on = To be here by
fact-document-envelope = Envelope
fact-document-shelf = Shelf
fact-education-level = Kind of school
fact-enquiry-asked_on = Asked on
fact-enquiry-name = Name
fact-enquiry-phone = Phone
fact-enquiry-centre = Centre
fact-enquiry-heard = Heard of us through
fact-enquiry-question = Question
fact-enquiry-answer = Answer
fact-enquiry-answered_by = Answered by
fact-enquiry-follow_up_on = Ask again on
fact-enquiry-closed = Closed
fact-enquiry-trainee = Became
fact-exam-score = Points
fact-health_check-trainee = Trainee
fact-health_check-group = Group
fact-health_check-result = Result
fact-health_check-condition = Diagnosis
fact-health_check-checked_on = Examined on
fact-health_check-hospital = Hospital
fact-office-older_coe_list = Also collect the older COE list
fact-order-coe_on = COE to be filed on
fact-organisation-excellent = Found excellent
fact-organisation-care_staff = Care staff
fact-organisation-trainees_first = Trainees there, stage 1
fact-organisation-trainees_second = Trainees there, stage 2
fact-organisation-trainees_third = Trainees there, stage 3
fact-organisation-counted_on = Counted on
fact-organisation-instructor_years = Instructor's years in the skill
fact-organisation-dormitory_area = Dormitory bedrooms, m²
fact-organisation-dormitory_people = People who will sleep there
fact-reason-trainee = Trainee
fact-reason-finding = Finding
fact-reason-about = About
fact-reason-text = Reason
fact-reason-said_by = Written by
fact-reason-said_on = Written on
fact-reason-passes = Let pass
fact-rule_setting-rule = Rule
fact-rule_setting-on = Counts
fact-rule_setting-value = Number
fact-rule_setting-upto = Upper number
fact-rule_setting-source = Where it was read
fact-rule_setting-set_by = Set by
fact-rule_setting-set_on = Set on
fact-ssw-titp2_matching = Stage 2 in a matching occupation
fact-trainee-translation_needed = A paper needs translation
fact-trainee-difficulty_notified = Notice of difficulty filed
fact-trainee-skill_needed = Skill can hardly be learnt at home
fact-trainee-skill_used = Will use the skill after return
noun-enquiry = Enquiry
list-enquiry = Enquiries
noun-custody = Movement of a paper
list-custody = In and out
noun-health_check = Health check
list-health_check = Health check by group
noun-reason = Reason
list-reason = Reasons
noun-rule_setting = Rule of the office
list-rule_setting = Rules of the office
fact-checklist-form = Original or copy asked for
fact-checklist-holder = Who makes it
fact-checklist-stage = Stage
fact-checklist-state = Where it stands
fact-checklist-good_until = Good until
fact-checklist-needed_on = Needed on
fact-checklist-first_sensible = Not before
fact-checklist-will_expire = Will have expired
fact-trainee-rows_told = Career rows known only as told
fact-verdict-failing = Rules not met
fact-verdict-unknown = Rules not known yet
fact-verdict-waived = Rules let pass
fact-verdict-rule = Rule
fact-verdict-outcome = Result
fact-verdict-value = Here
fact-verdict-limit = Asked for
fact-verdict-certainty = Certainty
fact-verdict-source = Source
fact-verdict-reason = Reason
fact-wall-needed_on = First needed on
fact-wall-blocking = Blocking
fact-wall-warnings = Warnings
fact-wall-marks = Marks
fact-wall-heads = Numbers of papers
fact-wall_paper-mark = Number
fact-wall_finding-code = Trainee
fact-wall_finding-name = Name
fact-wall_finding-severity = How much
fact-wall_finding-sentence = What is wrong
list-checklist = Checklist
list-slip = Slip
list-verdict = May this person go
list-health = Health by group
list-wall = Wall
list-wall_papers = Papers of the wall
list-wall_findings = Findings of the wall
noun-verdict = Rule applied to the person
noun-wall = Wall
noun-wall_paper = Paper of the wall
noun-wall_finding = Finding of the wall
