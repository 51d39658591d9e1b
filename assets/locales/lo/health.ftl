# Not yet read by a native.

## The company's 13 groups of diseases: a company condition, no ban on entering Japan

disease-group-0 = ນອກກຸ່ມ
disease-group-1 = ຕາ
disease-group-2 = ກ້າມຊີ້ນ ແລະ ກະດູກ
disease-group-3 = ຫົວໃຈ ແລະ ເສັ້ນເລືອດ
disease-group-4 = ປອດ ແລະ ຫາຍໃຈ
disease-group-5 = ລະບົບຍ່ອຍອາຫານ
disease-group-6 = ຜິວໜັງ ແລະ ກາມະໂລກ
disease-group-7 = ຕ່ອມໄຮ້ທໍ່
disease-group-8 = ໝາກໄຂ່ຫຼັງ ແລະ ທາງຍ່ຽວ
disease-group-9 = ລະບົບປະສາດ
disease-group-10 = ຈິດໃຈ ແລະ ການຕິດສານ
disease-group-11 = ອະໄວຍະວະສືບພັນ
disease-group-12 = ຫູ ດັງ ຄໍ
disease-group-13 = ແຂ້ວ ແລະ ຄາງກະໄຕ

## Group 1

disease-night-blindness = ຕາບອດກາງຄືນ
disease-glaucoma = ຕໍ້ຫີນ
disease-optic-neuritis = ເສັ້ນປະສາດຕາອັກເສບ
disease-retinal-degeneration = ຈໍຮັບພາບຕາເສື່ອມ
disease-cataract = ຕໍ້ກະຈົກ
disease-uveitis = ເຍື່ອຊັ້ນກາງຂອງລູກຕາອັກເສບ
disease-acute-eye-disease = ພະຍາດຕາສ້ວຍແຫຼມທີ່ຕ້ອງປິ່ນປົວ
disease-ptosis-grade3 = ໜັງຕາຕົກ ຂັ້ນ 3 ຂຶ້ນໄປ
disease-low-corrected-acuity = ສາຍຕາເມື່ອໃສ່ແວ່ນ ຕ່ຳກວ່າ 8/10

## Group 2

disease-severe-osteoporosis = ກະດູກພຸນຂັ້ນຮ້າຍແຮງ
disease-amputation = ຖືກຕັດ ຫຼື ຂາດແຂນຂາ
disease-spinal-degeneration-stage3 = ກະດູກສັນຫຼັງເສື່ອມ ໄລຍະ 3 (ຖ້ອຍຄຳຍັງບໍ່ແນ່ນອນ)
disease-osteomyelitis = ກະດູກ ແລະ ໄຂກະດູກອັກເສບ
disease-ankylosing-spondylitis = ກະດູກສັນຫຼັງອັກເສບຍຶດຕິດ
disease-rheumatoid-arthritis = ຂໍ້ອັກເສບຮູມາຕອຍ

## Group 3

disease-congenital-heart-disease = ພະຍາດຫົວໃຈແຕ່ກຳເນີດ
disease-heart-failure = ຫົວໃຈລົ້ມເຫຼວ
disease-coronary-insufficiency = ເລືອດລ້ຽງຫົວໃຈບໍ່ພຽງພໍ
disease-myocardial-infarction = ກ້າມຊີ້ນຫົວໃຈຕາຍຍ້ອນຂາດເລືອດ
disease-stroke-sequelae = ຜົນຕົກຄ້າງຈາກພະຍາດເສັ້ນເລືອດສະໝອງ
disease-complete-arrhythmia = ຫົວໃຈເຕັ້ນຜິດຈັງຫວະທັງໝົດ (ແບບຫົວໃຈຫ້ອງເທິງສັ່ນ)
disease-myocarditis = ກ້າມຊີ້ນຫົວໃຈອັກເສບ
disease-pacemaker = ໃສ່ເຄື່ອງກະຕຸ້ນຫົວໃຈ
disease-arterial-occlusion = ເສັ້ນເລືອດແດງອັກເສບ ຫຼື ອຸດຕັນ (ເສັ້ນເລືອດແດງແຂງ) (ຖ້ອຍຄຳຍັງບໍ່ແນ່ນອນ)
disease-thrombophlebitis = ເສັ້ນເລືອດດຳອັກເສບແບບມີກ້ອນເລືອດ

