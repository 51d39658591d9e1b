# Not yet read by a native.

## Countries

choice-Country-LA = ລາວ
choice-Country-VN = ຫວຽດນາມ
choice-Country-JP = ຍີ່ປຸ່ນ

## Currencies

choice-Currency-LAK = ກີບ
choice-Currency-VND = ດົງ
choice-Currency-USD = ໂດລາສະຫະລັດ
choice-Currency-JPY = ເຢນ

## The person

choice-Sex-male = ຊາຍ
choice-Sex-female = ຍິງ
choice-Marital-single = ໂສດ
choice-Marital-married = ແຕ່ງງານແລ້ວ
choice-Marital-divorced = ຢ່າຮ້າງ
choice-Blood-A = A
choice-Blood-B = B
choice-Blood-O = O
choice-Blood-AB = AB
choice-Hand-right = ຂວາ
choice-Hand-left = ຊ້າຍ
choice-Hand-both = ທັງສອງ
choice-Relation-father = ພໍ່
choice-Relation-mother = ແມ່
choice-Relation-spouse = ຜົວ ຫຼື ເມຍ
choice-Relation-child = ລູກ
choice-Relation-brother = ອ້າຍ ຫຼື ນ້ອງຊາຍ
choice-Relation-sister = ເອື້ອຍ ຫຼື ນ້ອງສາວ
choice-Relation-grandparent = ພໍ່ເຖົ້າແມ່ເຖົ້າ ຫຼື ປູ່ຍ່າ
choice-Relation-uncle = ລຸງ ຫຼື ອາວ
choice-Relation-aunt = ປ້າ ຫຼື ນ້າ
choice-Relation-cousin = ລູກພີ່ລູກນ້ອງ
choice-Relation-other = ອື່ນໆ

## Career

choice-Provenance-original = ເຫັນຕົ້ນສະບັບ
choice-Provenance-certificate = ໃບຢັ້ງຢືນ
choice-Provenance-copy = ສຳເນົາ
choice-Provenance-told = ຄຳບອກເລົ່າ
choice-Employment-full_time = ເຕັມເວລາ
choice-Employment-part_time = ບໍ່ເຕັມເວລາ
choice-ExamKind-skill = ສີມື
choice-ExamKind-japanese = ພາສາຍີ່ປຸ່ນ
choice-CompletionProof-exam = ສອບພາກປະຕິບັດຂັ້ນ 3 ຜ່ານ
choice-CompletionProof-report = ເອກະສານກ່ຽວກັບສະພາບການຝຶກງານ
choice-InterviewResult-passed = ຜ່ານ
choice-InterviewResult-reserve = ສຳຮອງ
choice-InterviewResult-failed = ບໍ່ຜ່ານ

## Orders and organisations

choice-Programme-titp = ຝຶກງານວິຊາຊີບ (TITP)
choice-Programme-ssw = ແຮງງານສີມືສະເພາະ (SSW)
choice-Programme-esd = ແຮງງານພັດທະນາສີມື (ESD)
choice-Stage-1 = ຂັ້ນ 1
choice-Stage-2 = ຂັ້ນ 2
choice-Stage-3 = ຂັ້ນ 3
choice-Experience-A = A: ເຄີຍເຮັດວຽກດຽວກັນຢູ່ນອກຍີ່ປຸ່ນ
choice-Experience-Ba = B-a: ການຮ່ວມມືດ້ານເຕັກນິກຕ້ອງການ
choice-Experience-Bb = B-b: ຮຽນຫຼັກສູດທີ່ກ່ຽວຂ້ອງຢູ່ສະຖານການສຶກສາ
choice-Experience-Bc = B-c: ມີຄວາມຈຳເປັນສະເພາະ ແລະ ໄດ້ຝຶກອົບຮົມ
choice-TrainingProof-1-29 = 1-29: ຕາຕະລາງການຝຶກອົບຮົມກ່ອນເຂົ້າປະເທດ
choice-TrainingProof-1-34 = 1-34: ຕາຕະລາງການຝຶກອົບຮົມ
choice-OrganisationKind-supervising = ອົງກອນຕິດຕາມ
choice-OrganisationKind-implementing = ບໍລິສັດຮັບຝຶກງານ
choice-OrganisationKind-preparatory = ອົງກອນກະກຽມ
choice-OrganisationKind-placement = ບໍລິສັດຈັດຫາງານ
choice-Preparation-lectures = ກ່ຽວຂ້ອງກັບການຝຶກອົບຮົມກ່ອນເຂົ້າປະເທດ
choice-Preparation-other = ອື່ນໆ
choice-PlaceLevel-province = ແຂວງ
choice-PlaceLevel-district = ເມືອງ
choice-PlaceLevel-village = ບ້ານ
choice-TitpCategory-A = A: ຂັ້ນ 1, ແບບບໍລິສັດດຽວ
choice-TitpCategory-B = B: ຂັ້ນ 2, ແບບບໍລິສັດດຽວ
choice-TitpCategory-C = C: ຂັ້ນ 3, ແບບບໍລິສັດດຽວ
choice-TitpCategory-D = D: ຂັ້ນ 1, ແບບອົງກອນຕິດຕາມ
choice-TitpCategory-E = E: ຂັ້ນ 2, ແບບອົງກອນຕິດຕາມ
choice-TitpCategory-F = F: ຂັ້ນ 3, ແບບອົງກອນຕິດຕາມ
choice-CoeOutcome-pending = ລໍຖ້າຜົນ
choice-CoeOutcome-issued = ອອກໃຫ້ແລ້ວ
choice-CoeOutcome-refused = ຖືກປະຕິເສດ
choice-CoeOutcome-withdrawn = ຖອນຄືນ

