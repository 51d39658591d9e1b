## The company's 13 groups of diseases: a company condition, no ban on entering Japan

disease-group-0 = Outside the groups
disease-group-1 = Eyes
disease-group-2 = Muscles and bones
disease-group-3 = Heart and vessels
disease-group-4 = Lungs and breathing
disease-group-5 = Digestion
disease-group-6 = Skin and venereal diseases
disease-group-7 = Glands
disease-group-8 = Kidneys and urine
disease-group-9 = Nerves
disease-group-10 = Mind and dependence
disease-group-11 = Genital organs
disease-group-12 = Ear, nose, throat
disease-group-13 = Teeth and jaw

## Group 1

disease-night-blindness = Night blindness
disease-glaucoma = Glaucoma
disease-optic-neuritis = Optic neuritis
disease-retinal-degeneration = Retinal degeneration
disease-cataract = Cataract
disease-uveitis = Uveitis
disease-acute-eye-disease = Acute eye disease needing treatment
disease-ptosis-grade3 = Ptosis (drooping eyelid), grade 3 or worse
disease-low-corrected-acuity = Corrected visual acuity below 8/10

## Group 2

disease-severe-osteoporosis = Severe osteoporosis
disease-amputation = Amputation / missing limb
disease-spinal-degeneration-stage3 = Spinal degeneration, stage 3 (wording not certain)
disease-osteomyelitis = Osteomyelitis
disease-ankylosing-spondylitis = Ankylosing spondylitis
disease-rheumatoid-arthritis = Rheumatoid arthritis

## Group 3

disease-congenital-heart-disease = Congenital heart disease
disease-heart-failure = Heart failure
disease-coronary-insufficiency = Coronary insufficiency
disease-myocardial-infarction = Myocardial infarction
disease-stroke-sequelae = Sequelae of a stroke (cerebrovascular accident)
disease-complete-arrhythmia = Complete arrhythmia (atrial fibrillation type)
disease-myocarditis = Myocarditis
disease-pacemaker = Pacemaker wearer
disease-arterial-occlusion = Arterial inflammation/occlusion (arteriosclerosis) (wording not certain)
disease-thrombophlebitis = Thrombophlebitis

## Group 4

disease-pulmonary-tuberculosis = Pulmonary tuberculosis (active or not cured)
disease-pleural-effusion = Pleural effusion (Vietnamese lists add pneumothorax)
disease-pulmonary-fibrosis = Pulmonary fibrosis
disease-bronchial-asthma = Bronchial asthma
disease-lung-cancer = Lung cancer
disease-bronchiectasis = Bronchiectasis
disease-pleural-adhesion = Pleural thickening/adhesion
disease-emphysema = Emphysema
disease-lung-abscess = Lung abscess
disease-copd = Chronic airway obstruction (COPD)

## Group 5

disease-hepatitis-a = Hepatitis A
disease-hepatitis-b = Hepatitis B
disease-hepatitis-c = Hepatitis C
disease-peptic-ulcer-pyloric-stenosis = Peptic ulcer with pyloric stenosis
disease-cirrhosis = Liver cirrhosis
disease-liver-cancer = Liver cancer
disease-jaundice = Jaundice
disease-liver-abscess = Liver abscess
disease-splenomegaly = Splenomegaly (enlarged spleen)
disease-gallstones = Gallstones

## Group 6

disease-scarring-or-skin-tb = Skin scarring of various types (original wording not certain)
disease-psoriasis = Psoriasis
disease-systemic-connective-tissue = Systemic inflammatory / connective-tissue disease
disease-leprosy = Leprosy under treatment, or with grade-2 disability
disease-ichthyosis = Ichthyosis (“dragon scales”)
disease-deep-fungal-infection = Deep or systemic fungal infection
disease-gonorrhea = Gonorrhoea, acute or chronic
disease-mucositis = Mucosal inflammation (original wording not certain)
disease-necrotizing-pyoderma = Necrotising pyoderma
disease-hiv-aids = HIV / AIDS
disease-syphilis = Syphilis
disease-soft-chancre-or-molluscum = Molluscum contagiosum (possibly soft chancre in the original) (wording not certain)

## Group 7

disease-adrenal-tumor = Adrenal tumour
disease-diabetes-mellitus = Diabetes mellitus
disease-adrenal-insufficiency = Adrenal insufficiency
disease-diabetes-insipidus = Diabetes insipidus
disease-thyroid-dysfunction = Hyperthyroidism or hypothyroidism

## Group 8

disease-renal-failure = Kidney failure
disease-urinary-stones = Urinary tract stones
disease-nephrotic-syndrome = Nephrotic syndrome (lipoid nephrosis)
disease-polycystic-kidney = Multiple kidney cysts/tumours (polycystic kidney) (wording not certain)
disease-pyelonephritis = Pyelonephritis, acute or chronic
disease-glomerulonephritis = Glomerulonephritis, acute or chronic

## Group 9

disease-limb-paralysis = Paralysis of one or more limbs
disease-movement-disorder = Movement disorder
disease-paralysis-sequelae = Sequelae of paralysis (polio)
disease-epilepsy = Epilepsy
disease-brain-tumor = Brain tumour
disease-neuropathy = Central or peripheral nerve disease (list reads: peripheral nerve tumour)
disease-disc-herniation = Spinal disc herniation
disease-als = Amyotrophic lateral sclerosis
disease-parkinson = Parkinson's disease
disease-thymoma = Thymoma

## Group 10

disease-affective-disorder = Affective (mood) disorder
disease-hysteria = Hysteria (dissociative/conversion disorder)
disease-schizophrenia = Schizophrenia
disease-drug-addiction = Drug addiction
disease-alcoholism = Alcohol dependence

## Group 11

disease-ovarian-cyst = Ovarian cyst
disease-breast-cancer = Breast cancer
disease-prostate-cancer = Prostate cancer
disease-penile-cancer = Penile cancer
disease-bladder-cancer = Bladder cancer
disease-cervical-cancer = Cervical cancer
disease-genital-prolapse = Genital (uterine) prolapse

## Group 12

disease-sinusitis = Sinusitis
disease-otitis-media-unstable = Otitis media not yet stable
disease-nasopharyngeal-tumor = Nasopharyngeal tumour or cancer
disease-ozena = Ozena / atrophic rhinitis

## Group 13

disease-maxillofacial-malformation = Malformation of the jaw/face
disease-oral-tumor-cyst = Disease, tumour or cyst of the mouth/jaw affecting health and work

## Outside the groups

disease-color-blindness = Colour blindness
disease-tattoo = Any tattoo, whatever size or place
