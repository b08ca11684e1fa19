import type { Lexicon } from './lexicon.ts';

/** How people call the kinds of visit, beside what a clinic's catalogue calls them. */
export const enServices: NonNullable<Lexicon['services']> = {
  general:
    'general medicine|family medicine|general practice|primary care|gp|g p|family doctor|general practitioner|general doctor|regular doctor|normal doctor',
  'general:asked': 'doctor|normal visit|normal appointment|physician|general|the usual',
  paediatrics: 'paediatrics|pediatrics|paediatrician|pediatrician|children s doctor|kids doctor|baby doctor',
  gynaecology:
    'gynaecology|gynecology|gynaecologist|gynecologist|gynae|gyno|smear|smear test|pap smear|cervical screening',
  obstetrics: 'obstetrics|midwife|obstetrician|pregnancy check|antenatal|prenatal',
  dermatology: 'dermatology|dermatologist|skin doctor|skin specialist|skin check|mole checked|my moles|a mole',
  dental: 'dental|dentistry|dentist|a tooth|a filling|a cavity',
  'dental-hygiene':
    'dental hygiene|dental cleaning|teeth cleaned|teeth cleaning|tooth cleaning|scale and polish|hygienist',
  orthodontics: 'orthodontics|orthodontist|braces|brackets|aligners|my retainer',
  physiotherapy:
    'physiotherapy|physiotherapist|physio|physical therapy|physical therapist|rehab|rehabilitation|a massage',
  podiatry: 'podiatry|podiatrist|chiropodist|foot doctor|insoles|toenails',
  ophthalmology: 'ophthalmology|ophthalmologist|eye doctor|eye specialist|eye test|eyes tested|eyes checked|eye check',
  ent: 'ent|ear nose and throat|ear doctor|ear wax|earwax|otolaryngology',
  cardiology: 'cardiology|cardiologist|heart doctor|heart specialist|ecg|ekg|electrocardiogram',
  traumatology:
    'traumatology|traumatologist|orthopaedics|orthopedics|orthopaedic|orthopedic|bone doctor|bone specialist',
  psychology: 'psychology|psychologist|therapy|therapist|counsellor|counselor|counselling|counseling',
  psychiatry: 'psychiatry|psychiatrist',
  nutrition: 'nutrition|nutritionist|dietitian|dietician',
  'blood-test':
    'blood test|blood tests|bloods|blood work|bloodwork|blood taken|blood drawn|blood sample|blood draw|full blood count',
  nursing:
    'nursing|nurse|an injection|a jab|a dressing|stitches out|stitches removed|blood pressure checked|my blood pressure',
  vaccination: 'vaccination|vaccine|vaccines|vaccinated|flu jab|flu shot|immunisation|immunization',
  urology: 'urology|urologist|prostate doctor',
  digestive: 'digestive|gastroenterology|gastroenterologist|stomach doctor|endoscopy|colonoscopy|gastroscopy',
  neurology: 'neurology|neurologist',
  allergy: 'allergy|allergology|allergist|allergy test|allergy tests|allergy testing',
  endocrinology: 'endocrinology|endocrinologist|diabetes doctor|thyroid doctor',
  rheumatology: 'rheumatology|rheumatologist',
  ultrasound: 'ultrasound|ultrasound scan|sonogram',
  'x-ray': 'radiology|x ray|x rays|xray|x-ray',
  'speech-therapy': 'speech therapy|speech therapist|speech and language',
  every:
    'check|checkup|up|consultation|visit|control|follow|first|session|test|tests|treatment|appointment|general|specialist|unit|service|adult|urgent|review|new',
};
