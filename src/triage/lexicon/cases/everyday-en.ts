import { toldCasesIn } from './told-case.ts';

/** As `everyday-es.ts`, in English. */
export const CASES_EVERYDAY_EN = toldCasesIn(`
en 4 44y female | I've been bunged up for days, just passing little pellets
en 5 6y male | our six year old still wets the bed at night
en 4 5y | he's got honey coloured crusts around his mouth, it's going round nursery
en 4 3y female | she woke up with her eyes all gunky and stuck together
en 4 35y female | I've got a stye that won't go away
en 5 55y male | things aren't working in the bedroom department like they used to
en 5 30y female | my hair is coming out in handfuls in the shower since the baby
en 5 20y female | I've a verruca on the sole of my foot
en 5 62y male | my toenails have gone thick and yellow
en 4 17y male | my big toenail has grown in and it rubs on my shoe
en 5 8m | his bottom is really red from the nappies
en 5 3m | she's got cradle cap
en 5 7m | he's teething and dribbling everywhere
en 4 2m | baby cries every evening at the same time, health visitor says colic
en 5 50y male | the wife says I snore like a train
en 5 47y female | I lie awake till four every night, been months
en 4 40y male | acid keeps coming up at night
en 4 38y female | I've got piles and they itch
en 5 60y female | my legs are covered in varicose veins and ache by evening
en 5 57y female | I've got a bunion and my shoes don't fit
en 4 45y female | my heel kills me when I first get out of bed
en 4 41y male | sore elbow from padel for three weeks
en 4 52y female | my fingers go to sleep at night and I have to shake my hand
en 4 55y female | I can't lift my arm to do my hair, shoulder's been stiff for months
en 4 72y female | my knees are worn out, arthritis, worse in the cold
en 4 60y male | my ring finger catches and clicks when I straighten it
en 5 49y female | I leak a bit when I sneeze
en 5 68y male | up three times a night for a wee and the flow is weak
en 5 51y female | I get these hot flushes and wake up drenched, must be the change
en 5 25y female | I want to go on the pill
en 5 33y female | we're thinking of trying for a baby, should I take folic acid
en 5 61y male | I got the bowel kit in the post and I'm not sure how to do it
en 5 54y female | I can't make my breast screening appointment
en 5 34y female | I'm due my smear
en 5 70y male | when are you doing the flu jabs
en 5 30y female | going to Thailand in January, what jabs do we need
en 5 44y male | I want to quit smoking
en 5 39y female | I want to lose weight, I've put on a stone
en 5 50y male | I'd like some bloods done, haven't had any in ages
en 5 79y female | my hearing aid keeps whistling
en 5 65y male | I think my ear's blocked with wax, everything sounds underwater
en 5 28y female | sneezing all day and itchy eyes, same every spring
en 5 36y male | just a cold, snotty with a bit of a cough, no temperature
en 4 42y female | I had a cold and now I'm left with a tickly cough
en 5 16y female | my face is covered in spots
en 5 29y female | my skin is so dry and itchy, I've always had eczema
en 4 27y male | I'm itching all night and so is my girlfriend, we think it's scabies
en 5 8y female | there are nits going round the school
en 5 24y female | caught the sun a bit, my shoulders are red
en 5 31y male | I've been bitten to bits by mosquitoes
en 5 37y female | I've a mole I've always had, it hasn't changed but I'd like it looked at
en 5 30y female | I've an ulcer inside my lip
en 5 48y male | my partner says my breath smells
en 5 36y female | I grind my teeth at night
en 5 40y female | my teeth twinge with anything cold
en 5 14y male | a wire on his brace has come loose and is poking his cheek
en 5 76y female | my top set of dentures is loose
en 5 35y male | due a scale and polish
en 5 63y female | my husband died two months ago and I'd like to talk to someone
en 4 41y female | I'm snowed under at work and crying over nothing
en 5 4y male | he won't sleep on his own
en 4 12y female | she won't go to school, every morning she has a tummy ache
en 5 78y female | mum's memory is getting worse bit by bit
en 5 45y male | I need a referral letter for the orthopaedic clinic
en 5 38y male | I need a sick note, still off after my operation
en 5 38y male | I want to be signed back on for work
en 5 29y female | I've lost my health card
en 5 33y female | I'd like to switch to a different doctor
en 5 66y male | the chemist says my prescription hasn't come through
en 5 50y female | I need a report for my disability claim
en 5 17y male | he needs a form signed so he can play football
en 5 39y male | I've been charged twice
en 5 28y female | can't make it tomorrow, another day maybe
en 5 32y male | running ten minutes late
en 5 55y female | still haven't heard about the waiting list
en 5 26y female | itchy down below with a cottage cheese discharge
en 4 34y male | a soft lump on my back, fatty thing, had it for years
en 4 53y male | my gout's flared up in my big toe like before
en 5 9y male | he's got those molluscum things on his tummy
en 5 6y female | she's got worms, itchy bum at night
en 5 10m | runny nose and a bit of a cough but eating and playing as usual
en 5 3y female | she's not really talking much yet
en 5 67y female | I get cramps in my calves at night, for years
en 4 71y female | I go a bit dizzy when I get out of bed, been weeks
en 5 35y female | I'm so tired lately, maybe my iron is low
en 5 52y male | I want my prostate checked
en 5 30y male | I want the snip
en 5 64y female | doctor told me to come back to have my blood pressure taken
en 5 62y female | I need my stitches out
en 5 56y female | I need the dressing on my leg ulcer changed
en 5 80y female | mum needs a wheelchair
en 5 43y male | my jaw clicks
en 5 33y female | my boobs are sore before my period
en 4 29y female | I've a cold sore
en 4 50y male | done my back in digging the garden, same as every year
en 5 34y female | cricked my neck, slept funny
en 5 12y male | he's got flat feet
en 5 10y female | she's a fussy eater
en 5 45y female | I want to speak to the social worker
en 5 82y male | can the nurse come out to do his dressing
en 5 70y female | they said they'd ring with my results and nobody has
en 5 57y male | I've got heartburn
en 5 24y male | white patches on my back after the beach
en 4 38y male | itchy between my toes and the skin is peeling
en 4 60y female | my eyelid's been twitching for a week
en 5 7y female | school says she can't see the board
en 5 69y female | I'm waiting for my cataracts to be done
en 5 2y male | he's started stuttering a bit
en 5 46y female | I'm so bloated after meals
en 5 36y female | I've gone off sex
en 5 58y male | my heart skips a beat now and then, for years, already been checked
en 5 44y female | could I have a note to say I was there yesterday
en 5 33y female | put me through to the practice manager please
en 5 21y female | do you take my insurance
en 4 40y male | my back is killing me since we moved the sofa, but I can get about
en 5 52y female | I'm having blood taken Thursday, do I need to fast
en 5 37y male | dropped my phone on my foot last week and the nail's gone black
en 4 24y female | two weeks of canesten and still itchy
en 4 31y male | three days of the runs, there's a bug going round school, keeping fluids down and getting better
en 5 70y male | he's not on anything, no tablets, fit as a fiddle, just due his check up
en 4 45y female | burnt my finger slightly on the iron, it's just red
en 4 39y female | a drop of oil spat on my wrist and there's a tiny blister
en 4 28y male | rolled my ankle Saturday, bit puffy but I can walk on it
en 5 50y male | dad had a heart attack at sixty and I'd like my heart checked, I'm fine
en 5 41y female | had a clot two years ago and I'm flying soon, what do I do
en 4 48y female | no temperature, not short of breath, nothing odd, just a cough
en 4 30y female | sore throat, swallowing and breathing fine, no fever
en 4 44y male | bit dizzy, no vomiting, no headache, nothing else
en 5 36y male | drowning in bills and sleeping badly, can I see a counsellor
en 5 27y female | my boyfriend dumped me and I'm in bits
en 4 7y male | stung by a wasp on the hand, just sore and red round it
en 4 9y female | she fell over in the playground, grazed knee
en 5 5m | his poo is green, breastfed and happy
en 5 3m | brings up a bit of milk after feeds but putting on weight
en 4 6y male | he had a fever yesterday, none today, playing
en 5 34y female | I'm twelve weeks pregnant and want to book in
en 4 29y female | I'm pregnant and queasy in the mornings, keeping food down
en 5 31y female | thirty weeks and my legs ache at the end of the day
en 5 67y male | chest pain's gone, they said at A&E it was muscular, told to book a follow up
en 4 73y female | my hand shakes a bit holding a cup, been a year
en 4 49y male | floaters for years, same as ever
en 5 64y female | my eyesight's not what it was, probably need new glasses
en 5 33y male | I've a phobia of needles and I need a blood test
en 4 47y female | burning stomach when I drink coffee
en 4 43y female | night sweats with the menopause
en 4 25y male | paper cut on my finger, it's stopped bleeding
en 5 56y female | my gums bleed a bit when I brush
en 4 44y male | a bit of dried blood when I blow my nose
en 4 37y female | my blood pressure drops in the heat, I lie down and it passes
en 5 60y male | my blood pressure's 130 over 80, is that good
en 5 68y male | I need more warfarin
en 5 72y female | my husband has a pacemaker and he's due a check
en 5 76y male | I'm diabetic and due my foot check
en 5 45y female | I'm asthmatic and my inhaler runs out next week
en 5 50y female | had a cyst removed six months ago, due a check
en 5 40y male | knee operation two years ago, after some physio
en 4 23y female | chipped a bit of tooth, doesn't hurt
en 4 55y male | pulled my calf playing football
en 4 59y female | twinges in my knee going upstairs
en 5 46y female | my head's exploding with work, I need signing off
en 4 19y female | lost my voice from shouting at a gig
en 4 62y female | took my blood pressure tablet twice by mistake, I feel fine
en 5 26y female | I can't live with my mother in law, need a counsellor
en 5 43y male | I want to put an end to this back pain, which physio do you have
en 5 32y female | it's urgent, I need to change Monday's appointment
en 5 35y male | did a CPR course and need the certificate
en 4 42y female | found a little lump in my breast two weeks ago
en 4 66y male | a lump in my groin that pops in and out, doesn't hurt
en 5 38y female | my periods have always been heavy
en 5 60y female | my iron's low and they said to repeat the test
en 5 8y male | scratching his bum at night, I think it's worms
en 4 51y female | five weeks with a bad shoulder
en 4 40y female | ringing in my ears since Saturday's gig
en 5 31y male | I'd like an STI check
en 4 28y female | I've a corn that's killing me
en 4 35y male | jammed my finger playing basketball, I can move it fine
en 5 58y female | my cholesterol's high and I want a diet
en 4 16y male | he's a small spot full of pus on his back
en 5 70y female | am I due the covid one
en 5 33y female | my son's allergic to cats, can he see the allergy clinic
en 5 47y male | I work nights and sleep terribly
en 5 29y male | I'd die for a cancellation tomorrow, fully booked?
en 5 54y female | my boss is killing me, I need a few days off
en 5 38y male | I had a stroke of luck and the appointment's no longer needed
en 5 22y female | my ex works there, I don't want to be seen by him
en 4 61y female | I come out in a cold sweat when I think about the dentist, can I have sedation
en 4 44y female | bit my cheek and now it's sore
en 4 36y female | the cream stings a bit when I put it on
en 5 50y female | shot myself in the foot by missing my slot, can I rebook
en 5 65y female | my husband passed last month, what do I do with his tablets
en 4 30y male | head cold and blocked nose, head feels heavy
en 4 27y male | my legs are dead after leg day
en 4 39y female | pins and needles in my hand when I wake up, months now
`);
