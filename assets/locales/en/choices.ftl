## Countries

choice-Country-LA = Laos
choice-Country-VN = Viet Nam
choice-Country-JP = Japan

## Currencies

choice-Currency-LAK = Lao kip
choice-Currency-VND = Vietnamese dong
choice-Currency-USD = US dollar
choice-Currency-JPY = Japanese yen

## The person

choice-Sex-male = Male
choice-Sex-female = Female
choice-Marital-single = Single
choice-Marital-married = Married
choice-Marital-divorced = Divorced
choice-Blood-A = A
choice-Blood-B = B
choice-Blood-O = O
choice-Blood-AB = AB
choice-Hand-right = Right
choice-Hand-left = Left
choice-Hand-both = Both
choice-Relation-father = Father
choice-Relation-mother = Mother
choice-Relation-spouse = Spouse
choice-Relation-child = Child
choice-Relation-brother = Brother
choice-Relation-sister = Sister
choice-Relation-grandparent = Grandparent
choice-Relation-uncle = Uncle
choice-Relation-aunt = Aunt
choice-Relation-cousin = Cousin
choice-Relation-other = Other

## Career

choice-Provenance-original = Original seen
choice-Provenance-certificate = Certificate
choice-Provenance-copy = Copy
choice-Provenance-told = Told
choice-Employment-full_time = Full-time
choice-Employment-part_time = Part-time
choice-ExamKind-skill = Skill
choice-ExamKind-japanese = Japanese
choice-CompletionProof-exam = Practical part of the grade 3 trade test passed
choice-CompletionProof-report = Paper on the state of the training
choice-InterviewResult-passed = Passed
choice-InterviewResult-reserve = In reserve
choice-InterviewResult-failed = Not passed

## Orders and organisations

choice-Programme-titp = Technical intern training
choice-Programme-ssw = Specified skilled worker
choice-Programme-esd = Employment for skill development
choice-Stage-1 = First (i)
choice-Stage-2 = Second (ii)
choice-Stage-3 = Third (iii)
choice-Experience-A = A: worked in the same trade abroad
choice-Experience-Ba = B-a: technical cooperation needs it
choice-Experience-Bb = B-b: related course at a school
choice-Experience-Bc = B-c: concrete need, and training
choice-TrainingProof-1-29 = 1-29: schedule of pre-entry training
choice-TrainingProof-1-34 = 1-34: schedule of training
choice-OrganisationKind-supervising = Supervising organisation
choice-OrganisationKind-implementing = Implementing organisation
choice-OrganisationKind-preparatory = Preparatory organisation
choice-OrganisationKind-placement = Placement agency
choice-Preparation-lectures = Takes part in pre-entry training
choice-Preparation-other = Other
choice-PlaceLevel-province = Province
choice-PlaceLevel-district = District
choice-PlaceLevel-village = Village
choice-TitpCategory-A = A: first stage, enterprise type
choice-TitpCategory-B = B: second stage, enterprise type
choice-TitpCategory-C = C: third stage, enterprise type
choice-TitpCategory-D = D: first stage, supervised type
choice-TitpCategory-E = E: second stage, supervised type
choice-TitpCategory-F = F: third stage, supervised type
choice-CoeOutcome-pending = Pending
choice-CoeOutcome-issued = Issued
choice-CoeOutcome-refused = Refused
choice-CoeOutcome-withdrawn = Withdrawn

## Fees: the Japanese words are those printed on form 1-21

choice-FeeItem-selection = Selection
choice-FeeItem-application = Application procedures
choice-FeeItem-commission = Sending organisation's commission
choice-FeeItem-health_check = Health check
choice-FeeItem-training = Pre-entry training
choice-FeeItem-education = Education
choice-FeeItem-deposit = Deposit
choice-FeeItem-other = Other

## The share of the costs that is lent

choice-LoanShare-50 = 50 %
choice-LoanShare-70 = 70 %
choice-LoanShare-100 = 100 %

## Terms of employment

choice-Renewal-automatic = Renewed automatically
choice-Renewal-possible = May be renewed
choice-Renewal-none = Not renewed
choice-WageKind-monthly = Monthly
choice-WageKind-daily = Daily
choice-WageKind-hourly = Hourly
choice-WageItemKind-allowance = Allowance
choice-WageItemKind-tax = Tax
choice-WageItemKind-social_insurance = Social insurance
choice-WageItemKind-employment_insurance = Employment insurance
choice-WageItemKind-food = Food
choice-WageItemKind-lodging = Lodging
choice-WageItemKind-utilities = Water, electricity, heating
choice-WageItemKind-other_deduction = Other deduction

## Collected papers

choice-DocumentForm-original = Original
choice-DocumentForm-copy = Copy

## Training

choice-Subject-japanese = Japanese
choice-Subject-life = Life in Japan
choice-Subject-skills = Knowledge useful for the training
choice-Subject-legal = Legal protection
choice-ProviderKind-supervising = Supervising organisation
choice-ProviderKind-public_body = Public body abroad
choice-ProviderKind-school = School abroad
choice-ProviderKind-foreign = Public or private organisation abroad
choice-SessionState-planned = Planned
choice-SessionState-held = Held

## Yes and no

flag-yes = Yes
flag-no = No

## Languages

language-lo = Lao
language-vi = Vietnamese
language-ja = Japanese
language-en = English
language-th = Thai
language-zh = Chinese
language-fr = French
language-ko = Korean
language-hmn = Hmong
language-kjg = Khmu

## How much a finding matters

severity-blocking = Must be mended
severity-warning = Look at it
severity-note = Worth knowing

## Who a packet is for

recipient-plan = Plan accreditation
recipient-coe = COE application
recipient-visa = Visa application
recipient-interview = Interview
recipient-kept = Kept in the office
recipient-authority_home = Authorities at home
recipient-any = Any

## A person's file

choice-SchoolLevel-primary = Primary
choice-SchoolLevel-lower_secondary = Lower secondary
choice-SchoolLevel-upper_secondary = Upper secondary
choice-SchoolLevel-vocational = Vocational
choice-SchoolLevel-college = College
choice-SchoolLevel-university = University
choice-Direction-in = In
choice-Direction-out = Out
choice-GroupResult-clear = Clear
choice-GroupResult-found = Something found
choice-GroupResult-unclear = Not clear
choice-State-ask = To be asked about
choice-State-needed = Needed
choice-State-asked = Asked for
choice-State-copy-only = Copy only
choice-State-received = Received
choice-State-translated = Translated
choice-State-checked = Checked
choice-State-sent = Handed on
choice-State-returned = Given back
choice-State-expired = Expired