## Fees: the Japanese words are those printed on form 1-21

choice-FeeItem-selection = ຄ່າຄັດເລືອກ
choice-FeeItem-application = ຄ່າດຳເນີນເອກະສານ
choice-FeeItem-commission = ຄ່າບໍລິການຂອງອົງກອນຈັດສົ່ງ
choice-FeeItem-health_check = ຄ່າກວດສຸຂະພາບ
choice-FeeItem-training = ຄ່າຝຶກອົບຮົມ
choice-FeeItem-education = ຄ່າການສຶກສາ
choice-FeeItem-deposit = ເງິນຄ້ຳປະກັນ
choice-FeeItem-other = ອື່ນໆ

## The share of the costs that is lent

choice-LoanShare-50 = 50 %
choice-LoanShare-70 = 70 %
choice-LoanShare-100 = 100 %

## Terms of employment

choice-Renewal-automatic = ຕໍ່ໂດຍອັດຕະໂນມັດ
choice-Renewal-possible = ອາດຈະຕໍ່
choice-Renewal-none = ບໍ່ຕໍ່
choice-WageKind-monthly = ເປັນເດືອນ
choice-WageKind-daily = ເປັນມື້
choice-WageKind-hourly = ເປັນຊົ່ວໂມງ
choice-WageItemKind-allowance = ເງິນອຸດໜູນ
choice-WageItemKind-tax = ພາສີອາກອນ
choice-WageItemKind-social_insurance = ປະກັນສັງຄົມ
choice-WageItemKind-employment_insurance = ປະກັນການຈ້າງງານ
choice-WageItemKind-food = ຄ່າອາຫານ
choice-WageItemKind-lodging = ຄ່າທີ່ພັກ
choice-WageItemKind-utilities = ຄ່ານ້ຳ, ໄຟ ແລະ ແກັສ
choice-WageItemKind-other_deduction = ເງິນຫັກອື່ນ

## Collected papers

choice-DocumentForm-original = ຕົ້ນສະບັບ
choice-DocumentForm-copy = ສຳເນົາ

## Training

choice-Subject-japanese = ພາສາຍີ່ປຸ່ນ
choice-Subject-life = ຊີວິດຢູ່ຍີ່ປຸ່ນ
choice-Subject-skills = ຄວາມຮູ້ເພື່ອການຝຶກງານ
choice-Subject-legal = ການປົກປ້ອງຕາມກົດໝາຍ
choice-ProviderKind-supervising = ອົງກອນຕິດຕາມ
choice-ProviderKind-public_body = ອົງການລັດຕ່າງປະເທດ
choice-ProviderKind-school = ສະຖານການສຶກສາຕ່າງປະເທດ
choice-ProviderKind-foreign = ອົງກອນລັດ ຫຼື ເອກະຊົນຕ່າງປະເທດ
choice-SessionState-planned = ຕາມແຜນ
choice-SessionState-held = ສອນແລ້ວ

## Yes and no

flag-yes = ແມ່ນ
flag-no = ບໍ່

## Languages

language-lo = ພາສາລາວ
language-vi = ພາສາຫວຽດນາມ
language-ja = ພາສາຍີ່ປຸ່ນ
language-en = ພາສາອັງກິດ
language-th = ພາສາໄທ
language-zh = ພາສາຈີນ
language-fr = ພາສາຝຣັ່ງ
language-ko = ພາສາເກົາຫຼີ
language-hmn = ພາສາມົ້ງ
language-kjg = ພາສາກຶມມຸ

## How much a finding matters

severity-blocking = ຕ້ອງແກ້ໄຂ
severity-warning = ຄວນກວດເບິ່ງ
severity-note = ຄວນຮູ້

## Who a packet is for

recipient-plan = ຍື່ນຮັບຮອງແຜນ
recipient-coe = ຍື່ນຂໍ COE
recipient-visa = ຍື່ນຂໍວີຊາ
recipient-interview = ສຳພາດ
recipient-kept = ເກັບໄວ້ຫ້ອງການ
recipient-authority_home = ອົງການລັດພາຍໃນ
recipient-any = ທຸກບ່ອນ

## A person's file

choice-SchoolLevel-primary = ປະຖົມ
choice-SchoolLevel-lower_secondary = ມັດທະຍົມຕົ້ນ
choice-SchoolLevel-upper_secondary = ມັດທະຍົມປາຍ
choice-SchoolLevel-vocational = ອາຊີວະ
choice-SchoolLevel-college = ວິທະຍາໄລ
choice-SchoolLevel-university = ມະຫາວິທະຍາໄລ
choice-Direction-in = ເຂົ້າ
choice-Direction-out = ອອກ
choice-GroupResult-clear = ປົກກະຕິ
choice-GroupResult-found = ພົບບາງຢ່າງ
choice-GroupResult-unclear = ບໍ່ຊັດເຈນ
choice-State-ask = ຕ້ອງຖາມ
choice-State-needed = ຕ້ອງການ
choice-State-asked = ຂໍແລ້ວ
choice-State-copy-only = ມີແຕ່ສຳເນົາ
choice-State-received = ໄດ້ຮັບ
choice-State-translated = ແປແລ້ວ
choice-State-checked = ກວດແລ້ວ
choice-State-sent = ສົ່ງຕໍ່ແລ້ວ
choice-State-returned = ສົ່ງຄືນແລ້ວ
choice-State-expired = ໝົດອາຍຸ