## Group 4

disease-pulmonary-tuberculosis = ວັນນະໂລກປອດ (ກຳລັງເປັນ ຫຼື ຍັງບໍ່ເຊົາ)
disease-pleural-effusion = ນ້ຳໃນເຍື່ອຫຸ້ມປອດ (ບັນຊີຫວຽດນາມເພີ່ມ ລົມໃນເຍື່ອຫຸ້ມປອດ)
disease-pulmonary-fibrosis = ປອດເປັນພັງຜືດ
disease-bronchial-asthma = ພະຍາດຫືດ
disease-lung-cancer = ມະເຮັງປອດ
disease-bronchiectasis = ຫຼອດລົມໂປ່ງພອງ
disease-pleural-adhesion = ເຍື່ອຫຸ້ມປອດໜາ ຫຼື ຕິດກັນ
disease-emphysema = ຖົງລົມປອດໂປ່ງພອງ
disease-lung-abscess = ຝີໃນປອດ
disease-copd = ທາງຫາຍໃຈອຸດກັ້ນຊຳເຮື້ອ (COPD)

## Group 5

disease-hepatitis-a = ຕັບອັກເສບ A
disease-hepatitis-b = ຕັບອັກເສບ B
disease-hepatitis-c = ຕັບອັກເສບ C
disease-peptic-ulcer-pyloric-stenosis = ບາດກະເພາະອາຫານ ທີ່ມີທາງອອກກະເພາະຕີບ
disease-cirrhosis = ຕັບແຂງ
disease-liver-cancer = ມະເຮັງຕັບ
disease-jaundice = ຂີ້ໝາກເຫຼືອງ
disease-liver-abscess = ຝີໃນຕັບ
disease-splenomegaly = ມ້າມໃຫຍ່
disease-gallstones = ນິ່ວຖົງບີ

## Group 6

disease-scarring-or-skin-tb = ຮອຍແປ້ວເທິງຜິວໜັງແບບຕ່າງໆ (ຖ້ອຍຄຳຍັງບໍ່ແນ່ນອນ)
disease-psoriasis = ພະຍາດສະເກັດເງິນ
disease-systemic-connective-tissue = ພະຍາດອັກເສບທົ່ວຮ່າງກາຍ ຫຼື ພະຍາດເນື້ອເຍື່ອກ່ຽວພັນ
disease-leprosy = ພະຍາດຂີ້ທູດ ທີ່ກຳລັງປິ່ນປົວ ຫຼື ມີຄວາມພິການຂັ້ນ 2
disease-ichthyosis = ພະຍາດໜັງເກັດປາ (“ເກັດມັງກອນ”)
disease-deep-fungal-infection = ຕິດເຊື້ອລາຊັ້ນເລິກ ຫຼື ທົ່ວຮ່າງກາຍ
disease-gonorrhea = ໜອງໃນ ສ້ວຍແຫຼມ ຫຼື ຊຳເຮື້ອ
disease-mucositis = ເຍື່ອເມືອກອັກເສບ (ຖ້ອຍຄຳຍັງບໍ່ແນ່ນອນ)
disease-necrotizing-pyoderma = ຜິວໜັງອັກເສບເປັນໜອງ ແລະ ເນື້ອຕາຍ
disease-hiv-aids = HIV / ເອດສ
disease-syphilis = ຊິຟິລິດ
disease-soft-chancre-or-molluscum = ຫູດຕິດຕໍ່ molluscum (ຕົ້ນສະບັບອາດແມ່ນ ແຜກາມະໂລກອ່ອນ) (ຖ້ອຍຄຳຍັງບໍ່ແນ່ນອນ)

## Group 7

disease-adrenal-tumor = ເນື້ອງອກຕ່ອມໝວກໝາກໄຂ່ຫຼັງ
disease-diabetes-mellitus = ເບົາຫວານ
disease-adrenal-insufficiency = ຕ່ອມໝວກໝາກໄຂ່ຫຼັງເຮັດວຽກບໍ່ພໍ
disease-diabetes-insipidus = ເບົາຈືດ
disease-thyroid-dysfunction = ຕ່ອມໄທລອຍເຮັດວຽກຫຼາຍ ຫຼື ໜ້ອຍເກີນໄປ

## Group 8

disease-renal-failure = ໝາກໄຂ່ຫຼັງວາຍ
disease-urinary-stones = ນິ່ວທາງຍ່ຽວ
disease-nephrotic-syndrome = ກຸ່ມອາການເນໂຟຣຕິກ (ໝາກໄຂ່ຫຼັງເສື່ອມແບບມີໄຂມັນ)
disease-polycystic-kidney = ຖົງນ້ຳ ຫຼື ເນື້ອງອກຫຼາຍກ້ອນໃນໝາກໄຂ່ຫຼັງ (ຖ້ອຍຄຳຍັງບໍ່ແນ່ນອນ)
disease-pyelonephritis = ກວຍໝາກໄຂ່ຫຼັງອັກເສບ ສ້ວຍແຫຼມ ຫຼື ຊຳເຮື້ອ
disease-glomerulonephritis = ໝາກໄຂ່ຫຼັງອັກເສບ (glomerulonephritis) ສ້ວຍແຫຼມ ຫຼື ຊຳເຮື້ອ

## Group 9

disease-limb-paralysis = ອຳມະພາດແຂນຂາ ໜຶ່ງ ຫຼື ຫຼາຍຂ້າງ
disease-movement-disorder = ການເຄື່ອນໄຫວຜິດປົກກະຕິ
disease-paralysis-sequelae = ຜົນຕົກຄ້າງຂອງອຳມະພາດ (ໂປລິໂອ)
disease-epilepsy = ພະຍາດລົມຊັກ
disease-brain-tumor = ເນື້ອງອກສະໝອງ
disease-neuropathy = ພະຍາດເສັ້ນປະສາດສູນກາງ ຫຼື ສ່ວນປາຍ (ບັນຊີຂຽນ: ເນື້ອງອກເສັ້ນປະສາດສ່ວນປາຍ)
disease-disc-herniation = ໝອນຮອງກະດູກສັນຫຼັງເຄື່ອນ
disease-als = ກ້າມຊີ້ນລີບຍ້ອນເສັ້ນປະສາດເສື່ອມ (ALS)
disease-parkinson = ພະຍາດພາກິນສັນ
disease-thymoma = ເນື້ອງອກຕ່ອມໄທມັສ

## Group 10

disease-affective-disorder = ອາລົມຜິດປົກກະຕິ
disease-hysteria = ຮິສທີເຣຍ (ອາການແຍກຕົວ ຫຼື ປ່ຽນອາການ)
disease-schizophrenia = ພະຍາດຈິດເພດ
disease-drug-addiction = ຕິດຢາເສບຕິດ
disease-alcoholism = ຕິດເຫຼົ້າ

## Group 11

disease-ovarian-cyst = ຖົງນ້ຳໃນຮັງໄຂ່
disease-breast-cancer = ມະເຮັງເຕົ້ານົມ
disease-prostate-cancer = ມະເຮັງຕ່ອມລູກໝາກ
disease-penile-cancer = ມະເຮັງອະໄວຍະວະເພດຊາຍ
disease-bladder-cancer = ມະເຮັງພົກຍ່ຽວ
disease-cervical-cancer = ມະເຮັງປາກມົດລູກ
disease-genital-prolapse = ອະໄວຍະວະສືບພັນ (ມົດລູກ) ຢ້ອຍ

## Group 12

disease-sinusitis = ໂພງດັງອັກເສບ
disease-otitis-media-unstable = ຫູຊັ້ນກາງອັກເສບ ທີ່ຍັງບໍ່ຄົງທີ່
disease-nasopharyngeal-tumor = ເນື້ອງອກ ຫຼື ມະເຮັງຫຼັງໂພງດັງ
disease-ozena = ເຍື່ອດັງຫ່ຽວມີກິ່ນ (ozena)

## Group 13

disease-maxillofacial-malformation = ຄາງກະໄຕ ຫຼື ໃບໜ້າຜິດຮູບ
disease-oral-tumor-cyst = ພະຍາດ, ເນື້ອງອກ ຫຼື ຖົງນ້ຳໃນປາກ ແລະ ຄາງກະໄຕ ທີ່ກະທົບສຸຂະພາບ ແລະ ວຽກ

## Outside the groups

disease-color-blindness = ຕາບອດສີ
disease-tattoo = ຮອຍສັກ ທຸກຂະໜາດ ທຸກບ່ອນ
