/** How callers tell it in English, one per line: the findings that are told, then the words. CC0, as the words beside. */
export const en = `
cannot-breathe,breathless | my husband can hardly breathe he's sat bolt upright gasping
cannot-breathe,breathless,elderly-said | Grandad is fighting for every breath, he's 84, please hurry up
cannot-breathe,breathless | I can't get any air in, I really can't breathe
cannot-breathe,breathless,child-said | our four year old is struggling so badly to breathe, her ribs are sucking in
cannot-breathe,breathless,asthma | i'm asthmatic and suffocating here cant breathe at all
cannot-breathe,breathless,lung-disease | Dad has COPD and even with his oxygen on he can barely draw breath
cannot-breathe,breathless,sudden | it came on all of a sudden, she's gasping and can barely breathe
cannot-breathe,breathless,emergency-said | we need an ambulance to the villa, my mate can't breathe properly, he's going under
cannot-breathe,breathless,infant-said | the baby is gulping for air and can't seem to breathe
cannot-breathe,breathless,worsening | His breathing gets worse by the minute, he barely manages a breath now
cannot-breathe,breathless,wheeze | she's wheezing like mad and can hardly breathe
cannot-breathe,breathless,fever | Mum's burning up with fever and now she almost can't breathe
breathless | I get out of breath just walking to the loo
breathless,cough,cold-symptoms | had a cold for a week, still coughing and now puffing when I walk
breathless,elderly-said | My nan is short of breath and has to sleep propped on pillows
breathless,child-said | little one's breathing really fast and it looks like hard work
breathless,pregnant | I'm 31 weeks pregnant and finding it hard to catch my breath
breathless,leg-swelling | my legs are puffy and I'm breathless going up to the apartment
breathless,palpitations | Heart's racing and I feel short of air
breathless | Hello, for two days I've had trouble breathing when I lie flat
breathless,anticoagulated | on warfarin and I've been short of breath since last night
not-breathing,unresponsive,emergency-said | he's not breathing, he won't answer, it's an emergency please
not-breathing,infant-said,blue-lips | my baby has stopped breathing, her lips are blue
not-breathing,unresponsive | a swimmer's been dragged out by the lifeguard, not breathing, not responding
not-breathing,elderly-said | I think my gran's stopped breathing, her chest isn't going up and down
not-breathing,drugs-alcohol,unresponsive | took something at the party and now he isn't breathing or moving
not-breathing,choking,child-said | my toddler choked on a grape and he's not breathing
not-breathing,heart-attack-said | he's had a heart attack and he isn't breathing, I'm doing compressions
not-breathing,seizure | fit first, then limp, and now I can't see her breathing
not-breathing,newborn-said | newborn in the moses basket, no breathing, help me
not-breathing,unresponsive | My partner collapsed in the shower and there's no breath coming out, he's lifeless
not-breathing | just the odd gasp then nothing, I don't think he's breathing
not-breathing,overdose | swallowed a load of tablets and has quit breathing
cannot-speak-breathless,breathless | she's so puffed she can't get two words out
cannot-speak-breathless,breathless,asthma | his asthma's that bad he can only nod, can't talk for lack of air
cannot-speak-breathless,breathless | Sorry... can't... talk much... no breath
cannot-speak-breathless,breathless,inhaler-fails | ten puffs of the blue inhaler and she still can't finish a sentence
cannot-speak-breathless,breathless,elderly-said | the old gentleman I look after is too short of breath to speak
cannot-speak-breathless,breathless,chest-pain | he's holding his chest and too out of breath to say anything
blue-lips,breathless | her lips have gone blue and breathing's not right
blue-lips,child-said | My three year old's lips look purple after a long crying fit
blue-lips,lung-disease,drowsy | dad with emphysema, lips greyish, and I can't keep him awake
blue-lips,infant-said | bluish round the mouth, my six week old, during his bottle
blue-lips,cold-sweat | He's clammy and his lips are a horrible grey colour
blue-lips | the colour's drained out of her and the lips are turning blue
choking,child-said | my two year old is choking on a bit of sausage
choking | some steak went down the wrong way and he can't cough it up
choking,elderly-said | Gran's choking on her bread, she's ninety
choking,cannot-speak-breathless | my brother's clutching his throat, choking, no sound coming out
choking | I've got a fishbone stuck and I keep choking on it
choking,infant-said | baby's choking on milk, gone floppy in my arms
choking,blue-lips | choking on a sweet and turning blue, what do I do
choking,child-said | He's put a lego in his mouth and is choking, my little boy
choking | a chap at our restaurant table is choking, back slaps aren't working
choking,cough | she swallowed a nut wrong, keeps coughing and choking and it won't come out
choking,not-breathing | choked on some meat, it's still stuck and he has stopped breathing
stridor,child-said,cough | my son, 2, has a barky cough and a harsh rasping noise every time he breathes in
stridor | there's this horrible crowing sound when he takes a breath in
stridor,throat-closing,throat-swelling | Her throat's closing up and she makes a squeak breathing in
stridor,infant-said,breathless | baby's making a high pitched noise sucking air in and it's hard work
stridor,hard-to-swallow | noisy breathing in, like a saw, and struggling to swallow
wheeze,asthma | chest is all wheezy, I'm asthmatic
wheeze,child-said | I can hear my little girl whistling when she breathes out
wheeze,breathless | Wheezing since the barbecue smoke and a bit short of breath
wheeze,lung-disease | his COPD chest sounds like bagpipes today
wheeze,cough | a tight whistly chest and a cough at night
inhaler-fails,breathless | my inhaler isn't touching it, still can't get my breath
inhaler-fails,asthma | Used my Ventolin six times, asthma's no better
inhaler-fails,child-said,wheeze | we've done the spacer again and again and my boy's still wheezy
inhaler-fails,lung-disease | neither of his COPD pumps are giving any relief
inhaler-fails | The blue puffer has stopped working for me, no difference after eight goes
pleuritic-pain,chest-pain | it stabs me in the chest when I take a deep breath
pleuritic-pain,chest-pain,cough | Sharp pain in my chest whenever I cough or breathe in
pleuritic-pain,chest-pain,breathless | can't take a full breath as it catches in my chest and I'm short of air
pleuritic-pain,chest-pain,calf-swelling,leg-swelling | swollen calf since the flight and now a pain in my chest breathing in
pleuritic-pain,fever | fever and a stitch in my side that only hurts on breathing in
chest-pain | I've got a pain in my chest that won't go
chest-pain,radiating-pain | tight chest going down my left arm
chest-pain,cold-sweat | My wife's got crushing chest pain and she's in a cold sweat
chest-pain,elderly-said | my father who's 77 says there's a weight sitting on his chest
chest-pain,heart-disease | I've had stents and it's that same squeezing in the chest again
chest-pain,breathless | feels like a belt round my chest and I can't catch my breath
chest-pain,sudden | Suddenly got a really bad pain bang in the middle of my chest while hoovering
chest-pain,dizzy | chest is hurting and I'm so dizzy I had to sit on the floor
chest-pain,vomiting | He's been sick twice and keeps rubbing his chest because it aches
chest-pain,severe | the pain in my chest is unbearable, ten out of ten
chest-pain,drugs-alcohol | did a few lines last night, chest is killing me
chest-pain,diabetic | I'm diabetic, got a funny burning pressure in my chest for an hour
radiating-pain,chest-pain | starts behind the breastbone and goes up to my jaw
radiating-pain,chest-pain,numbness | chest hurts, pain runs down the arm, fingers have gone numb
radiating-pain,chest-pain,back-pain | Tightness in his chest that's spreading through to his back and neck
radiating-pain,heart-attack-said | jaw and left arm pain, I reckon it's a heart attack
radiating-pain,chest-pain | heavy chest, heavy arm, it aches right into my teeth
heart-attack-said | I think I'm having a heart attack
heart-attack-said,cold-sweat | my boss is having a heart attack, dripping cold sweat
heart-attack-said,chest-pain | Could be a heart attack, his chest hurts
heart-attack-said,breathless | looks like a coronary to me, she's panting for air
cold-sweat,dizzy | came over all clammy with a cold sweat and really dizzy
cold-sweat,mottled | White as a sheet and cold sweats, my dad
cold-sweat,vomiting | throwing up and in a cold sweat since lunch
palpitations | my heart keeps skipping and fluttering
palpitations,elderly-said | Grandma's pulse is going like the clappers, 145 and all over the place
palpitations,anticoagulated | i take apixaban for AF and my heart's thumping irregularly again
palpitations,dizzy | heart is pounding out of my chest and I'm very lightheaded
coughing-blood,cough | I coughed up blood in the sink
coughing-blood,breathless | he's bringing up blood when he coughs and he's short of breath
coughing-blood,cancer-history | Dad has lung cancer and there's blood in what he coughs
coughing-blood | pink frothy stuff with streaks of blood every time I cough since breakfast
calf-swelling,leg-swelling | one calf is swollen, hot and rock hard
calf-swelling,recent-surgery,leg-swelling | I had a hip replacement three weeks ago and my calf has ballooned
calf-swelling | Since the long haul flight my right calf's been really sore
calf-swelling,breathless,leg-swelling | left calf is bigger than the right and I'm puffing
recent-surgery,fever | had my gallbladder out on Tuesday, now running a temperature
recent-surgery,chest-pain | just been operated on and I've a pain in my chest
recent-surgery | My knee was operated on last week, wanted to ask about driving
recent-surgery,vomiting | she can't stop vomiting, had her appendix taken out four days ago
stroke-face | my mum's mouth is drooping on one side
stroke-face,stroke-speech,elderly-said | Nan's face has dropped and she's slurring like she's drunk
stroke-face,stroke-arm,emergency-said | face has fallen and his arm's useless, get an ambulance
stroke-face,sudden | halfway through his crossword one side of his face suddenly slid down
stroke-face | I was brushing my teeth and water ran out since my mouth droops on the left
stroke-face | dribbling out of one corner, that side of her mouth hangs
stroke-face,numbness | one side of my face is numb and saggy
stroke-face,confusion | she's muddled, doesn't know where she is, and her face looks lopsided
stroke-face,high-blood-pressure | His blood pressure's sky high and his lip is drooping
stroke-face,stroke-said | I did the FAST test, the smile's crooked, think it's a stroke
stroke-face,anticoagulated | takes blood thinners, woke up with a twisted mouth
stroke-face,headache | bad headache and her eyelid and cheek have drooped
stroke-arm | my husband can't lift his left arm
stroke-arm,stroke-speech | Her right leg drags and her words are coming out wrong
stroke-arm,sudden | my hand suddenly won't do what I tell it, no strength
stroke-arm,elderly-said | grandpa's 86 and can't use one leg since this morning
stroke-arm,stroke-face | all down one side has gone weak and the mouth's pulled down
stroke-arm,numbness | weakness and pins and needles down my whole right side
stroke-arm | keeps dropping things out of one hand, there's no grip
stroke-arm,headache | my head's pounding and my leg has gone weak
stroke-arm,stroke-said | Sounds like a stroke, he can't raise the arm at all
stroke-arm,diabetic | she's diabetic and her arm's just hanging limp by her side
stroke-arm,confusion | doesn't recognise me and can't move her right arm
stroke-arm | woke up and my left side feels like lead, arm and leg both weak
stroke-speech | my wife is talking gibberish, I can't follow a thing she says
stroke-speech,sudden | All at once I couldn't get my words out, I still can't
stroke-speech,elderly-said | granny's tongue is all tangled and none of it makes sense
stroke-speech,stroke-face | he's mumbling and his face is skewed
stroke-speech | She opens her mouth and just noises come out, can't speak
stroke-speech,headache | terrible headache and slurring her speech
stroke-speech,high-blood-pressure | BP is 215 and he's slurring
stroke-speech,stroke-arm | can't talk properly, arm just flops
stroke-speech,dizzy | so dizzy and my speech is thick
stroke-speech,said-otherwise | sounds drunk but I promise he's teetotal
stroke-speech,confusion | muddling up words and doesn't know what year it is
stroke-speech | I keep saying the wrong word, it's been like that for an hour
stroke-said | I think my dad's having a stroke
stroke-said,stroke-speech | it's a stroke I'm sure, he can't speak
stroke-said,elderly-said | The carer reckons grandma has had a stroke this morning
stroke-said,stroke-arm | another mini stroke I think, her hand's gone weak
sudden-imbalance,sudden,dizzy | out of nowhere I can't walk straight, spinning and veering left
sudden-imbalance,sudden,vomiting | mum lost her balance all of a sudden and she's vomiting
sudden-imbalance,double-vision | staggering about since lunch and seeing two of everything
sudden-imbalance,sudden | He suddenly can't coordinate his legs, bumping into doors
sudden-vision-loss,sudden | I've suddenly gone blind in my right eye
sudden-vision-loss,diabetic | diabetic here, woke up unable to see from one eye
sudden-vision-loss,headache,elderly-said | my grandmother can't see and her temple hurts
sudden-vision-loss | half my sight has disappeared, like someone switched it off
double-vision | I'm seeing double since this morning
double-vision,headache | Headache for days and now everything's got a twin
double-vision,dizzy | I'm very dizzy with double vision since I got up
double-vision,eye-pain | two images of things and an ache behind the eye
blurred-vision | everything's blurry like looking through vaseline
blurred-vision,pregnant,headache | 34 weeks gone, headache and blurred sight
blurred-vision,diabetic,high-sugar | my sugars are high, I'm type 1, and my vision's gone fuzzy
blurred-vision,eye-pain | One eye's sore and hazy when I read
seizure | my brother's just had a fit, it's stopped now
seizure,child-said,fever | our little girl had a febrile convulsion, she's hot as anything
seizure,epileptic | He's epileptic and had a seizure ten minutes ago
seizure,unresponsive | she had a seizure and now she won't wake up
seizure | went stiff, shook all over, bit his tongue, now he's groggy
seizure,lost-bladder-control | had a fit on the beach and wet himself
seizure,pregnant | my wife's pregnant and she's had a seizure
seizure,diabetic,low-sugar | his sugar crashed, diabetic, and he started fitting, it's over now
seizure,head-injury | After banging his head he had a kind of fit
seizure,infant-said | my baby went rigid and jerked for a few seconds, was that a seizure?
seizure,drugs-alcohol | stopped drinking Sunday, today a withdrawal seizure
seizure,confusion | had a convulsion at the hotel and still doesn't know who I am
seizure-ongoing,seizure | she's having a seizure right now
seizure-ongoing,seizure,child-said,fever | He's three, boiling hot and fitting in my arms this minute
seizure-ongoing,seizure,emergency-said | please send an ambulance, my friend's on the floor convulsing and it isn't stopping
seizure-ongoing,seizure,epileptic | epileptic fit, six minutes now and still going
seizure-ongoing,seizure,blue-lips | keeps shaking, lips going blue, won't stop
seizure-ongoing,seizure | a customer is fitting on our shop floor, foaming at the mouth
seizure-ongoing,seizure,infant-said | my baby is twitching all over with eyes rolled back, it's happening now
seizure-ongoing,seizure,elderly-said | grandad's having a fit, his jaw's clenched and he's jerking
seizure-ongoing,seizure | the convulsions haven't let up, four minutes so far
seizure-ongoing,seizure,pregnant | pregnant lady, 8 months, convulsing at reception right now
seizure-ongoing,seizure,unresponsive | still rigid and jerking, doesn't respond to me
seizure-ongoing,seizure | One fit after another, she's in another one as we speak
unresponsive | we came back from the beach and he was flat out on the sofa, can't get him to wake or answer
unresponsive,diabetic | My flatmate's a type 1 and she isn't responding at all, I've shaken her and shouted her name
unresponsive,drugs-alcohol,alcohol-coma | they were doing shots on the strip and now she won't come round, we've slapped her face and everything
unresponsive,overdose | there are empty packets by the bed, he's taken the lot and he isn't reacting to anything
unresponsive,elderly-said | hello I look after an old gentleman of 93 and this morning there's no response from him, eyes shut
unresponsive,child-said,head-injury | a swing hit my little boy on the head at the park and he's lying there not responding
unresponsive,heat-stroke | he was out in the sun building all day and now he's collapsed, doesn't answer us, think it's heatstroke
heavy-bleeding,bleeding | you need to get here, it's like a butcher's shop, I have never seen so much blood come out of a person
heavy-bleeding,bleeding,deep-wound | broken glass door has gone right through the muscle of her arm, it's spurting out
heavy-bleeding,bleeding,cut | slipped opening oysters and there's blood all over the terrace, loads of it, from the cut in my palm
heavy-bleeding,bleeding,dizzy | I've lost such a lot of blood from my leg, I'm dizzy and seeing stars
heavy-bleeding,bleeding,fainted | Motorbike came down on her leg, she lost pints of blood and then she fainted
heavy-bleeding,bleeding,anticoagulated | my other half takes rivaroxaban and a vein in his ankle has burst, it's squirting up the wall
heavy-bleeding,bleeding,pregnant,pregnancy-bleeding | 12 weeks pregnant and the blood is running down to my feet, so much of it
heavy-bleeding,bleeding,blood-in-stool | went to the loo and passed a massive amount of blood from my back passage
heavy-bleeding,bleeding,emergency-said | emergency at the campsite, a lad's been stabbed and he's losing blood fast
heavy-bleeding,bleeding,gynae-bleeding,soaking-pads | My period's gone mad, through a super pad in less than an hour over and over, blood everywhere
heavy-bleeding,bleeding,mottled | he fell on the rocks, bleeding ever so heavily, his skin's gone the colour of putty
heavy-bleeding,bleeding,postpartum | home from maternity on Thursday and I'm passing clots the size of lemons, blood's pouring
bleeding-unstoppable,bleeding | I have had my hand clamped over it for ages and as soon as I look it wells up again, just won't stop
bleeding-unstoppable,bleeding,cut | razor nick on my ear of all places, still going after half an hour of pressing
bleeding-unstoppable,bleeding,nosebleed | sat over the bidet with my nose pinched for forty minutes and it's still pouring
bleeding-unstoppable,bleeding,anticoagulated | Being on Eliquis the tiniest graze doesn't clot, and this elbow hasn't stopped since breakfast despite a tight bandage
bleeding-unstoppable,bleeding,extraction,bleeding-after-extraction | had my wisdom tooth taken out by your dentist and the pillow's red, I keep biting on the swabs and it keeps on coming
bleeding-unstoppable,bleeding,deep-wound | Tent peg went in really deep, we've leaned on it with all our weight for ages and it's still bleeding
bleeding-unstoppable,bleeding,child-said,cut | the kid's sliced her foot on a shell, she's nine, we've used three beach towels and can't get it to stop
bleeding-unstoppable,bleeding,elderly-said | Skin tear on an 88 year old resident, fifteen minutes of direct pressure without it stopping
bleeding-unstoppable,bleeding,recent-surgery | had a mole cut off by the surgeon yesterday, third dressing soaked through, won't dry up however hard I press
bleeding-unstoppable,bleeding | pressed, raised it, iced it, and my mate's hand is bleeding exactly the same as it was a quarter of an hour ago
bleeding-unstoppable,bleeding,animal-bite | a monkey at the Rock bit my thumb and the blood simply won't stop, I'm on my second scarf
bleeding-unstoppable,bleeding,nosebleed,high-blood-pressure | our monitor says 198 over 110 and her nose has been running red since the news came on, can't stem it
nosebleed,bleeding | keep getting a bloody nose with this dry heat, it's dripping again now
nosebleed,bleeding,child-said | Is there anyone who can look at a nosebleed, it's my grandson, he's six, started at the pool
deep-wound,cut | I opened a tin of tuna and the lid's gone deep, I can see something white in there
deep-wound,cut,bleeding | rusty railing tore my shin wide open, proper deep, and it's bleeding
deep-wound | the fish hook is buried and the wound goes in a long way
deep-wound,animal-bite | neighbour's alsatian has left deep punctures in my calf
allergy | I reckon I'm allergic to the hotel washing powder, I itch from head to foot
allergy,hives,rash | Something's set my allergies off and there are big raised itchy lumps on my belly and thighs
allergy,face-swelling,sting-or-new-food | satay sauce last night, I'm allergic to peanuts, my lips and eyelids are swelling
allergy,child-said,sting-or-new-food,vomiting | our lad's dairy allergic and a waiter gave him an ice cream, he's eight, he's thrown up
allergy,medication-problem,rash | been on co-amoxiclav two days and I've an allergic rash down my arms
allergy,breathless | cat allergy's flared at the Airbnb and my breathing's laboured
allergy | the olive trees are in bloom and my allergy is dreadful, can I get an antihistamine
allergy,sting-or-new-food,insect-bite,sting-swelling | I have a bee allergy, one got me in the garden, whole forearm's up like a marrow
allergy,throat-closing,throat-swelling | serious fish allergy and she's croaking that her throat is swelling shut
allergy,dizzy,hives,rash | hair dye reaction, I'm allergic clearly, weals down my neck and I feel terribly dizzy
allergy,face-swelling,new-medicine | First ever dose of naproxen, must be an allergy because my eyes have puffed up
allergy,sudden,hives,rash | Came on in seconds after the jellyfish, allergic I'd say, red raised hives everywhere
anaphylaxis-said,allergy | my daughter's carrying two EpiPens for anaphylaxis and we've just used one because it's started
anaphylaxis-said,allergy,cannot-breathe,breathless | He says it's anaphylaxis, he's had it before, and he can hardly get a breath in
anaphylaxis-said,allergy,sting-or-new-food,vomiting | I'm sure she's in anaphylactic shock, ate sesame, being sick everywhere
anaphylaxis-said,allergy,fainted | the dental injection gave him an anaphylactic reaction and he's passed out
anaphylaxis-said,allergy,face-swelling | anaphylaxis starting I think, lips doubling in size
throat-closing,throat-swelling | it's like someone's squeezing my windpipe from inside, the throat's swelling and closing off
throat-closing | Her tongue's so thick it's poking out between her teeth
throat-closing,throat-swelling,sting-or-new-food | tried a mango for the first time and there's a lump in my throat that's closing it over
throat-closing,throat-swelling,breathless | says his throat's shutting and he has to work hard for each breath
throat-closing,face-swelling,medication-problem | ramipril, that's what the leaflet says, swollen tongue and mouth, and I have both
throat-closing,throat-swelling,insect-bite,sting-or-new-food | there was a wasp in his beer can, it stung the back of his throat and it's swelling closed
throat-closing,throat-swelling,child-said | My seven year old keeps clearing her throat and says it's going tight and shutting
throat-closing,cannot-swallow,hard-to-swallow | dribbling down my chin as I can't swallow, tongue's swelling by the minute
throat-closing,throat-swelling,new-medicine | since I had that injection at your clinic an hour ago, my throat feels it's closing
throat-closing,hives,rash | nettle type rash over my shoulders and my tongue feels twice as big
face-swelling | looked in the mirror, didn't recognise myself, whole face puffed up
face-swelling,sting-or-new-food | one bite of a fig and my mouth and lips swelled up massively
face-swelling,hives,rash | blotchy hives on the tummy plus eyes like slits from the swelling
face-swelling,medication-problem | Dad's new heart tablet has made his lips swell right up
face-swelling,insect-bite,sting-or-new-food | a hornet got my husband on the eyelid and that side of his face is massive
face-swelling,child-said | the little fella's cheeks and eyes are all swollen after the petting zoo
face-swelling,breathless | she's swollen round the eyes and mouth, and finds it a struggle to breathe
hives,rash,sudden | within a minute of jumping in the cold sea I'd hives all over, and they're still there
hives,rash,child-said | big pink weals that move about on our kid, she's five, antihistamine not touching them
hives,rash | Been up scratching, there are hives on my back and the inside of my arms
sting-or-new-food,infant-said,rash | weaning our seven month old, gave her yoghurt this lunch, now red blotches round the mouth
sting-or-new-food,insect-bite | a scorpion stung me on the big toe out by the woodpile
sting-swelling,insect-bite,sting-or-new-food | bee sting on Saturday, hand's so puffy my ring won't come off
sting-swelling,insect-bite,fever | those tiger mosquitoes have done my ankle in, it's double its size and I feel feverish, 38.2
sting-swelling,insect-bite | Some flying thing bit my neck in the night and there's a swelling like an egg
sting-swelling,insect-bite,child-said | our three year old's eyelid and hand are ballooned from gnat bites
rash | I've a strange patchy rash behind my knees
rash,fever,child-said | spotty all over with a temperature, she's only four, could it be chickenpox
non-blanching-rash,rash,fever | did the tumbler test on my son's legs, the spots stayed red, and he's feverish
non-blanching-rash,rash,stiff-neck | student halls here, one of the girls has a neck like a board and dark spots that don't vanish when you press them
non-blanching-rash,rash | Like tiny bruises all up my shins and pressing makes no difference
non-blanching-rash,rash,infant-said,drowsy | ten month old, dark red rash that doesn't go white under a glass, and we struggle to rouse him
mottled,fever,infant-said | her legs look like corned beef and she's feverish, she's five months old
mottled,drowsy | He's gone a nasty grey, blotchy on the arms, so sleepy we can barely rouse him
mottled,dizzy | my wife went the colour of milk getting off the coach and she's extremely dizzy
mottled,vomiting | pale as anything and throwing up since the ferry
vomiting,diarrhoea | whole family's got it off the buffet, sick and the squits since midnight
diarrhoea,elderly-said | Dad is 81 and can't leave the toilet, liquid every half hour
diarrhoea,fever | got back from Morocco with the runs and a fever
diarrhoea,abdominal-pain | dodgy tummy, griping pains and diarrhoea, what can I take please
abdominal-pain,severe | I'm curled up on the tiles, the pain in my gut's more than I can stand
abdominal-pain,child-said | my eight year old's been doubled over with tummy ache at summer camp
abdominal-pain | It's a nagging ache across my belly, on and off, since the weekend
thunderclap-headache,headache | forty years of migraines and this one is off the scale, absolutely nothing like it ever before
thunderclap-headache,headache,sudden | something went pop in my head at the gym and within seconds the pain was at its worst
thunderclap-headache,headache,sudden,vomiting | Bang, just like that, she screamed with her head and now she's being sick into a bucket
thunderclap-headache,headache,stiff-neck | the most awful headache he has ever had and he can't look down at his feet, neck's rigid
thunderclap-headache,headache,sudden | I was in the shower when a blinding headache hit me out of nowhere at full strength
headache,light-hurts | wearing sunglasses indoors with this headache as any light makes it worse
headache,postpartum | Our baby came on Monday, and since they put the needle in my spine I've a rotten headache standing up
headache | dull headache behind my forehead for the whole holiday
stiff-neck,fever,headache | temperature, thumping head and a neck so stiff that he couldn't put his T-shirt on
stiff-neck,light-hurts | She begs us to keep the blinds down and screams if we try to bend her neck forward
light-hurts,red-eye | my contact lens eye's gone bloodshot and sunlight's torture
light-hurts,vomiting,headache | the screen glare is unbearable, heaving up, and my skull is throbbing
neck-pain | slept funny on the plane and my neck's agony when I look left
neck-pain,numbness | pain in the neck running to the elbow with tingling numb fingertips
neck-pain,headache | Sat at a laptop all week, aching neck and a headache creeping up the back
neck-pain,physio | can the physiotherapist see me about my neck, it's ever so sore
night-pain,back-pain | it's the nights, the back pain gets me up at three and I pace the flat
night-pain,headache | I wake in the small hours with my head aching, most nights now
night-pain,cancer-history,back-pain | They took a kidney tumour out in 2019 and for weeks my spine has been hurting in bed, can't sleep through
night-pain,joint-pain | my knee wakes me up aching even when I've done nothing
cancer-history,headache | in remission from lymphoma, worried because of daily headaches
cancer-history,immunosuppressed,fever | my chemo for bowel cancer was last Wednesday and the thermometer reads 38.3
immunosuppressed,fever | I had a liver transplant and take tacrolimus, I've spiked a fever
immunosuppressed,diarrhoea | Mum is mid chemo and has been to the loo with diarrhoea nine times
immunosuppressed,cold-symptoms | on methotrexate and a biologic jab, sneezing and streaming with a cold
postpartum,fever | a fortnight since my caesarean and I've got a fever
postpartum,breathless | our daughter was born on Sunday and my wife can't walk to the bathroom without getting breathless
anticoagulated,head-injury,elderly-said | an old chap at our bowls club on edoxaban has cracked his head on the kerb
anticoagulated,black-stool | It's gone black when I poo, like tar, and I'm on a blood thinner for clots
black-stool,dizzy | really dizzy getting out of bed and my poo's like coal
black-stool,abdominal-pain | a gnawing ache up under the ribs, and black sticky poo since I've been taking ibuprofen
black-stool | I don't take iron but my bowel movements have turned black as liquorice
confusion,elderly-said | my mother in law, 87, put her shoes in the oven and is asking for her dead husband, she's not like this
confusion,fever | he has a fever and keeps talking to people who aren't there
confusion,head-injury | got hit by a boom on the boat, a crack on the skull, and he doesn't know which country we're in
confusion,low-sugar,diabetic | her glucose reads 2.6, she's diabetic and talking complete rubbish, doesn't know me
drowsy,child-said,fever | she's been asleep since noon with a fever, our two year old, and will hardly wake for a drink
drowsy,head-injury | fell off the paddleboard onto her head earlier and now it's a job to keep her awake
drowsy,medication-problem | since they upped his morphine patch, he's hard to wake and slurps his soup asleep
fainted | went down like a sack of spuds in the queue at passport control, I'm awake now
fainted,elderly-said | An 80 year old lady in our bridge group fainted at the table a moment ago
fainted,palpitations | fluttering in my chest, then I woke up on the kitchen floor, still fluttering
fainted,pregnant | my pregnant daughter fainted on the tram, she's 22 weeks
dizzy,vomiting | can't lift my head off the pillow, it all whirls round and I heave
dizzy | Got off the cruise ship and I've been horribly dizzy since
frail,fall,elderly-said | she's 90 odd, ever so frail, and I found her on the floor after a fall
frail,elderly-said,unwell | I care for a very frail man of 95 who just doesn't seem right today, poorly
frail,cough,fever | Skin and bones, on a walking frame, really frail, he's coughing and feverish
frail,elderly-said,dizzy | my grandmother is tiny and frail and she's so dizzy she's clinging to the wall
frail,diarrhoea | our frail resident, fully dependent, has had diarrhoea all weekend
head-injury,vomiting | got a surfboard in the head this afternoon and I've been sick three times
head-injury,child-said | the cricket ball got our ten year old on the temple, there's a lump
head-injury,headache | walked into a low beam in this old farmhouse, hit my head, got a headache
numbness | half my foot has no feeling, like after the dentist
numbness,back-pain | lower back's bad and the outside of my leg is dead to touch
back-pain | pulled something in my lower back lugging suitcases up the stairs
locked-back,back-pain | I sneezed and my back locked solid, I'm stuck halfway between sitting and standing with the pain
locked-back,back-pain,severe | stuck on the bathroom floor, back in full spasm, excruciating, can't budge an inch
locked-back,back-pain,elderly-said | Grandpa was pruning the vines and his back's jammed, he's bent like a question mark and sore
locked-back,back-pain | my lumbar has gone into spasm and I'm frozen in a chair, it hurts to shift
pregnant,abdominal-pain | I'm expecting, fifteen weeks, got a stomach ache low down
late-period | should have come on a week ago Tuesday and nothing, I'm usually like clockwork
late-period,pregnant | my period's overdue and I could well be pregnant
late-period,pelvic-pain | overdue by twelve days and there's a stabbing in my pelvis on the left
late-period,vomiting | I've missed two periods and I can't keep breakfast in, sick again today
pregnant,admin-appointment | I'm pregnant and need to change the date of my scan
drugs-alcohol,vomiting | my nephew is hammered, drank a bottle of rum, and he's vomiting on himself
drugs-alcohol,confusion | took mushrooms at a festival, she's off her head and doesn't know who we are
drugs-alcohol,palpitations | snorted something in a club, can feel my heartbeat galloping
drugs-alcohol,dizzy | Been drinking since the match and I'm spinning so badly I can't stand
diabetic,foot-wound | a blister on my heel's turned into an ulcer and I'm diabetic
diabetic,diarrhoea | insulin dependent diabetes here and I've had diarrhoea for two days
tremor | my hands shake so much I spill my tea
tremor,diabetic | my dad's diabetic and trembling like a leaf
tremor,elderly-said | Auntie's 79 and a quiver's started in her right hand
tremor,medication-problem | the asthma syrup is making me shake, can't hold a pen
cannot-bear-weight,fall,elderly-said | an elderly guest of ours tripped on the steps and she can't stand on that leg
cannot-bear-weight,limb-injury | came down hard at padel and my knee won't take any weight
cannot-bear-weight,child-said | trampoline park, my six year old, since then she won't put her foot down
cannot-bear-weight,limb-injury | landed on my wrist off a scooter and I can't move it whatsoever
ear-pain,child-said | after the flight my little girl's ear's killing her
ear-pain,ear-discharge | my right ear is throbbing and there's goo on the pillow
ear-pain,fever | stabbing earache and I'm running a temperature
ear-pain | think I've swimmer's ear, it hurts to touch
ear-discharge,child-said | my five year old woke up with crusty yellow stuff running from his ear
ear-discharge,fever | There's a nasty smelling discharge from my ear and I feel feverish, 38 on the nose
ear-discharge | I keep having to plug my ear with cotton wool since it leaks
tick-bite | been hiking in Asturias and there's a tick dug into the back of my knee, do you remove them
tick-bite,child-said | we found a little black tick on our son's tummy, he's three
tick-bite | Got the body of the tick out but the head's still in my skin
tick-ring,tick-bite,rash | there's a red circle with a pale middle getting wider where the tick was
tick-ring,tick-bite,rash,fever | a ring's come up around my tick bite and I'm feverish and achy
tick-ring,tick-bite,rash | my partner's tick bite now looks like a dartboard on his bum
tick-ring,rash | expanding round red mark on my shoulder, it was a tick that bit me there in May
extraction | your dentist pulled my molar this morning, when can I have coffee
dry-socket,extraction,severe | day four after losing my wisdom tooth and the socket's bare, the pain's unreal, I'm climbing the walls
dry-socket,extraction | was fine after my tooth came out last week, then the scab washed away and it's aching up to my ear
dry-socket,extraction | Foul taste, empty looking socket and pain where they extracted the tooth, my sister says dry socket
dry-socket,extraction,dental-pain-uncontrolled | I'm on codeine and paracetamol and the hole from that extraction still has me in tears
dysuria | passing water's like passing razor blades
dysuria,fever | a burning sensation weeing and I've had a fever since Sunday
dysuria,blood-in-urine | my water infection's back, it stings and there's a bit of blood in the wee
dysuria,pregnant | Burning every time I go for a wee and I'm 17 weeks pregnant
shingles,rash | doctor back home reckons from the photo it's shingles, a strip of blisters on one side of my chest
shingles,elderly-said,rash | my mum's 82 and she's got shingles round her middle, sore as anything
shingles,rash,immunosuppressed | steroids and azathioprine for my Crohn's, and now shingles on my thigh
shingles,rash,eye-pain | blistery shingles by my eyebrow and the eyeball aches
mastitis,fever | hot red wedge on my left boob, I'm nursing, and feverish
mastitis,postpartum | had twins three weeks ago, one breast is solid and scarlet and it kills when they latch
mastitis | blocked duct has turned into mastitis I think, breast's red and angry
mastitis,rigors,fever | shivery shakes, a fever, and the breast I feed from is inflamed
new-medicine,vomiting | They started me on Ozempic and I can't stop being sick
new-medicine,rash | a new cream and tablets from the chemist and there's a rash all down me
new-medicine,dizzy | new blood pressure pills since Monday, so dizzy I hold the furniture
medication-problem,diarrhoea | the metformin doesn't agree with me, I've constant diarrhoea
cannot-swallow,hard-to-swallow,sore-throat | quinsy maybe, my throat's so sore I'm spitting into a cup because saliva won't go down
cannot-swallow,hard-to-swallow | a lump of chicken's lodged halfway, even water and spit come back up
cannot-swallow,hard-to-swallow,fever,child-said | our six year old's feverish, sat forward with dribble running out, refuses to swallow
cannot-swallow,hard-to-swallow | my dad can't get anything down, not even his own saliva since teatime
hard-to-swallow,sore-throat | my tonsils are so sore that it's hard work swallowing food
throat-swelling,sore-throat,fever | very swollen throat with pus on the tonsils, it's sore, and a fever of 38.6
severe,flank-pain | kidney stone I'd guess, pain in my side that's the worst thing I have known, can't bear it
severe,dental-pain | this toothache's unbearable, I want to rip it out
fever | I've had a temperature of 38 since last night and nothing else
fever,child-said | Our toddler feels hot and it says 38.4
cold-symptoms | sniffles, sneezing and a bunged up nose since Tuesday
cold-symptoms,sore-throat | caught a cold off the grandkids, tickly sore throat and tissues everywhere
cold-symptoms,child-said,cough | my wee one has a runny nose and a chesty cough
cold-symptoms,fever | a bad head cold with a bit of a fever
emergency-said,chest-pain | treat this as an emergency would you, I've severe pains in my chest
emergency-said,fainted | can you send the ambulance to the marina, a woman's just fainted
none | just wanted to check whether you take Sanitas at your place
none | No fever, no cough, all fine, I'm only ringing to ask where I can park
none | my late father had strokes and heart trouble but I'm well, I'd like to know your address
anticoagulated,bleeding,cut | I'm on a blood thinner and cut myself gardening, it's bleeding a bit
stiff-neck | can't get my chin anywhere near my chest, the neck is that stiff
frail,elderly-said,confusion | my neighbour's 91 and frail as a bird, and tonight she's muddled, thinks I'm her sister
chest-pain,dizzy,mottled | we're on the eighteenth hole and Brian has come over dizzy with chest pain, he looks grey as ash
stroke-speech,stroke-arm,headache | My wife complained of a headache over breakfast and now her words are jumbled and she can't hold her fork in her right hand
fever,rigors,flank-pain,dysuria | shivering and sweating with a fever, my right kidney aches and it burns to wee
sting-or-new-food,hives,throat-closing,rash,throat-swelling,insect-bite | a bee got me by the pool, I've hives down both arms and my throat feels like it's shutting
headache,blurred-vision,vomiting | since the scuba dive I have got a headache, fuzzy vision and I've thrown up
fall,head-injury,neck-pain | tripped down the apartment stairs, whacked my head and my neck is really sore
seizure,head-injury,bleeding | He had a fit in the bar, smacked his head on the way down and it's bleeding
cough,wheeze,fever,child-said | my three year old's been coughing all night, chest's wheezy and she's got a temperature
diarrhoea,dizzy,dehydrated | five days of the runs, my mouth is bone dry and I'm really dizzy standing
pregnant,vomiting,dizzy | Ten weeks pregnant, can't stop throwing up and so dizzy I crawled to the bathroom
palpitations,chest-pain,drugs-alcohol | too many energy drinks and a bit of coke, chest is sore and my heart's racing
cannot-breathe,face-swelling,allergy,breathless | please hurry it's my sister, allergic to latex, her face is swelling up and she can't breathe
anticoagulated,head-injury,headache | I take warfarin, banged my head getting out of the taxi last night, and the headache's still there
diabetic,confusion,cold-sweat | he's diabetic, dripping in cold sweat and talking daft, doesn't know where he is
recent-surgery,chest-pain,breathless | twelve days after my hip op, I've a pain in my chest and I'm getting short of breath
inhaler-fails,cannot-speak-breathless,blue-lips,breathless | ventolin not working, she can only manage one word between breaths and her lips are turning blue
back-pain,fever,numbness | my back's been bad all week and now I'm feverish with a numb leg
heart-attack-said,vomiting,radiating-pain | I'm convinced it's his heart attack, been sick and there's pain running to his jaw
double-vision,stroke-face | Driving back from Ronda I started seeing double and my passenger says my mouth's drooping
drugs-alcohol,head-injury,drowsy | my brother fell off a bar stool drunk, hit his head and we're struggling to keep him awake
frail,cough,breathless,elderly-said | mother's 94, ever so frail, with a rattly cough and she's short of breath
cold-symptoms,ear-pain,sore-throat | nothing dramatic, a streaming cold, sore throat and one ear hurting
rash,headache,fever | a blotchy rash, a fever and a headache two days after coming home from Thailand
cut,deep-wound,numbness | mandoline accident, deep cut on my finger and the tip's gone numb
tick-bite,fever,headache | picked a tick off me last week, now I've fever and a headache
abdominal-pain,black-stool,fainted | stomach pains, poo like tar, and I fainted getting up this morning
late-period,pregnancy-test-positive,abdominal-pain | three weeks late, positive test and now a pain in my lower belly
coughing-blood,calf-swelling | flew in from Sydney on Friday, my calf's tender and this morning I've coughed some blood
unresponsive,mottled,fever,child-said | our boy's two, burning with fever, blotchy skin and I can't wake him up
tremor,drugs-alcohol,vomiting | he quit the drink three days back, hands trembling, retching and throwing up all day
cannot-speak-breathless,breathless,lung-disease | pulmonary fibrosis, she can only whisper one word then needs to breathe
cannot-speak-breathless,breathless,child-said | my nine year old is trying to tell me what's wrong but hasn't the breath to talk
cannot-speak-breathless,breathless,wheeze | whistling chest, shoulders heaving, he can't chat, he's only shaking his head at me
cannot-speak-breathless,breathless,palpitations | heart racing and so winded she can't string a sentence together
cannot-speak-breathless,breathless,sudden | without any warning he ran out of breath and now he can't even say where it hurts
blue-lips,cannot-breathe,breathless | lips like blueberries and barely managing to breathe, please come
blue-lips,wheeze,asthma | an asthma do, he's whistling and there's a blue tinge to his lips
blue-lips,fever,infant-said | my ten week old has a fever and round his mouth looks blue
face-swelling,allergy | eyelash glue, allergic for sure, both eyes and cheeks swollen
dental-pain | hiya, I'm over here on holiday and I've got raging toothache, can anyone see me today
dental-pain,night-pain | My back tooth kept me up till five this morning, it just throbs and throbs
dental-pain,child-said | our seven year old keeps holding her cheek and says her tooth hurts when she chews
dental-pain,severe | I bit down on an olive stone last night and now that molar is agony every time I close my mouth
dental-pain | wisdom tooth playing up again, it aches right up into my ear
dental-pain-uncontrolled,dental-pain | I've had co-codamol and ibuprofen since lunch and my tooth is still just as bad
dental-pain-uncontrolled,dental-pain,severe | the pain in my tooth is unbearable and nothing from the farmacia has touched it
dental-pain-uncontrolled,dental-pain | painkillers aren't even taking the edge off this toothache any more
dental-pain-uncontrolled,dental-pain | My husband had a root canal on Monday and he's maxed out on tablets but it's no better at all
dental-pain-uncontrolled,dental-pain,pregnant | I'm 20 weeks pregnant so only paracetamol, and it isn't doing anything for my tooth
dental-pain-uncontrolled,dental-pain,night-pain | been up all night with my tooth, took everything in the cupboard and it made no difference
dental-pain-uncontrolled,dental-pain,worsening | toothache getting steadily worse since Sunday and Nurofen has stopped working on it
dental-pain-uncontrolled,dental-pain,elderly-said | mum's 81 and in floods of tears with her tooth, even the strong tablets don't help her
dental-pain-uncontrolled,dental-pain,dental-swelling | gum's swollen round my crown and the nolotil they gave me doesn't shift the pain
dental-pain-uncontrolled,dental-pain | I keep topping up the ibuprofen but within minutes the tooth is screaming again
overdose,dental-pain | I think I've overdone the paracetamol, I've had about sixteen since yesterday for this tooth
overdose,child-said | my toddler got hold of the Calpol bottle and there's hardly any left in it
overdose,drowsy | She's swallowed a whole strip of her sleeping tablets and I'm struggling to wake her
overdose,elderly-said | Dad is 79 and has taken his morning pills three times over today, he forgets
overdose | my flatmate has taken a load of paracetamol, at least twenty by the look of the packet
overdose,vomiting | took way too many ibuprofen for my back and now I keep being sick
overdose,child-said | both me and the childminder gave him his dose so he's had double the medicine, he's three
overdose,confusion | my wife mixed up her tablets and had four diazepam, she's talking nonsense
overdose | i drank most of a bottle of cough syrup not realising it was the strong kind
overdose,unresponsive | found my son with empty pill packets next to him and he won't respond
broken-tooth | I've chipped my front tooth on a beer bottle, doesn't hurt but looks awful
broken-tooth,tooth-sensitivity | half my filling and a lump of tooth came away with a toffee and cold air makes me wince
broken-tooth | my partner's cracked a molar on a pistachio shell
broken-tooth | A corner of my tooth has snapped off and it's scratching my tongue
dental-swelling,face-swelling | woke up looking like a hamster, one cheek is massive because of a bad tooth
dental-swelling | there's a gum boil above my canine and it keeps leaking something horrible
dental-swelling,fever | swollen gum by my wisdom tooth plus I'm running a temperature of 38.4
dental-swelling,face-swelling,child-said | Little lad has a puffy cheek, he's got a rotten baby tooth on that side
dental-swelling,dental-pain | I've got a dental abscess, same tooth as last year, sore and puffed up
dental-swelling-spreading,dental-swelling,face-swelling | my abscess has spread, the whole side of my face is up and my eye's closing
dental-swelling-spreading,dental-swelling,neck-swelling | the swelling started round my tooth and it's gone right down into my neck now
dental-swelling-spreading,hard-to-swallow | it feels rock hard under my tongue from this tooth infection and swallowing is a real effort
dental-swelling-spreading,breathless | His jaw and throat have blown up from an abscess and he's finding it hard to breathe
dental-swelling-spreading,fever,dental-swelling | tooth infection, temperature of 38.7, and the lump has reached my eyelid
dental-swelling-spreading,trismus,dental-swelling | I can't open my mouth properly and the swelling from the tooth is creeping under my chin
dental-swelling-spreading,dental-swelling,child-said | daughter's gum was swollen at breakfast and by teatime it's up to her eye, she's nine
dental-swelling-spreading,worsening,dental-swelling | been on amoxicillin two days and the swelling's only got bigger, it's into my neck
dental-swelling-spreading,cannot-swallow | he's dribbling because he can't swallow and the floor of his mouth is all swollen, started with a tooth
dental-swelling-spreading,dental-swelling,elderly-said | my nan had a tooth out abroad and her face is swollen all the way down her throat, she's 83
trismus | can't get my mouth open more than a finger's width since the wisdom tooth came out
trismus,dental-pain | jaw has locked up tight and the tooth behind is killing me
trismus,fever | My mouth will barely open, I can't fit a spoon in, and I feel feverish
trismus | he's living on soup through a straw because his mouth won't open
trismus,dental-swelling | swollen at the back of the gum and I can only open a crack
trismus,hard-to-swallow | struggling to swallow and I can't open wide enough to get a toothbrush in
trismus,worsening | every day I can open my mouth a bit less, it was two fingers and now it's one
trismus,muffled-voice | she sounds like she's got a hot potato in her mouth and she can't open it
trismus,child-said | my ten year old says his jaw is stuck and he can't open to eat his sandwich
trismus,dental-trauma | since the whack in the mouth my jaw won't open more than a little slit
cannot-swallow,dental-swelling-spreading | I can't even swallow my own spit, my throat's swollen up from this tooth
cannot-swallow,trismus | She's spitting into a bowl because nothing goes down, and she can't open her jaw
cannot-swallow,fever,dental-swelling | abscess, high temperature and he cannot get water down
neck-swelling | I've found a lump on the side of my neck just under the jaw
neck-swelling,fever | glands in my neck are up like golf balls and I've got a fever
neck-swelling,child-said | one side of my little boy's neck is swollen, below his ear
neck-swelling,dental-pain | sore tooth and my neck has swollen on that same side
neck-swelling | Is it usual for the neck to puff up under the chin like this, it came on yesterday
rigors,fever | I can't stop shaking, teeth chattering, and I'm boiling hot
rigors,recent-surgery,fever | had my gallbladder out on Friday and now I've got the shakes and a fever
rigors,elderly-said | Grandad's shivering violently under three blankets and says he's freezing
rigors,dental-swelling | gum full of pus and I've started with shivers that rattle the bed
rigors | my husband keeps having these uncontrollable shivering fits
bleeding-after-extraction,extraction,bleeding-unstoppable | had a molar pulled at eleven and I've been biting on gauze for hours, it will not stop bleeding
bleeding-after-extraction,extraction,anticoagulated | my dad takes warfarin and he's still bleeding from where his tooth came out
bleeding-after-extraction,extraction | the hole from yesterday's extraction has started oozing again after I rinsed
bleeding-after-extraction,extraction,heavy-bleeding | My mouth keeps filling with blood since the tooth was taken out, I've soaked two towels
bleeding-after-extraction,extraction | pillow was covered in blood this morning after having my wisdom teeth removed
bleeding-after-extraction,extraction,dizzy | they took out three teeth and I'm still bleeding and feeling faint and giddy
bleeding-after-extraction,extraction,child-said | our son had a baby tooth pulled by the dentist and he keeps spitting blood
bleeding-after-extraction,extraction,bleeding-unstoppable,anticoagulated | on apixaban, tooth out today, pressed for half an hour and blood still pours
bleeding-after-extraction,extraction | is it alright that there's still fresh blood coming from the socket the day after
bleeding-after-extraction,extraction,elderly-said | my mother-in-law is 77 and her socket has bled on and off since you took her tooth
dry-socket,extraction,worsening | three days after the extraction it's hurting far more than before, and tastes foul
dry-socket,extraction | I reckon I've got dry socket, the clot's gone and it aches into my ear since they took my tooth
dry-socket,extraction,dental-pain-uncontrolled | tooth came out Tuesday, the empty hole stinks and no painkiller helps
dry-socket | You can see bone in the socket and the pain is shooting up my jaw
avulsed-tooth,dental-trauma,child-said,fall | my daughter fell at the pool and her whole front tooth came out, root and all
avulsed-tooth,dental-trauma | took an elbow playing padel and my tooth's been knocked clean out, I've got it in milk
avulsed-tooth,dental-trauma | Tooth got knocked out on a scooter about twenty minutes ago, I'm holding it, what do I do
avulsed-tooth,dental-trauma,bleeding,fall | he came off his bike, there's a tooth missing at the front and loads of blood
avulsed-tooth,dental-trauma,displaced-tooth | one tooth is right out and the one beside it is bent backwards after a cricket ball
avulsed-tooth | we've got his adult tooth in a cup of saliva, it came out complete
avulsed-tooth,dental-trauma | a lad on my rugby tour has lost a tooth completely in a tackle
avulsed-tooth,dental-trauma,elderly-said,fall | my grandma tripped on the terrace and one of her own teeth came out whole
avulsed-tooth,dental-trauma,child-said | calling from the international school, a pupil's knocked out a permanent tooth on the climbing frame
avulsed-tooth,dental-trauma | I spat out an entire tooth after hitting the edge of the hotel pool
displaced-tooth,dental-trauma,fall | the tooth's been shoved up into the gum by the fall
displaced-tooth,dental-trauma,child-said | My son's front tooth is pushed right back after he hit the trampoline edge
displaced-tooth | my tooth is wobbly and sticking out further than it did before I walked into a door
displaced-tooth,dental-trauma | got hit by a surfboard and one tooth has gone sideways
dental-trauma | she banged her front teeth on the slide, none missing but they're sore
dental-trauma,bleeding,fall | fell on the cobbles, split my lip and there's blood all over my teeth
dental-trauma,child-said | he bumped his tooth last week and it's turning grey, he's four
dental-trauma,broken-tooth,fall | Came off a jet ski and broke the corner off my front tooth
bite-changed | ever since I was punched my teeth don't meet properly
bite-changed,dental-trauma | After the moped accident my bite feels all wrong, the teeth don't line up
bite-changed,fall | I close my mouth and only the teeth on one side touch, since I fell
bite-changed,numbness,dental-trauma | hit in the jaw, bottom lip's gone numb and my teeth won't fit together
bite-changed,trismus | his jaw's skewed, can hardly open, and top and bottom teeth no longer match up
inhaled-dental-part,cough | my crown came loose while I was eating and I think I breathed it in, can't stop coughing
inhaled-dental-part,breathless | He's inhaled a tooth off his denture and he's struggling for breath
inhaled-dental-part | the temporary went down the wrong way at lunch, it's probably in my lung
inhaled-dental-part,wheeze,elderly-said | grandmother's denture has a piece missing and she's wheezing, it wasn't swallowed we think
inhaled-dental-part,choking | he's choking on part of his bridge right now
inhaled-dental-part,child-said | a bracket popped off her brace and she sucked it into her windpipe
inhaled-dental-part,cough | felt the filling drop to the back of my throat, had a coughing fit and it's still tickly in my chest
inhaled-dental-part | I laughed, gasped, and my loose tooth went down my airway
inhaled-dental-part,coughing-blood | inhaled a bit of my dental plate on Saturday and now I'm bringing up blood
inhaled-dental-part,elderly-said,cough | Grandpa woke spluttering and one of his false teeth has vanished
broken-prosthesis | my denture has snapped clean in half and we're on a cruise
broken-prosthesis | The crown fell off but I've kept it in a tissue
broken-prosthesis | one of my brace wires is poking into my cheek
broken-prosthesis | mum's bridge has come loose and she has a wedding on Saturday
tooth-sensitivity | ice cream makes my teeth zing on one side
tooth-sensitivity | I get a sharp twinge in a tooth with sweet things, gone in a second
tooth-sensitivity | Since having them whitened my teeth are ever so sensitive to cold
tooth-sensitivity | breathing in cold air makes my front teeth tingle painfully
milk-tooth,child-said | new tooth coming through behind her baby one, like a shark
milk-tooth,child-said | Our boy's seven and hasn't lost a single milk tooth yet
milk-tooth,child-said | my little girl has a very wobbly baby tooth and won't eat apples
milk-tooth | his milk tooth fell out early, is that something to bother about
gum-bleeding | I get blood on the brush every time I do my teeth, from the gums
gum-bleeding | My gums bleed when I floss
gum-bleeding,pregnant | now that I'm expecting, my gums bleed at the slightest thing
gum-bleeding,anticoagulated | blood thinners for my heart rhythm and my gums are bleeding a bit
mouth-ulcer | I've had an ulcer on my tongue for nearly three weeks and it isn't healing
mouth-ulcer | always getting mouth ulcers, can't have anything with vinegar
mouth-ulcer | The denture's rubbed a raw sore patch on my gum
mouth-ulcer,child-said | our youngest has little sore spots all inside her mouth
jaw-clicks | my jaw clicks whenever I yawn
jaw-clicks | there's a popping noise by my ear when I chew bread
jaw-clicks,headache | I grind at night, jaw cracks when I open it, wake with a headache
jaw-clicks | Jaw makes a clunk on the left side, been like it for years
cavity | I think I've got a hole in my tooth, food keeps getting stuck
cavity | filling fell out last week, no pain but there's a crater
cavity | Dentist back home said I've two cavities and I'd like them done here
cavity,child-said | brown spots on my kid's back teeth, looks like decay
heart-disease | I've a pacemaker, does that matter for the injection
heart-disease,dental-pain | I have a replaced heart valve and a really sore tooth, do I need antibiotics first
heart-disease,dental-swelling | Dad's had two bypasses and now his gum's come up in a big lump
heart-disease,extraction | got stents in my heart and I'm booked to have a tooth pulled
limb-swelling | my ankle's puffed up like a balloon and I can't think what I did
limb-swelling,limb-injury | dropped a suitcase on my foot and it has swollen right up
limb-swelling,skin-infection | cat scratch on my hand has gone hot and the whole hand is swollen
back-pain | put my back out lifting the pram and can't bend to tie my shoes
back-pain,locked-back | bent over the sink and my back just locked, I'm stuck like a question mark
back-pain,fever | terrible back pain with a fever since yesterday
back-pain,numbness | sciatica all down one leg and my big toe's gone numb
back-pain,night-pain,cancer-history | had breast cancer years ago and this back pain wakes me every night
neck-pain | cricked my neck on the plane, can't turn it to the left
neck-pain,numbness | sore neck and pins and needles down to my fingers
saddle-numbness,back-pain | my back's gone and I noticed in the shower I can't feel the flannel between my legs
saddle-numbness,lost-bladder-control | I'm numb down below and there was a wet patch on the sofa I knew nothing about
saddle-numbness | it's a bit embarrassing but everything I'd sit on a bike saddle with has gone numb
saddle-numbness,back-pain | Been having sciatica for weeks and since last night my crotch has no feeling in it
saddle-numbness,no-urine | sat on the toilet for ages, nothing came, and honestly I couldn't feel a thing down there
saddle-numbness | my wife says she could pinch her bottom and not notice, started this morning
saddle-numbness | having sex last night I realised I've lost the sensation in my penis, and my lower back has been odd
saddle-numbness,both-legs-weak | legs wobbly and I'm tingly and dead around my bum and private bits
saddle-numbness,back-pain | the physio told me to ring if I went numb around my back passage with this back pain, and I have
saddle-numbness,lost-bladder-control,back-pain | my husband with the slipped disc is numb round his bits and soiled himself in bed
lost-bladder-control,back-pain | I did my back in on the golf course and now I'm dribbling wee all day with no warning
lost-bladder-control,elderly-said | Nana's always been dry and since last night she's had five accidents, she just doesn't know she's going
lost-bladder-control | I'm 34 and I had to buy incontinence pads this morning because my bladder's stopped doing what it's told
lost-bladder-control | He's messing himself and says he can't feel when he needs the toilet
lost-bladder-control,back-pain | along with this horrid low back pain I've lost control of my bowels
lost-bladder-control,spine-trauma,fall | ever since he fell flat on his back off the boat he's been wetting himself
lost-bladder-control,both-legs-weak | my mother can't stay upright and the wee just comes away from her
lost-bladder-control,saddle-numbness | pee comes out whenever it fancies and I'm completely numb when I wipe
lost-bladder-control,neck-injury | My friend hurt his neck at the waterpark yesterday and today he can't hold his pee in
lost-bladder-control | sorry to be blunt but I shat myself twice today without the slightest urge
no-urine | I haven't had a wee since about nine last night and it's gone two in the afternoon
no-urine,elderly-said | the carer says my dad, who's 88, has had a dry pad for the whole day
no-urine,recent-surgery | they took my catheter out after the hernia op and I've not managed to go once since
no-urine,infant-said | Our four month old has had no wet nappies since yesterday teatime
no-urine,back-pain | my lower back is killing me and I'm bursting but nothing will come out
no-urine | he's been stood over the loo since breakfast and can't get even a trickle
no-urine,vomiting | been throwing up two days and I can't remember the last time I peed, certainly not today
no-urine,child-said | she's two and she hasn't done a wee for fourteen hours
no-urine,new-medicine | the new antihistamine seems to have shut my bladder down, no pee since last night
no-urine | My stomach's swollen and tight and I've been unable to urinate all day
both-legs-weak | I tried to get out of bed and both my legs went from under me
both-legs-weak,back-pain | terrible backache for a week and today neither leg wants to hold me up
both-legs-weak,cancer-history | my husband has prostate cancer and his legs have turned to string over the last two days
both-legs-weak,worsening | on Monday my toes felt funny, by today I can't climb stairs because both legs are so weak
both-legs-weak,elderly-said | She's ninety but she walks every day, and this morning her two legs just won't work
both-legs-weak,spine-trauma | he jumped off the rocks, landed badly on his back and says his legs feel like they're not there
both-legs-weak,numbness | pins and needles in both feet and I need the furniture to get across the room because my legs are so feeble
both-legs-weak,saddle-numbness,back-pain | back pain, weak legs on both sides and a numb saddle area, I read that's serious
both-legs-weak,no-urine | can't stand, legs are useless, and I haven't peed since last night either
both-legs-weak | my knees keep folding, left and right, I've gone down three times today
stroke-arm | my mum tried to pick up the kettle and her arm just wouldn't do it
stroke-arm,stroke-speech | one arm's flopping about and he sounds drunk but he doesn't drink
stroke-arm,neck-pain | I've had this neck pain a month and today I can't lift my arm to comb my hair, it's weak
stroke-arm,back-pain | Sciatica down the left and the foot slaps on the floor, I can't pull my toes up
stroke-arm,sudden | out of the blue at breakfast my left leg went weak and I had to hold on to the table
stroke-arm,head-injury | she whacked her head at the weekend and since this morning she's limping because a leg has gone weak
stroke-arm,stroke-face | my uncle's mouth is down on one side and he can't raise his right hand
stroke-arm,elderly-said | Granny keeps letting her fork fall, there's no strength in that hand today
stroke-arm,neck-injury | since the car shunt my neck's sore and I can't make a fist properly on the right
stroke-arm,numbness | my whole left side is numb and I can't get the leg to move the way I want
spine-trauma,back-pain,fall,severe | I came off my horse on a trek in the hills and landed on my spine, it's excruciating to sit
spine-trauma,back-pain,fall | skidded on the wet tiles by the pool, landed straight on my tailbone and back
spine-trauma,big-fall,fall | My builder has fallen through the roof and landed on his back, he says don't touch him
spine-trauma,numbness | went headfirst into the shallow end at the villa and he's got tingling in all his fingers
spine-trauma,back-pain | van knocked me off my bicycle and I hit the kerb with my back
spine-trauma,elderly-said,fall | Mother is 86, sat down where there wasn't a chair and now her back is too sore to stand
spine-trauma,back-pain | snowboarding yesterday, took a jump wrong, whole middle of my back hurts to breathe on
spine-trauma,child-said | our boy was on the trampoline, two of them collided, and he's got pain right along his backbone
spine-trauma,both-legs-weak | motorbike accident, he's lying in the road and can't shift his legs
spine-trauma,back-pain,fall | fell backwards off a stool changing a bulb and I've really hurt my spine
neck-injury,neck-pain | someone went into the back of us on the AP-7 and now my neck won't turn
neck-injury,neck-pain,numbness | whiplash from the dodgems of all things, neck killing me and my hand's fizzing
neck-injury,neck-pain | A big wave flipped me at the beach and I landed on my neck
neck-injury,neck-pain | the scrum collapsed and I've got pain right in the bone of my neck
neck-injury,neck-pain,headache | car accident Saturday, stiff sore neck and it's giving me headaches
neck-injury,child-said | she went off the slide headfirst and is holding her neck funny, she's six
neck-injury,both-legs-weak,spine-trauma | He dived into the sea where it was shallow, hurt his neck and can't move his arms or legs properly
neck-injury,big-fall,fall | my husband fell off a wall about three metres, complaining of his neck, he's still on the ground
neck-injury | a roof tile came down on the back of my neck this morning
neck-injury,neck-pain | cycling crash, flew over the bars and my neck's really painful when I look up
limb-injury,limb-swelling | went over on my ankle coming down the steps to the beach and it's black and blue
limb-injury,cannot-bear-weight | twisted my knee dancing at a wedding and can't put any weight on it
limb-injury | Shut my fingers in the taxi door last night and two nails are black
limb-injury,fracture-said,fall | I'm pretty sure I've broken my wrist, came off one of those rental scooters
limb-injury,fracture-said,elderly-said,fall,cannot-bear-weight | Nan's gone over on the terrace and we think it's a broken hip, she can't stand on it
fracture-said | the hospital in Malaga told me I've a fractured fibula and I need a specialist follow up
open-fracture,limb-injury | he's been in a motorbike smash and there's bone sticking out of his shin
open-fracture,limb-injury,fall,child-said | My daughter came off the monkey bars and I can see the bone in her arm
open-fracture,bleeding | there's a bit of bone through the skin by his ankle and it's bleeding a fair amount
open-fracture,deformed-limb | her lower leg's at a right angle and the end of the bone is showing
open-fracture,deep-wound | angle grinder slipped, my thumb's open and I'm looking at the bone
open-fracture,fracture-said | paraglider landed badly near us, it's an open fracture of the leg, bone visible
open-fracture,limb-injury | anchor chain crushed my finger and the bone's exposed at the tip
open-fracture,fall | She slipped on the rocks at the cove and the wrist bone has come through
open-fracture,elderly-said,fall | our neighbour, she's 79, fell and the bone's coming out at her elbow
open-fracture,fracture-said,heavy-bleeding | broke his thigh in a car crash, bone's out, blood everywhere, he's lost loads
deformed-limb,limb-injury | my shoulder popped out reaching for a suitcase and it looks all square
deformed-limb,limb-injury | caught a cricket ball badly and my little finger is pointing sideways
deformed-limb,fracture-said | broken wrist for definite, it's got a big step in it like a bent spoon
deformed-limb,cannot-bear-weight | My kneecap's round the side of my leg and I can't stand
deformed-limb,elderly-said,fall | Granddad's had a tumble and his leg's rolled outwards and looks shorter
deformed-limb,cold-limb | his arm's bent at the elbow the wrong way and his hand has gone white and cold
deformed-limb,child-said,fall | the kid fell off a bouncy castle and his forearm's got a bend in it like a banana
deformed-limb,severe | ankle's facing the wrong direction and I can't bear the pain
deformed-limb,numbness | put my elbow out judo training, arm looks wrong, ring finger numb
deformed-limb,fall | there's a nasty bump where my collarbone should be straight, fell off my bike
tight-cast,limb-swelling | they plastered my arm at the hospital last night and my fingers are like sausages now
tight-cast,numbness | this boot cast is so tight I've lost the feeling in my toes
tight-cast,severe | It feels as if the plaster's crushing my leg, the pain's off the scale
tight-cast,cold-limb | my wife's fingertips are cold and pale sticking out of her new cast
tight-cast | had a cast on since Tuesday and it's started digging in really hard
tight-cast,worsening | the pressure inside my plaster keeps building, worse this evening than at lunch
tight-cast,child-said | our lad's screaming that his cast is squashing his arm, he's eight
tight-cast,numbness,limb-swelling | tingly puffy fingers since they put the splint on, it's far too snug
tight-cast | can you loosen a bandage, the knee strapping's cutting off my leg
tight-cast,cold-limb | toes poking out of my plaster look blue and feel like ice
cold-limb,sudden | my foot went stone cold and white half an hour ago for no reason
cold-limb,numbness | left leg's cold as marble and I can't feel it properly
cold-limb,limb-injury | knee got bashed in by a car door and the foot below it has gone grey and chilly
cold-limb | Dad's toes have turned a bluish colour and they're freezing
cold-limb,severe | unbearable pain in my leg, it's pale and cold compared with the other
cold-limb,diabetic | type 2 diabetic here, my little toe has gone purple and icy
cold-limb,fracture-said | he's had his elbow fracture put back and now the hand is pale and cool
cold-limb,elderly-said | my gran's arm looks drained of colour, it's so cold to touch
cold-limb,recent-surgery | had stents put in through the groin yesterday, that leg's now cold and whitish
cold-limb | one hand is freezing and waxy looking and the other one is warm
joint-pain | knuckles ache with arthritis whenever the weather's damp
joint-pain | my hip has been grumbling for months when I walk the dog
joint-pain,cannot-bear-weight | my knee's so painful today I can't put my foot to the floor
cannot-bear-weight,child-said | Our toddler limped yesterday and this morning won't stand on that leg
hot-joint,fever | my knee's bright red, swollen and boiling, and I feel feverish, 38.5
hot-joint,joint-pain | woke up with my big toe on fire, scarlet and shiny, can't bear a sock on it
hot-joint,fever,child-said | she's five, running a fever and her knee's hot and swollen
hot-joint,recent-surgery,sudden | new knee put in five weeks ago and it's suddenly gone red and burning hot
hot-joint | the elbow's ballooned up and feels like a radiator
hot-joint,rigors | my ankle is hot and puffed and I've started with the shakes
hot-joint,immunosuppressed | I'm on methotrexate for my joints and one wrist is much hotter and redder than it's ever been
hot-joint,joint-pain | think it's gout, my foot is red hot and too sore for a shoe
hot-joint,cannot-bear-weight | hot swollen knee, can't stand on it or straighten it
hot-joint,elderly-said | Granddad's shoulder's gone red and hot and he won't let anyone near it
calf-swelling | since the flight from Manchester one calf's much fatter than the other and tender
calf-swelling,breathless | my left calf is swollen and today I'm puffing just walking to the kitchen
calf-swelling,recent-surgery | knee keyhole surgery last week, calf has gone tight, hot and swollen
calf-swelling | Bad cramp in one calf that won't go and it looks bigger than the right
head-injury,vomiting,child-said,fall | she came off the high chair onto her head and has thrown up twice since
head-injury,amnesia | apparently I banged my head on the boat, I don't remember it
head-injury,drowsy | he got hit by the boom, he's very sleepy now and I can hardly wake him
head-injury,anticoagulated,fall | Mum's on warfarin and she's tripped and hit her head on the bath
head-injury,fainted | a bottle fell off a shelf on his head and he blacked out for a bit
head-injury,infant-said | our baby rolled off the bed and got a bump on her head
head-injury,confusion | she cracked her skull on the cupboard and keeps asking the same question over and over
head-injury,headache,worsening | knocked my head in the pub last night and the headache's building all day
head-injury,child-said | My toddler has a big lump on his forehead but he's running round like normal
head-injury,seizure | he hit his head on the tiles, then had a fit
amnesia,head-injury | I went over my handlebars, hit my head and the whole of yesterday is gone
amnesia,head-injury,headache,fall | slipped in the bathroom, banged my head, my memory of the evening's a blank and it aches
amnesia,fall,elderly-said | Grandma had a fall and can't tell us anything about how she ended up on the floor
amnesia,confusion | my husband keeps asking where we are and has no memory of arriving in Spain
amnesia,child-said,head-injury | two kids smashed heads playing football, mine doesn't remember the match
amnesia,sudden | all of a sudden this afternoon she's lost the last few hours, can't recall lunch or anything
amnesia,head-injury | my mate hit his head surfing and doesn't recall paddling out
amnesia,head-injury,vomiting | he's been sick and has no memory of hitting his head in the cave
amnesia,big-fall,fall | she fell off a high wall and doesn't remember climbing it
amnesia | He doesn't remember the crash or getting a lift here, it's wiped
clear-fluid-nose-ear,head-injury | since he banged his head, clear water keeps dripping out of one nostril
clear-fluid-nose-ear,head-injury,fall | there's blood trickling out of her ear, she fell backwards on the steps
clear-fluid-nose-ear,head-injury,drowsy,fall | he's groggy, came off a moped, and something watery is coming from his ear
clear-fluid-nose-ear,head-injury,child-said,fall | our son fell off a bunk bed, there's a bloody runny stuff from his nose that looks like water
clear-fluid-nose-ear,head-injury,elderly-said | Nan hit her head on the pavement and there's blood in her ear
clear-fluid-nose-ear | fluid's been running from my ear since I was punched last night
clear-fluid-nose-ear,head-injury | every time I bend down a clear drip comes from my nose, it's since the accident when I hit my head
clear-fluid-nose-ear,recent-surgery | had my sinuses and pituitary operated on, now it's like a tap of salty water from my nose
clear-fluid-nose-ear,head-injury,sudden-deafness | I was hit in the side of the head, ear's bleeding and I can't hear from it
clear-fluid-nose-ear,big-fall,fall | dropped from a balcony, blood coming out of his ears
big-fall,head-injury,child-said,fall | a child's fallen from a second floor window at our hotel and landed on her head
big-fall,fall | my husband's fallen off the roof doing the tiles, awake but shaken
big-fall,spine-trauma,back-pain,fall | I went down a complete flight of stone stairs and my back is really painful
big-fall,fall | my friend fell from a balcony, one floor up, he's talking to us
big-fall,limb-injury,fall | he came off an orange tree about four metres and can't move his wrist
big-fall,chest-pain,fall | dad fell off a long ladder and it hurts his chest when he breathes
big-fall,infant-said,fall | I dropped the baby, he went down the whole staircase
big-fall,unresponsive,fall | Someone's fallen off the cliff path here, she's not responding to us
big-fall,abdominal-pain,fall | kiteboard lifted me about five metres and I hit the beach, my tummy really hurts
big-fall,fall | got bucked off a horse at a gallop and landed hard
stroke-speech,head-injury | he hit his head and within the hour he's started slurring
stroke-speech | my wife's trying to tell me something but only nonsense comes out
stroke-speech,confusion | Dad's not making sense, he's muddled and his words are all mashed up
stroke-speech,stroke-face | her face looks lopsided and I can't understand what she says
stroke-speech,sudden | mid sentence he suddenly couldn't speak any more
stroke-speech,elderly-said | My grandmother can nod but she can't get words out this morning
stroke-speech,anticoagulated,head-injury | he takes blood thinners, bumped his head on Sunday and talks thickly now
stroke-speech,low-sugar,diabetic | she's diabetic, her sugar's 2.6 and she's slurring like a drunk
stroke-speech | I keep saying the wrong words since this morning, I know what I want but it won't come out
stroke-speech,headache | sore head and my speech has gone mushy
cut,bleeding | sliced my hand on a paella pan lid and it's bleeding quite a bit
cut,deep-wound | there's a gash in my shin from the rocks, goes in deep, can see yellow fat
cut,head-injury,child-said | he ran into a door frame and split his eyebrow, he's three, reckon it needs stitches
cut | I've stood on an oyster shell and opened the bottom of my foot
bleeding-unstoppable,cut | been holding a towel on this cut for twenty minutes and it still hasn't stopped
bleeding-unstoppable,anticoagulated,cut | on warfarin, nicked my leg shaving, and it won't stop however hard I press
bleeding-unstoppable,heavy-bleeding | a vein in my mum's ankle burst and it keeps squirting even with us pressing
bleeding-unstoppable,recent-surgery | mole removed yesterday and the site won't quit bleeding though I've pressed for ages
bleeding,recent-surgery | there's fresh blood through my dressing from the operation
bleeding | My knee's bleeding a little from a graze, just wondering about a plaster
bleeding-unstoppable,nosebleed | nose has been pouring for half an hour, pinched it all the time, no good
skin-spreading-fast,skin-infection,fever | red patch on my leg was at my ankle this morning and it's at my knee now, with a fever
skin-spreading-fast,severe | it was a tiny bite, then overnight the skin went purple black and the pain's unbearable
skin-spreading-fast,rash | this rash is racing up her body, it wasn't on her tummy an hour ago
skin-spreading-fast,skin-infection,diabetic | I'm diabetic, a blister on my foot got infected and the redness is climbing my leg by the hour
skin-spreading-fast,skin-infection | The nurse drew a line round it and the red has gone way past in one afternoon
skin-spreading-fast,cut | a coral cut on my shin has turned red and it's spreading ever so quickly
skin-spreading-fast,animal-bite | a dog nipped me and there's a red streak going up my arm as we speak
skin-spreading-fast,wound-problem,postpartum,recent-surgery | my caesarean scar's angry red and it's spreading out fast across my tummy
skin-spreading-fast,rigors | hot red skin spreading along my thigh since this morning and I'm shaking with cold
skin-spreading-fast,insect-bite | mosquito bite on my arm, the red area doubles every couple of hours
rash | I've come out in an itchy rash all over my stomach
rash,new-medicine | ever since the new antibiotic I've got red blotches down my arms
non-blanching-rash,fever,child-said | my little one has a temperature and purple spots that stay put under a glass
non-blanching-rash | Purple pinprick dots on my shins that don't fade when I press
shingles | I think it's shingles, a band of blisters round one side of my ribs
shingles | burning pain on my back and then a strip of little blisters appeared
skin-infection | I've got an ingrown hair in my groin that's turned into a boil full of pus
skin-infection,limb-swelling | finger's swollen and there's pus round the nail, had a manicure last week
burn | caught my arm on the oven shelf, little blister
burn | Sunburnt to bits on my shoulders, bright red and sore
burn | fat spat on me making chips, stings like mad
burn | brushed my leg on the exhaust of a hire moped and it's blistered
serious-burn,burn,child-said | she's pulled a pan of boiling pasta water over her chest, skin's peeling
serious-burn,burn | the barbecue flared up in his face and it's all burnt
serious-burn,burn | my hand went in the hot oil and the skin has come off
serious-burn,burn | he got an electric shock off the wiring and his fingers are charred
serious-burn,burn,breathless | there was a fire in the caravan, burns on his neck and he's hoarse and struggling to breathe
serious-burn,burn | Pool acid went over my foot and it's gone white and doesn't hurt
serious-burn,burn,elderly-said | gran's nightie caught light and both her legs are badly burned
serious-burn,burn,infant-said | baby tipped a mug of tea over himself, his whole tummy is blistered
serious-burn,burn | petrol went up on the bonfire, my back and arms are raw
serious-burn,burn | scalded all round my private parts with a hot water bottle that split
animal-bite | a stray dog bit my calf when I was jogging this morning
animal-bite,bleeding,child-said | My niece was bitten on the cheek by a puppy and it's bleeding, she's five
animal-bite | feral cat sank its teeth in my thumb while I was feeding it
animal-bite,deep-wound | a big dog grabbed my arm and there are deep holes
animal-bite | a monkey on the Rock of Gibraltar bit me, do I need rabies jabs
animal-bite,skin-infection | cat bite two days old and the hand is red and weeping pus
animal-bite | I got nipped by a rat in the campsite bins
animal-bite | a bat was in the room and I've got little teeth marks on my finger
animal-bite,bleeding | broke up a dog fight and got bitten, it's dripping blood
animal-bite | A horse clamped its teeth on my shoulder yesterday
snake-bite | I've been bitten by a viper on the hiking trail, on my ankle
snake-bite,limb-swelling | a snake got my hand in the garden and it's swelling up
snake-bite,vomiting | he was bitten by an adder near the reservoir and now he's throwing up
snake-bite,child-said | snake has bitten my son's foot at the campsite, he's nine
snake-bite | there are two puncture marks on my leg and a snake slid off under the stones
snake-bite,limb-swelling,worsening | snake bite on my finger this morning, the arm's getting bigger and bigger, purple too
snake-bite,drowsy | my friend was bitten by a viper and she keeps drifting off
snake-bite | my pet python just got me on the wrist
snake-bite,elderly-said | Grandpa put his hand in the woodpile and a snake bit him
snake-bite,numbness | a snake bit my ankle and my lips have gone tingly and numb
insect-bite | I'm covered in mosquito bites and they itch like crazy
insect-bite,limb-swelling,sting-swelling | Wasp stung my hand and it's the size of a boxing glove
insect-bite | something bit me in bed in the apartment, maybe bugs
insect-bite,sting-swelling | bee sting on my knee, whole joint's swollen round it
insect-bite,hives,allergy,sting-or-new-food | stung by a wasp, I'm allergic, and I've already got hives everywhere
tick-bite | found a tick stuck behind my ear after a walk
tick-ring,tick-bite | pulled a tick off ten days ago and there's a bullseye ring now
lump | I've found a lump in my armpit when showering
lump | The fatty lump on my back's grown over the year
lump | a hard pea sized bump has come up on my wrist
lump,weight-loss | lump in my groin, and I've dropped a stone without trying
foot-wound,diabetic | my dad's diabetic and there's an open sore on his heel
wound-opened,recent-surgery | my hernia wound's come apart, I felt it go when I sneezed
wound-opened,recent-surgery | a couple of stitches have popped and I can see inside
wound-opened,wound-problem | the scar split and it's leaking pinkish water
wound-opened,recent-surgery,postpartum | My caesarean cut has come undone at one end
wound-opened,bleeding | stitches in my knee gave way and it's bleeding
wound-opened,recent-surgery,severe | the wound on my belly has burst open after the op, something's bulging out, can't bear it
wound-opened | staples came out yesterday and this morning the edges are gaping
wound-opened,elderly-said | Grandad's hip wound is open, I could put a finger in it
wound-opened,child-said | little boy was play fighting and his eyebrow stitches have come out
wound-opened | the cut that was sewn on Monday has opened back up
wound-problem,recent-surgery | my operation wound is weeping and it smells rotten
wound-problem,recent-surgery,fever | appendix out last week, stitches red and hot, and I'm at 37.9
wound-problem | the stitches on my foot are going yellow and crusty with pus
wound-problem,recent-surgery | Something murky's coming out of my drain site
wound-problem | scar's turned hard and red and itches
worse-after-surgery,recent-surgery,fever,worsening | had my gallbladder out on Monday and instead of better I'm worse, feverish too
worse-after-surgery,recent-surgery,abdominal-pain,vomiting,worsening | after my bowel surgery each day's worse, belly's blown up and I'm throwing up
worse-after-surgery,recent-surgery,breathless,worsening | He's had his new knee and he's going downhill, out of breath
worse-after-surgery,recent-surgery,worsening | they said I'd be fine by day three, I'm in a much worse state than day one
worse-after-surgery,recent-surgery,severe,worsening | the pain after my operation's unbearable and climbing
worse-after-surgery,recent-surgery,confusion,elderly-said,worsening | my nan's been worse since her hip operation, doesn't know where she is
worse-after-surgery,recent-surgery,worsening | five days on from piles surgery and it keeps getting worse rather than easing
worse-after-surgery,recent-surgery,no-urine,worsening | prostate operation last week, getting worse, and I can't pee
worse-after-surgery,recent-surgery,rigors,worsening | sister's breast op was Thursday, she's deteriorating and shivering
worse-after-surgery,eye-pain,recent-surgery,worsening | cataract done on Tuesday, my eye hurts and sight gets worse every day
recent-surgery | I had my appendix out a fortnight ago, when can I swim in the sea
wrong-dose-risky | I've injected my fast insulin instead of the slow one, thirty units
wrong-dose-risky,anticoagulated | Dad's taken his warfarin twice today by mistake
wrong-dose-risky,drowsy | she has two morphine patches on, should be one, and she's out of it
wrong-dose-risky,low-sugar,diabetic | double jabbed my insulin and my sugar's dropped to 2.8
wrong-dose-risky,anticoagulated | accidentally had two of my apixaban this morning
wrong-dose-risky,elderly-said | gran's swallowed the whole bottle of her morphine syrup
wrong-dose-risky,anticoagulated,nosebleed | been taking double my warfarin for days and my nose is bleeding
wrong-dose-risky | The pen was set wrong, I gave him forty units rather than four
wrong-dose-risky | my boy has drunk his uncle's methadone
wrong-dose-risky | I've had three times the tramadol I'm meant to
medication-problem | I've missed my blood pressure pill this morning, should I have it now
medication-problem | Can I have amoxicillin with my contraceptive pill
medication-problem,vomiting | these antibiotics keep making me sick
medication-problem,dizzy | since they upped my blood pressure tablets I'm woozy every time I stand
new-medicine,unwell | began a new tablet on Monday and I just feel peculiar
out-of-medication,no-insulin | I flew out without my insulin and I've nothing left
out-of-medication,epileptic | I have epilepsy and I'm down to my last two Keppra
out-of-medication | my heart tablets went in the lost luggage
out-of-medication,asthma | asthmatic, inhaler's empty, no prescription here
asthma | my son has asthma, is ibuprofen alright for him
asthma,wheeze,cough | asthma's flared, wheezing and coughing since Sunday
asthma,inhaler-fails,breathless | I've asthma, I'm fighting for breath and my blue puffer's not working
asthma | Just so the dentist knows, I'm asthmatic
epileptic | my brother's epileptic, can he have tramadol
epileptic,seizure | he's epileptic and he's just had a seizure
epileptic | I've missed two of my epilepsy tablets
epileptic,head-injury | she has epilepsy and banged her head on the way down
low-blood-pressure,dizzy | my blood pressure's 85 over 50 and I'm light headed
low-blood-pressure | Mum's pressure is really low on the machine, eighty something
low-blood-pressure,fainted | she passed out, the chemist said her blood pressure was low
low-blood-pressure,new-medicine | since these new pills my pressure reads 90 over 50
unwell | can't put my finger on it, I just don't feel right
unwell | I've been off colour for three days, no energy at all
unwell,elderly-said | grandma's not herself today, very listless and quiet
unwell,cold-sweat | I feel dreadful and I'm in a cold sweat
heat-stroke,confusion | my husband's been gardening in full sun, he's bright red, burning and talking gibberish
heat-stroke,vomiting,headache | pretty sure it's sunstroke, my head's splitting and I'm vomiting
heat-stroke,child-said,high-fever,fever | she was on the beach for hours, she's scarlet, 40 degrees and isn't sweating, she's six
heat-stroke,fainted | Collapsed at the bullring in this heat
heat-stroke,elderly-said,drowsy | grandad's flat is an oven, he's boiling hot and dozy
heat-stroke | I've got heatstroke from the Camino, I'm sure of it
heat-stroke,dizzy | went running at noon, giddy and my skin's dry and hot
heat-stroke,infant-said | the baby was left in the car in the sun, he's very hot and floppy
heat-stroke,seizure | this heat, he's burning up and had a fit
heat-stroke,fever,high-fever | been in the sun all day, cramps, temperature of 39 that won't come down
physio | I'd like the physio for a knotted shoulder
physio | Any sports massage after my half marathon
physio,back-pain | my back's tight, could do with some physiotherapy
physio | consultant said rehab for my shoulder, any slots
worsening,back-pain | my back is getting worse by the day
worsening,rash | that rash has got worse since I sent you the photo
worsening,joint-pain | knee pain goes up a notch every week
worsening,second-call | I rang you yesterday and I'm worse today
worsening,cough | the cough's gone downhill since I saw the doctor
worsening,unwell | my mother seems to be going downhill fast
admin-appointment | can I book in with the dentist sometime next week, mornings suit me best
admin-appointment | I need to move my Wednesday slot because my parents are flying in
admin-appointment | Please cancel tomorrow's appointment, we've changed our travel plans
admin-appointment | running about ten minutes behind for my four o'clock, is that alright
admin-appointment | what time am I due to see the eye doctor, I deleted the text
admin-appointment | do you have a podiatrist who speaks English and when's the first free spot
admin-appointment | put me on the waiting list for dermatology please, no rush whatsoever
admin-appointment,physio | I'd like to book three physio sessions, just maintenance before ski season
admin-appointment | are you taking on new patients, we've only just moved to Alicante
admin-checkup | I'm overdue my yearly dental check, nothing wrong as far as I know
admin-checkup | just a scale and polish please, teeth feel fine
admin-checkup,child-said | our daughter turns four and she needs her routine development check
admin-checkup | My employer wants me to have a medical before I start
admin-checkup | thinking of a full MOT now I'm turning fifty
admin-checkup | my glasses are three years old, I'd like to have my eyes tested for new ones
admin-checkup | I'm due a smear test, do you do them there
admin-checkup | yearly mole check, nothing has changed, I only like to keep on top of it
admin-checkup | nurse appointment for my blood pressure reading, it's been nice and steady
admin-checkup | how much would Invisalign be, roughly
admin-checkup | Are the flu jabs in yet and can my husband have his too
admin-checkup | we're off to Kenya in January, which vaccinations should we have
admin-checkup | I'd like a tetanus booster, mine ran out in 2014
admin-checkup | do you do teeth whitening and what does it cost
admin-results | have my blood results come through yet
admin-results | I had an MRI on the twelfth and I'm waiting on the report
admin-results | could you email me the x-ray you took so I can send it to my dentist in Leeds
admin-results | ringing to see whether the mammogram letter is ready
admin-results | is there someone who could talk me through my cholesterol numbers when convenient
admin-results | Is the covid test back, I need it for the cruise
admin-prescription | my omeprazol repeat is nearly due, can you put it through
admin-prescription | I take blood pressure tablets and I've two weeks left, I'd like the next lot
admin-prescription | chemist says my e-prescription isn't showing on their system
admin-prescription | can a British prescription be swapped for a Spanish one
admin-prescription | Can I get my contact lens prescription sent over to the optician
admin-prescription | the pill runs out at the end of the month, so I'd like a new prescription
admin-paperwork | could I have a note saying I was at the clinic yesterday for work
admin-paperwork | I need an invoice for my implant so my insurer will pay me back
admin-paperwork | where do I get the medical certificate for a Spanish driving licence
admin-paperwork | my sick note ends on Friday and HR need a copy
admin-paperwork | how do I ask for my full notes to be sent to my GP in Dublin
admin-paperwork | the residency office wants proof of health cover, do you issue that
admin-paperwork | Do you take Bupa or is it only Sanitas
admin-paperwork | my diving school wants a form signed to say I'm fit to dive
admin-hours | are you open this Saturday afternoon
admin-hours | Is the clinic shut for the fiesta on the fifteenth
admin-hours | where's the nearest place to park a hire car by you
admin-hours | what's the address again, I'm in a taxi
admin-hours | do I need to come fasting for the blood test and how early do you open
admin-person | can you put me through to a real human being please
admin-person | I'd rather speak to the receptionist than a robot
admin-person | Is Dr Ferrer about, I'm ringing from another practice
admin-person | is there anyone there who speaks English
admin-thanks | just wanted to say thank you, the nurse was lovely with my mum
admin-thanks | That's all sorted now, cheers, bye
admin-thanks | no need to ring back, the pharmacy had it, thanks ever so much
everyday-complaint | I've got a wart on my thumb I'd like to get frozen off
everyday-complaint | my hair's thinning a bit, is there anything to be done
everyday-complaint | Awfully dry elbows since we moved to this climate
everyday-complaint | my feet get sweaty and smelly in trainers
everyday-complaint | feet ache by the end of a waitressing shift, nothing more than that
everyday-complaint | there's a corn on my little toe from the new sandals
everyday-complaint | I'd like some help losing the weight I've put on since retiring
everyday-complaint | spotty back again now it's hot
everyday-complaint | Can't get off to sleep in this heat, is there anything mild
everyday-complaint | lips always chapped in winter, lip balm isn't helping
everyday-complaint | I've got dandruff no shampoo will shift
everyday-complaint | nails keep splitting, is it diet do you think
everyday-complaint | wife says I snore like a train but I feel fine
cold-symptoms | bog standard cold, sniffles and sneezing, wondered which lozenges to buy
cold-symptoms | picked up a bit of a cold on the plane, runny nose and that's it
dental-swelling-spreading,dental-swelling,admin-appointment | any chance of an earlier slot than Monday, this abscess has swollen up as far as my eyelid
chest-pain,admin-paperwork | I'm after my sick note, and while I'm on, I've had this tight chest since yesterday
stroke-arm,admin-appointment | I can't drive in for my appointment, my arm's gone weak all down one side, can we change it
lost-bladder-control,back-pain,admin-appointment | need to push my physio back, I keep wetting myself since my back went
bleeding-after-extraction,extraction,admin-hours | how late are you open, the socket where you pulled my tooth is still bleeding
wound-problem,fever,admin-paperwork | my insurer wants the operation report, oh and the wound's oozing pus and I've got a temperature
breathless,admin-results | is my chest x-ray back, only I'm getting more and more short of breath
black-stool,admin-prescription | could I have more ibuprofen on prescription, my poo has been black like tar since Tuesday
suicidal,admin-person | please just get me a person, I don't want to be alive any more
wrong-dose-risky,admin-prescription | I need another insulin pen, I gave myself three times my dose this morning by accident
calf-swelling,admin-appointment | Can we delay my knee review, my calf's swollen and solid and I'm hobbling
head-injury,vomiting,admin-paperwork | I need a report for the police, I was hit over the head and I keep being sick
sudden-vision-loss,admin-checkup | I'd like an eye test, the sight in my left eye went last night and hasn't come back
lump,weight-loss,admin-checkup | just a general check-up, I've lost over a stone without dieting and there's a lump in my neck
reduced-fetal-movement,pregnant,admin-appointment | confirming my scan for Tuesday, although baby's hardly moved today
tight-cast,numbness,admin-appointment | when's my plaster due off, it's so tight my fingers keep going numb
vomiting-blood,admin-prescription | I wanted to renew my stomach tablets, I brought up some blood last night
face-swelling,hives,admin-prescription | can someone swap my antibiotic, my lips have puffed up and I'm covered in hives
confusion,admin-paperwork | ringing about the care home forms for Mum, she's been terribly muddled since yesterday
fainted,admin-hours | is there a nurse on until late, my husband's just passed out in the shower
psychologist | do you have an English speaking counsellor, just for work stress
psychologist,admin-appointment | could I get an appointment with the psychologist, evenings if possible
psychologist,child-said | school suggested our nine year old sees a psychologist after the move
psychologist | My marriage broke up last year and I'd like someone to talk it through with
period-question | my period lasted eight days this month and it's usually five, is that anything
period-question | Can I skip my period on the pill while we're on our honeymoon
period-question,child-said | my daughter's thirteen and hasn't started her periods, should we come in
period-question | I get my period every twenty four days, just curious whether that's normal
cannot-swallow,sore-throat | tonsils so big I'm drooling into tissues, I can't swallow my spit
cannot-swallow,sudden | steak got stuck half an hour ago, out of nowhere, and not even water will go down
cannot-swallow,child-said | my four year old is dribbling constantly and won't or can't swallow at all
cannot-swallow,elderly-said | Grandpa can't get any liquid down, everything comes straight back up into his mouth
cannot-swallow,fever,muffled-voice | she's feverish, talks like her mouth is full and spits out her saliva because she can't swallow
cannot-swallow,trismus,neck-swelling | neck swollen, jaw half shut, and there's no swallowing anything now
cannot-swallow,dental-swelling-spreading | bad tooth's gone under my tongue and I can't swallow a thing
neck-swelling,hard-to-swallow | front of my neck has swelled and food's slow to go down
neck-swelling,recent-surgery | had my thyroid out on Monday and my neck is ballooning today
neck-swelling,extraction | they took a tooth out and now there's swelling down the side of my neck
neck-swelling,worsening | that swelling in my neck is bigger every morning
bleeding-unstoppable,cut,child-said | pressing on my son's forehead cut for fifteen minutes and it's still coming through
bleeding-unstoppable,nosebleed,anticoagulated | I'm on rivaroxaban and half an hour of pinching hasn't stopped my nosebleed
bleeding-unstoppable,elderly-said,cut | my nan's skin tore on the bed rail and it just won't stop however long we press
low-sugar,diabetic,tremor | I'm type 1 and my blood sugar is 2.4, I'm shaking all over
low-sugar,confusion,diabetic | my husband's diabetic, he's having a hypo and talking rubbish
low-sugar,cold-sweat | having a sugar low, clammy and sweating, had juice twice already and it's not coming up
low-sugar,unresponsive,diabetic | she's diabetic and I can't wake her, the meter says LO
low-sugar | Sugar reading came out at 50, is that dangerous?
low-sugar,wrong-dose-risky | I took my fast insulin twice by mistake and now I'm dropping, 62 and falling
low-sugar,child-said,diabetic | our little girl with diabetes keeps alarming low on her sensor, she's gone pale and wobbly
low-sugar,drowsy,elderly-said | Dad's 81, his blood sugar is 39 and he's ever so sleepy
low-sugar,dizzy | think my glucose has crashed, feeling faint and dizzy, its 48
low-sugar,elderly-said | the carer here, gran's sugars are down at 45 before lunch
high-sugar,very-thirsty | my sugars are over 400 and I can't stop drinking water
high-sugar,diabetic | diabetic on a pump, meter just reads HI since breakfast
high-sugar,vomiting,diabetic | My daughter is type 1, she's 22 mmol with ketones and being sick
high-sugar | blood glucose won't come down below 18 no matter what I do
high-sugar,drowsy,elderly-said | mum is 85, her sugar's 510 and she keeps nodding off
high-sugar,breathless | he's breathing really fast and deep, breath smells of pear drops, sugar is 28
high-sugar,no-insulin | run out of insulin on Friday and now I'm 390
high-sugar,abdominal-pain | got belly ache and my blood sugar is sky high, 350
high-sugar,fever | since I got this fever my sugar readings have been up at 300
high-sugar,blurred-vision | my sight's gone fuzzy and fasting sugar was 340 this morning
very-thirsty,weight-loss,child-said | our nine year old is drinking gallons, losing weight and has started wetting the bed
very-thirsty | I'm so thirsty all the time, I drink four or five litres and still want more
very-thirsty,urinary-symptoms | drinking and peeing constantly, is this diabetes?
very-thirsty,weight-loss | Lost about a stone and I've got this raging thirst
very-thirsty,diabetic | hubby is diabetic and he can't quench his thirst today, glass after glass
no-insulin,diabetic | I'm a diabetic on holiday here and I left my insulin in the hotel in Madrid
no-insulin | my insulin got cooked in the car and I've had none since yesterday
no-insulin,out-of-medication | the pharmacy won't sell me NovoRapid without a Spanish prescription and I've missed two doses
no-insulin,high-sugar | pump failed overnight, no insulin went in, now 21 and climbing
no-insulin,diabetic,elderly-said | Grandad's diabetic and hasn't had his insulin for two days, the pen's broken
diabetic-foot,foot-wound,diabetic | I've got diabetes and there's an ulcer under my big toe that smells
diabetic-foot,diabetic,elderly-said | my mother in law is 79 and diabetic, two of her toes have gone black
diabetic-foot,foot-wound,diabetic | Diabetic, trod on something and never felt it, now there's a weeping hole in my sole
diabetic-foot,diabetic | foot's red hot and swollen and with my diabetes I was told to ring straight away
diabetic-foot,foot-wound,skin-infection | the diabetic foot ulcer looks infected, yellow stuff coming out
foot-wound | trod on a sea urchin and the cut on my foot is getting sore
foot-wound | blister on my heel from hiking has turned into an open wound
cold-limb | my left foot's gone icy cold and white
cold-limb,sudden,severe | leg suddenly turned pale and freezing, the pain is unbearable
cold-limb,numbness,elderly-said | Grandma's hand has gone blue and cold and she says she can't feel it
cold-limb | one of my toes is cold and bluish, rest are fine
cold-limb,elderly-said | his leg below the knee feels like ice, he's 83
weight-loss | I've dropped ten kilos since Christmas and I'm not dieting
weight-loss,elderly-said | Mum's in her eighties and just wasting away, clothes hanging off her
weight-loss | losing weight without trying, belt's gone in three holes
skin-infection | I've a boil under my arm that's gone all pussy and hot
skin-infection,fever | leg's red, hot and tight like cellulitis and I'm running a temperature
skin-infection | my finger by the nail is throbbing and full of pus
rigid-belly,abdominal-pain,severe | my stomach is hard like a board and the pain is unbearable
rigid-belly,abdominal-pain | he's curled up, won't let anyone touch his tummy, it's rock solid
rigid-belly,abdominal-pain,fever | Belly rigid, really sore and I've got a fever
rigid-belly,abdominal-pain,sudden | came on like being stabbed in the gut and now the whole abdomen's stiff
rigid-belly,vomiting,elderly-said | gran's throwing up and her belly is tight as a drum
rigid-belly,abdominal-pain,child-said | my little boy's tummy's gone really hard and he screams if I press it
rigid-belly,no-gas,constipation | no poo, no wind for four days, and now my abdomen's like concrete
rigid-belly,belly-injury,fall | since she came off the horse her stomach is hard as wood
rigid-belly,abdominal-pain | can't straighten up, tummy muscles locked solid and agony when I move
rigid-belly | his abdomen won't give at all when you push on it, like a plank
right-lower-pain,abdominal-pain | pain low down on my right side since yesterday and it's getting worse
right-lower-pain,abdominal-pain,fever,child-said | my son's ten, he's got pain in the bottom right of his tummy and a temp of 38
right-lower-pain,abdominal-pain | started round my belly button and now it's moved to the lower right, could it be appendix?
right-lower-pain,abdominal-pain,vomiting | Been sick twice and it hurts down here on the right by my hip bone
right-lower-pain,abdominal-pain | hurts when I press and let go on the lower right of my stomach
right-lower-pain,abdominal-pain | every bump in the taxi killed me, the pain's bottom right of my belly
right-lower-pain,abdominal-pain,pregnant | six weeks pregnant with a sharp pain low on the right
right-lower-pain,abdominal-pain | I think its appendicitis, right side low down, off my food
right-lower-pain,abdominal-pain | my girlfriend is walking bent over because of her lower right tummy
right-lower-pain,abdominal-pain,severe | ten out of ten pain in the right groin area of my belly, can't bear it
vomiting-green,vomiting,infant-said | my two month old has just thrown up bright green
vomiting-green,vomiting | been vomiting all night and now it's only green bile
vomiting-green,vomiting,newborn-said | Our newborn's sick is dark green, is that normal
vomiting-green,vomiting,no-gas | bringing up green fluid, bloated and not passing wind
vomiting-green,vomiting,child-said | toddler's been sick four times, last lot was green
constipation | haven't been to the loo in over a week
constipation,elderly-said | Nan's bunged up, nothing for six days, she's 90
constipation,child-said | my four year old won't poo, she cries and holds it in
constipation | really constipated since starting the codeine, only little pellets
no-gas,constipation | can't pass wind or open my bowels since Saturday
no-gas,vomiting,abdominal-pain | cramps, bloating, being sick and I can't even fart
no-gas,recent-surgery | I had bowel surgery last week and no gas is coming out
no-gas | blown up like a balloon, nothing's moving, not even wind
jaundice | the whites of my eyes have turned yellow
jaundice,fever,abdominal-pain | Hubby's gone yellow, he's feverish and sore under the right ribs
jaundice,newborn-said | baby's five days old and looks more yellow every day
jaundice | my skin's yellowish, wee like cola and pale poos
jaundice,weight-loss | my uncle has lost loads of weight and he's turned yellow
heartburn | acid comes up into my throat whenever I lie down
heartburn | terrible heartburn after meals and Gaviscon's stopped working
heartburn,pregnant | seven months pregnant and the indigestion is killing me, burning all night
heartburn | I keep getting reflux, need something stronger than rennies
epigastric-pain | got a pain right at the top of my stomach under the breastbone since last night
epigastric-pain,vomiting | upper tummy pain in the middle and I've vomited
epigastric-pain,back-pain | The pain's at the pit of my stomach and bores through to my back
epigastric-pain,pregnant,headache | 34 weeks, pain just under my ribs in the middle and a banging headache
haemorrhoids | my piles are out and I can't sit down
haemorrhoids,blood-in-stool | pretty sure it's haemorrhoids, bright blood on the paper when I wipe
haemorrhoids,pregnant | got awful piles with this pregnancy
haemorrhoids | There's a painful grape sized lump at my bum, I think it's a pile
hernia | there's a lump in my groin that pops out when I cough and goes back in
hernia | my belly button hernia aches when I lift things
hernia,infant-said | baby's got a bulge in his groin when he cries, goes away after
hernia-stuck,hernia | my hernia has come out and I can't push it back, it really hurts
hernia-stuck,hernia,vomiting | Hernia's hard and red, and he's throwing up
hernia-stuck,hernia,elderly-said | Grandpa normally pops his hernia back in but now it's stuck and solid
hernia-stuck,hernia | two hours trying to reduce this hernia and it won't budge, gone purple
belly-injury,abdominal-pain | I got kneed in the stomach at football and it's hurting more and more
belly-injury,child-said,fall | she came off her bike and the handlebar went into her tummy, she's eight
belly-injury | car crash this morning, my belly's all bruised where the seatbelt was
belly-injury,dizzy,fall | fell on the side of the boat and banged my left side under the ribs, stomach's sore and I feel light headed
blood-in-urine | there's blood in my wee this morning
blood-in-urine,flank-pain | kidney pain and my urine's gone red
blood-in-urine,anticoagulated | I'm on warfarin and I've just peed what looks like red wine
blood-in-urine,dysuria,urinary-symptoms | stings when I go and the last bit's pink
blood-in-urine,elderly-said | Dad is 77 and he's passing clots when he pees
abdominal-pain | had tummy ache for three days now, comes and goes
abdominal-pain,diarrhoea | stomach cramps and the runs since lunch
abdominal-pain,child-said | my little one says her tummy hurts since nursery
abdominal-pain,fever | left sided belly pain and a fever, had diverticulitis before
projectile-vomiting,vomiting,infant-said | my six week old keeps projectile vomiting after every feed
projectile-vomiting,vomiting,newborn-said | three weeks old and his milk shoots right across the room
projectile-vomiting,vomiting,headache | Dreadful headache and the vomit just shoots out of me
projectile-vomiting,vomiting,infant-said | she fires the whole bottle back up like a hose then wants more, seven weeks
projectile-vomiting,vomiting,child-said | toddler's sick went all over the wall, it's coming out with such force
dehydrated,diarrhoea,child-said | she's had diarrhoea two days and there are no tears when she cries, she's three
dehydrated,vomiting,elderly-said | mum can't stop being sick, her mouth's dry as a bone, she's 87
dehydrated,diarrhoea,no-urine | bad gastro, tongue like sandpaper and barely peed since yesterday
dehydrated,infant-said,diarrhoea | Baby's nappy has been dry all day, runny poos, sunken eyes
dehydrated,drowsy,child-said | he's floppy, lips cracked and dry, just wants to sleep, been ill since Sunday, aged two
dehydrated,dizzy | think I'm dehydrated, dry mouth and dizzy every time I stand
vomits-everything,vomiting | I can't keep anything down, not even sips of water
vomits-everything,vomiting,pregnant | nine weeks pregnant and everything comes back up, water too
vomits-everything,vomiting,child-said | we give teaspoons of rehydration stuff and he sicks it straight up, he's two
vomits-everything,vomiting,diabetic | I'm diabetic and can't hold down food, water or my tablets
vomits-everything,vomiting,elderly-said | Granny brings up whatever she swallows, even a sip of tea
vomiting | been sick three times this morning, must have been the prawns
vomiting,child-said | my daughter threw up at school
vomiting,diarrhoea | all four of us have it coming out both ends since last night
diarrhoea | got the runs for five days now
diarrhoea,fever | watery diarrhoea and a temperature of 38.5
diarrhoea,blood-in-stool | loose poos with blood and slime in them
diarrhoea,new-medicine | since the antibiotics I've been on the toilet ten times a day
pregnancy-bleeding,pregnant | I'm eight weeks pregnant and I've started spotting
pregnancy-bleeding,pregnant,pelvic-pain | 12 weeks gone, bleeding with cramps like a period
pregnancy-bleeding,pregnant | My wife's seven months along and she's suddenly bled in the loo
pregnancy-bleeding,pregnant,heavy-bleeding,bleeding | she's pregnant and losing loads of blood, the sheets are soaked
pregnancy-bleeding,pregnant | brown blood when I wipe, ten weeks, should I worry
pregnancy-bleeding,pregnancy-test-positive | had a positive test last week and today I'm bleeding
pregnancy-bleeding,pregnant,soaking-pads | fifteen weeks and going through a pad every hour
pregnancy-bleeding,pregnant,dizzy | bleeding at six weeks and I feel really faint
pregnancy-bleeding,pregnant | low lying placenta, just had a bleed, 29 weeks
reduced-fetal-movement,less-movement,pregnant | haven't felt the baby move since last night, 36 weeks
reduced-fetal-movement,less-movement,pregnant | baby's kicking a lot less than usual today, I'm eight months
reduced-fetal-movement,less-movement,pregnant | Had a cold drink and lay on my side and still nothing, she's normally so active, 33 weeks
reduced-fetal-movement,less-movement,pregnant | no kicks since yesterday morning, thirty weeks
reduced-fetal-movement,less-movement,pregnant | my wife is worried because the bump's gone quiet, hardly any wriggling
reduced-fetal-movement,less-movement,pregnant,pelvic-pain | crampy low down and baby isn't moving much, 38 weeks
reduced-fetal-movement,less-movement,pregnant | I count his movements like the midwife said and only got three all day
waters-broken,pregnant | I think my waters have gone
waters-broken,pregnant,preterm | my waters broke half an hour ago and I'm only 31 weeks
waters-broken,pregnant | leaking clear fluid down below and it isn't wee, 39 weeks
waters-broken,labour,pregnant | Waters have broken and contractions every five minutes
waters-broken,pregnant | woke up in a puddle, due date's Thursday
waters-broken,pregnant | the fluid coming out is greenish, I'm full term
labour,pregnant | I'm in labour, contractions three minutes apart
labour,pregnant | she needs to push, the baby's coming now
labour,pregnant,preterm | getting regular tightenings that hurt and I'm just 29 weeks
labour,pregnant | We can see the head, please send someone
labour,pregnant | lost my mucus plug and pains are coming every ten minutes
high-blood-pressure,pregnant,headache | pregnant, bp is 160 over 105 and my head is splitting
high-blood-pressure,pregnant,blurred-vision | seeing sparkly lights and my pressure was high at the chemist, 35 weeks
high-blood-pressure | took my blood pressure and it says 185 over 110
high-blood-pressure,elderly-said | Mum's 80, her pressure's through the roof, 200 on top
leg-swelling,pregnant | my legs and feet are like balloons, seven months pregnant
leg-swelling,face-swelling,pregnant | hands, face and legs have puffed right up overnight, 35 weeks
leg-swelling | ankles swell every evening in this heat
leg-swelling,breathless,elderly-said | grandad's legs are really swollen and he's out of breath lying flat
pregnant-trauma,fall,pregnant | I fell down the stairs and I'm six months pregnant
pregnant-trauma,pregnant | someone ran into the back of our car and I'm pregnant, just shaken up
pregnant-trauma,pregnant,abdominal-pain | my toddler kicked me hard in the bump and now it's sore
pregnant-trauma,fall,pregnant,pregnancy-bleeding | slipped by the pool, landed on my belly, 28 weeks, and I'm spotting
pregnant-trauma,pregnant,violence | He pushed me and punched my stomach, I'm pregnant
fall,elderly-said | my mum, 82, had a fall in the bathroom, hip's sore
postpartum,low-mood | had the baby three weeks ago and can't stop crying
postpartum,fever,pelvic-pain | gave birth six days ago, fever and sore low down
postpartum,soaking-pads,gynae-bleeding | Delivered last week and I'm soaking pads with big clots
postpartum,headache,high-blood-pressure | five days after having my son, awful headache and high bp
postpartum,mastitis,fever | baby's a month old, one boob's hard and red and I've got a 39 temp
low-mood | feeling really down for weeks, no interest in anything
low-mood,pregnant | pregnant and so low, crying over everything
low-mood,elderly-said | Dad's 78 and since mum died he's very low and won't go out
pregnancy-test-positive | just done a pregnancy test and it's positive, what's next
pregnancy-test-positive,late-period | two weeks late and the test shows two lines
pregnancy-test-positive,pelvic-pain | positive test on Monday and a stabbing pain one side low down
pregnancy-test-positive,vomiting | the stick was positive and I'm throwing up every morning
late-period | my period's ten days late, never happens
late-period,pelvic-pain | missed my period by a fortnight and my ovaries hurt
late-period,pregnant | I've missed a period, I could be pregnant
soaking-pads,gynae-bleeding | changing my pad every half hour, it's pouring out
soaking-pads,gynae-bleeding,dizzy | gone through three night pads in two hours and feeling dizzy
soaking-pads,gynae-bleeding | Flooding through tampon and towel in under an hour
soaking-pads,gynae-bleeding,child-said | my fourteen year old's period is so heavy she soaks pad after pad
gynae-bleeding | I'm 62, went through the menopause years ago and I've had a bleed
gynae-bleeding | bleeding in between periods for a couple of months
gynae-bleeding | I bleed a bit from down there after sex
period-pain | period cramps so bad ibuprofen does nothing
period-pain,vomiting | time of the month, doubled up and being sick
period-pain | my daughter's off school with her period pains
period-pain | came on today and the cramps are dreadful
period-question | my periods come every two weeks, is that okay?
period-question | wanted to ask about my cycle, came off the pill and bleeds last nine days
pelvic-pain,vaginal-discharge,fever | pain down in my pelvis, smelly discharge, fever
pelvic-pain,sudden,severe | All of a sudden agony around my left ovary, can't talk through it
pelvic-pain | it hurts deep inside when we have sex
vaginal-discharge | itchy down there with white stuff like cottage cheese
vaginal-discharge | my discharge has started smelling fishy
vaginal-discharge,dysuria | green yellow discharge and it burns to wee
sexual-assault | I was raped last night after the club
sexual-assault | a man from the hostel forced himself on me
sexual-assault,drugs-alcohol | think my drink was spiked, woke up with no clothes on and I know someone had sex with me
sexual-assault | My friend's been sexually assaulted, she's here with me in tears
sexual-assault,violence | my partner hits me and makes me have sex when I say no
sexual-assault,child-said | my seven year old told me a relative touched her private parts
sexual-assault,gynae-bleeding | he attacked me, sexually I mean, and I'm bleeding a bit down below
sexual-assault | would like to see a woman doctor please, I was abused at a party on Saturday
breast-lump | found a lump in my breast in the shower
breast-lump | there's a hard pea thing in my left boob
breast-lump | nipple's turned inwards and I can feel a lump next to it
breast-lump | Mum's found a lump in her breast and she's frightened
morning-after | condom split last night, I need the morning after pill
morning-after | had unprotected sex Saturday, not on anything
morning-after | forgot three pills and we didn't use anything, am I too late for emergency contraception
morning-after | where can I get plan B here please
retained-tampon | I can't find my tampon, think it's still up there
retained-tampon,vaginal-discharge | tampon's been in about a week, stinks and brown discharge
retained-tampon,fever,rash | left a tampon in, now I've got a fever and skin's red like sunburn
retained-tampon | string's gone up inside and I can't get the tampon out
mastitis | breastfeeding and there's a hot red hard patch on my boob
mastitis,fever,rigors | one breast swollen and burning, shivery with a fever, I'm nursing
testicular-pain,sudden | sudden terrible pain in one of my balls
testicular-pain,sudden,child-said | my thirteen year old boy woke up with really bad pain in his testicle
testicular-pain,vomiting | my nuts are killing me and I've been sick
testicular-pain,fever | right testicle swollen, hot and I've got a fever
testicular-pain | Left ball's sitting higher than the other and aching badly
testicular-pain | took a football to the balls and they're still hurting, gone purple
testicular-pain,dysuria | sore testicle and it burns to pee
testicular-pain,abdominal-pain,child-said | he said tummy ache but actually it's his willy area, one ball's red and sore, he's six
testicular-pain,severe | pain in my scrotum is unbearable, can't walk
testicular-pain | bit embarrassing but my testicles have been hurting since this morning
lump | felt a lump on my testicle, doesn't hurt
priapism | I've had an erection for five hours and it won't go down
priapism,new-medicine | took viagra last night, still hard this morning and it hurts
priapism | My husband's erection hasn't gone since three am, what do we do
priapism | six hour hard on, painful, not joking
penis-problem | red blotches on the end of my penis and it itches
penis-problem | my penis is swollen and there's pus coming out
penis-problem,child-said | little lad's willy is red and swollen
penis-problem | heard a pop during sex and my penis has gone black and blue
paraphimosis,penis-problem | my foreskin's stuck back and the end's swelling up
paraphimosis,penis-problem,child-said | pulled my boy's foreskin back in the bath and it won't go forward, it's like strangled
paraphimosis,penis-problem,catheter | Dad's catheter was changed and they left his foreskin back, the tip is huge
paraphimosis,penis-problem | can't get the skin back over the head, it's tight and sore
flank-pain,severe | I think it's a kidney stone, worst pain in my side, can't sit still
flank-pain,fever,dysuria | kidney ache, temperature and burning wee
flank-pain,vomiting | pain in my side going into the groin and I'm being sick
flank-pain | left kidney area's been hurting in waves
flank-pain,fever,rigors,pregnant | Pregnant with a pain over my right kidney, shivering and a fever
catheter,no-urine,elderly-said | dad's 85 and his catheter hasn't drained since last night, belly's swollen
catheter | mum's catheter has fallen out again
catheter,blood-in-urine | I've noticed blood in my catheter bag
catheter,fever | he has a catheter and today he's hot and the wee's cloudy
catheter | The catheter's leaking round the sides and is due a change
no-urine,abdominal-pain | haven't been able to pee since yesterday, bladder's bursting
no-urine,elderly-said | grandad hasn't passed water in twelve hours
no-urine,new-medicine | since taking the cold tablets I can't wee at all
no-urine,infant-said | baby hasn't had a wet nappy all day
no-urine,severe | desperate to go and not a drop will come, in agony
no-urine,recent-surgery | had my hernia done yesterday and I've not peed since
dysuria,urinary-symptoms | got a UTI, burns when I wee and going every five minutes
dysuria,urinary-symptoms,pregnant | pregnant and it stings when I pee, going constantly
dysuria,fever,child-said | my five year old cries when she wees and has a temp
dysuria,urinary-symptoms | cystitis again, just dribbles and burning
urinary-symptoms,elderly-said | Mum's elderly and has started wetting herself, strong smelling urine
urinary-symptoms | up five times a night to pee, weak stream
fever | I've got a temperature of 38 and ache all over
high-fever,fever | my fever's 40 and paracetamol isn't touching it
high-fever,fever,confusion,elderly-said | He's 82, temp 39.8 and rambling
high-fever,fever,sore-throat | burning up, 39.5, throat's in bits
high-fever,fever,rigors | forty degrees and shaking with cold
high-fever,fever,child-said | just took the little one's temperature and it's 40.2
fever-days,fever | had a fever five days running now
fever-days,fever,cough | had a cough and fever for a week
fever-days,fever | temperature every evening for a fortnight
fever-days,fever,elderly-said | Nan's had a fever that comes and goes for four days
meningitis-said,stiff-neck,fever | could it be meningitis? fever and she can't bend her neck
meningitis-said,child-said | there's a meningitis case at nursery and my little girl isn't right
meningitis-said,non-blanching-rash,fever | scared it's meningitis, purple spots and a temperature
sepsis-said,fever | had sepsis last year and this feels just the same, feverish and dreadful
sepsis-said,mottled,confusion | I think he's septic, skin's blotchy and he's not making sense
sepsis-said,catheter,fever | The home's nurse thinks sepsis from the catheter, he's 39
rigors,fever | teeth chattering, shaking uncontrollably with fever
rigors,recent-surgery,fever | op was ten days ago, now uncontrollable shivers and a fever
rigors | can't stop shivering under three blankets
stiff-neck,headache,fever | got a stiff neck, pounding head and fever
stiff-neck,light-hurts,vomiting | can't get his chin to his chest, light hurts and he's vomiting
non-blanching-rash,fever,child-said | my boy has a fever and little red dots that don't fade under a glass
non-blanching-rash | purple blotches on her legs that stay when you press
non-blanching-rash,fever,drowsy | Spots like blood under the skin, hot and very drowsy
immunosuppressed,fever | I'm on chemo and my temperature's 38.2
immunosuppressed,fever,cancer-history | my wife has breast cancer, chemo eight days ago, now feverish
immunosuppressed,fever,rigors | kidney transplant patient here, on immunosuppressants, shivering with 38.5
immunosuppressed,diarrhoea | I take methotrexate and I've had diarrhoea three days
mottled,fever,child-said | hot with a fever but her skin's all marbled and pale, my two year old
mottled,cold-sweat | he's gone deathly pale and clammy
vomiting-blood,vomiting | I've just vomited blood, bright red
vomiting-blood,vomiting | dad brought up something dark like coffee grounds
vomiting-blood,vomiting,drugs-alcohol | he's a heavy drinker and he's throwing up bright red blood, lots
vomiting-blood,vomiting,black-stool | Sick with blood in it and my poo's black
vomiting-blood,vomiting,anticoagulated | on apixaban and been sick with dark blood twice
vomiting-blood,vomiting | after all the retching there's a streak of blood in the sick
vomiting-blood,vomiting,fainted,urgent-said | she's vomited a load of blood and passed out, hurry please
vomiting-blood,vomiting,dizzy | brown grainy vomit and feeling lightheaded
black-stool | my poo is black like tar
black-stool,dizzy | sticky black stools that stink and I'm dizzy
black-stool,elderly-said | mother is 77, passing jet black motions and looks white as a sheet
black-stool,epigastric-pain | taking lots of ibuprofen, pain top of my stomach, now black poo
black-stool,anticoagulated | I'm on blood thinners and my stools have gone black
blood-in-stool | there was fresh blood in the toilet after I went
blood-in-stool,heavy-bleeding,bleeding | loads of blood coming out my back passage, pan's full of clots
blood-in-stool,weight-loss | blood in my poo for a month and I'm losing weight
blood-in-stool,infant-said | Baby's nappy has streaks of blood in the poo
blood-in-stool,child-said,abdominal-pain | screams and pulls her knees up on and off, poo's like redcurrant jelly, eighteen months
blood-in-stool,elderly-said | gran's bleeding from her bottom, it's on her pad
bleeding-unstoppable,bleeding,cut | cut my hand on a knife, pressed for fifteen minutes and it's still bleeding
bleeding-unstoppable,nosebleed,elderly-said | grandad's nose has bled for half an hour and won't stop
bleeding-unstoppable,nosebleed,anticoagulated | nosebleed that won't quit, I take warfarin
bleeding-unstoppable,bleeding | varicose vein burst on her leg, blood spurting and we can't stop it
bleeding-unstoppable,bleeding-after-extraction,extraction | tooth out this morning, been biting gauze for hours and it's still bleeding
heavy-bleeding,bleeding,deep-wound,cut | he's cut himself deep with the grinder, there's a pool of blood
heavy-bleeding,bleeding,mottled | Lost an awful lot of blood from his leg and he's gone white
nosebleed | I get a little nosebleed every morning
nosebleed,child-said | my daughter's nose keeps bleeding on and off
nosebleed,high-blood-pressure | nose is bleeding and my blood pressure's 190
coughing-blood,fever | coughing up blood into a tissue and I've got a fever
fever,newborn-said | sorry to bother you, our son was born two weeks ago and the ear thermometer says 38.4
not-feeding,newborn-said,drowsy | she's eleven days old, has slept through two feeds and I really can't rouse her to eat
weak-cry,newborn-said | his cry has changed, sort of a high moan, he's only eight days
breathless,newborn-said | grunting with every breath and breathing so quick, we only came home from hospital on Tuesday with him, a newborn
jaundice,newborn-said,not-feeding | health visitor at home told us to watch the yellowing, well it's down to his legs now and he won't feed, six days
everyday-complaint,newborn-said | her belly button stump smells a bit, she's nine days old but feeding well
mottled,newborn-said,weak-cry | tiny one's skin has gone all marbled, hands freezing and just whimpers, 16 days
vomiting-green,vomiting,newborn-said,not-feeding | our newborn keeps bringing up green and refuses the breast
infant-said,fever,not-feeding | he's been 38.9 since last night and now pushing his bottle away, five months
infant-said,cough,breathless | nostrils flaring and tummy pumping with each breath, nasty cough, she's four months
infant-said,weak-cry | won't be comforted, dummy, cuddles, pram, nothing, been screaming since seven, he is three months old
infant-said,bulging-fontanelle,fever | giving her a bath I noticed her soft spot standing up, and she's boiling, 7 months
infant-said,bulging-fontanelle,not-feeding | the top of the head, where it's soft, is puffed up and she's off her milk, nine months
infant-said,bulging-fontanelle,weak-cry | even when I sit him up the fontanelle stays out and he's shrieking, six months
infant-said,dehydrated,vomiting | brought back four bottles, mouth is all tacky and crying with no tears, eleven months
infant-said,diarrhoea | since we started fruit purées she's got loose green nappies, half a year old, smiling though
infant-said,rash | heat rash I think, on his neck and chest, he's four months and happy enough
infant-said,cold-symptoms | just a snuffly nose really, eight months, what can I give her for it
infant-said,parental-worry,drowsy | first time mum but something is off, he just stares and won't respond like normal, ten months
infant-said,blue-lips,cough | coughed till her lips went blue, she's two months, what should I do
infant-said,head-injury | rolled off the changing table onto tiles, nine months, got a bump on his head
infant-said,seizure | went stiff then jerked for a minute, stopped now, thirteen months old
infant-said,not-feeding,weak-cry | hasn't nursed all day and the crying sounds so feeble, 4 months
infant-said,fever | had her four month jabs yesterday at the clinic and today she's 38
child-said,fever,cough | middle one is three, coughing two days with 38 but playing and drinking
child-said,high-fever,fever,drowsy | forty point five and flopped on the sofa, won't even sit up for telly, two and a half
child-said,rash,fever | Temperature went on for three days, still 37.9, and now a pink rash on my two year old
child-said,parental-worry,fever | she never complains, and today I'm frightened how ill she looks, five years old with 39
child-said,parental-worry | wouldn't ring if he wasn't the worst I've ever seen him, he's four
child-said,not-feeding,fever | refusing milk, water, ice lollies, everything, hot too, twenty months
child-said,weak-cry,drowsy | lying there making a faint little whine, no energy, eighteen months
child-said,stridor,breathless | woke at three with a horrible crowing noise breathing in and he's struggling, three years old
child-said,wheeze | every cold goes to her chest and she whistles, she's five
child-said,non-blanching-rash,fever | did the tumbler test and the dots stay there, my girl's four with a fever
child-said,non-blanching-rash,vomiting | purple spots on his bum and legs that won't disappear, been sick too, he's six
child-said,ear-pain | earache since the hotel pool, he's seven
child-said,sore-throat,fever,rash | tongue like a strawberry, sore throat, hot and sandpapery skin, scarlet fever's going round her class
child-said,abdominal-pain,vomiting | school rang, my eight year old has tummy pain and threw up in the playground
child-said,headache,stiff-neck,fever | asked him to look at his toes and he can't bend his neck, headache and fever, he's nine
child-said,dehydrated,diarrhoea | dry nappies since bedtime yesterday, runny tummy and hollow eyes, she's two
child-said,vomits-everything,vomiting | dioralyte off a syringe and up it comes within a minute, every time, three years old
child-said,light-hurts,fever | curtains drawn because light hurts her eyes, fever 39, ten years old
child-said,nosebleed,non-blanching-rash | bruises for no reason, pinprick spots that don't fade, nosebleed, my boy's seven
child-said,cough,breathless | has to stop mid sentence to breathe, coughing all night, he's eight
child-said,urinary-symptoms,fever | dry for a year and now wetting again, with a fever, she's four
child-said,hives | after the cashews she's come up in big itchy welts, six years old
child-said,admin-appointment | I'd like to book my son in with the paediatrician for his four year check
child-said,confusion,high-fever,fever | doesn't recognise me, says there are cats in the room, and he's 40 degrees, aged five
child-said,seizure,fever | febrile fit I think, two minutes, now asleep, she's two and still burning hot
child-said,limb-injury | twisted his ankle at break time, eleven, hobbling about
fever,cough,breathless,elderly-said | ringing about mum, she's 84, coughing, 38.7 and puffing just walking to the loo
vomiting,headache,dizzy | head's splitting, thrown up twice and the room's spinning
diabetic,vomiting,high-sugar | my old man's a diabetic, can't stop heaving and his meter's over 400
blood-in-stool,abdominal-pain,dizzy | toilet was full of blood, I've got cramps and I'm coming over faint
pregnant,headache,leg-swelling,high-blood-pressure | bp 150 over 100, feet like loaves and a headache that won't shift, I'm eight months pregnant
pregnancy-bleeding,pelvic-pain,fainted,pregnant | seven weeks pregnant, bleeding, pain on one side and I blacked out a while ago
dysuria,fever,flank-pain,urinary-symptoms | thought it was just a water infection but now I've a fever and my kidney's aching, still stings to go
fever,rash,joint-pain | got back from Thailand with fever, rash all over and every joint hurting
hernia-stuck,hernia,no-gas,vomiting | uncle's hernia has come right out, can't get it in, been sick twice and no wind
catheter,fever,confusion,elderly-said | gran has a catheter, was hot yesterday and today doesn't know her own name
rigid-belly,vomiting,fever | feverish, vomiting and nobody can touch his stomach it's so hard
high-fever,fever,rigors,cough | shivering like a leaf, 39.7 and a cough that hurts my chest
diabetic,foot-wound,diabetic-foot,high-sugar | the sore on my foot's looking nasty and sugars are 320, I'm diabetic
sudden,testicular-pain,vomiting | was playing padel and bam, pain in my right testicle, made me throw up
postpartum,mastitis,rigors,fever | boob like a rock, shivers and 39, I gave birth three weeks ago
immunosuppressed,fever,cough | having chemo and immunotherapy, since yesterday a cough and 38.1
vomiting-blood,black-stool,dizzy,vomiting | two days of black poo and now sick with blood in, dizzy when he sits up
bleeding-unstoppable,anticoagulated,head-injury,bleeding | she's fallen and split her head, on blood thinners, it's pouring and pressing isn't stopping it
no-urine,catheter,severe | since they changed his catheter nothing's drained and he's writhing, can't take the pain
vaginal-discharge,pelvic-pain,fever | had a coil fitted last week, now pain low down, yellow discharge and a temperature
low-mood,postpartum,panic | two months since the birth, weepy and having panic attacks at night
weight-loss,night-pain,back-pain | losing weight and my back aches, worst at night in bed
belly-injury,abdominal-pain,blood-in-urine | boom on the boat hit my tummy, it's sore and now I'm weeing red
constipation,haemorrhoids,blood-in-stool | really bunged up, piles hanging out and blood on the paper each time
sexual-assault,morning-after | someone forced me last night and I'm scared of getting pregnant, I need the pill
sore-throat,fever,hard-to-swallow | tonsils covered in white, 39 and it's a struggle to swallow
waters-broken,labour,pregnancy-bleeding,pregnant | waters gone, contracting and now there's blood, 37 weeks
fall,pregnant-trauma,pregnant,less-movement,reduced-fetal-movement | had a tumble at the market yesterday and since then I've hardly felt the baby, six months
stiff-neck,vomiting,rash,fever | neck's stiff, throwing up, feverish and blotches have come out on her
diarrhoea,dehydrated,elderly-said | in the care home grandpa's got the runs, mouth bone dry and skin all wrinkly
urinary-symptoms,confusion,elderly-said | aunt is 88, weeing all the time and since yesterday she's away with the fairies, really muddled
low-sugar,diabetic,pregnant | pregnant, gestational diabetes on insulin and I'm reading 54
soaking-pads,gynae-bleeding,fainted | pad an hour with this period and I passed out on the metro
soaking-pads,gynae-bleeding,recent-surgery | they did a D&C on Friday and I'm flooding through towels
soaking-pads,gynae-bleeding | perimenopausal and this one's unreal, super plus and a night pad gone in fifty minutes
labour,pregnant | pains every five minutes lasting a minute, shall I grab the hospital bag?
waters-broken,pregnant | stood up at work and a bucket of water came out of me, eight and a half months
waters-broken,pregnant,fever | been trickling fluid two days and now feel feverish, 35 weeks pregnant
reduced-fetal-movement,less-movement,pregnant | is it normal for the little one to slow down near the end? I've barely felt him today
pregnancy-bleeding,pregnant | some pink on my pants this morning, I'm twenty weeks, it's stopped and started
vomiting-green,vomiting,abdominal-pain | nothing left but green bile and the cramps are awful
vomits-everything,vomiting,diarrhoea | can't even hold a spoonful of water, it's out one end or the other
vomits-everything,vomiting,headache | migraine so bad my tablet and water come straight back up
vomiting-blood,vomiting,epigastric-pain | pain at the top of my tummy and I've just brought up stuff like ground coffee
black-stool,fainted,elderly-said | father in law, 75, fainted and his motion was black as coal
black-stool,weight-loss | dark tarry poo for a week and my weight's dropping
bleeding-unstoppable,bleeding | mole taken off yesterday, the wound's bleeding and pressing for ages does nothing
heavy-bleeding,bleeding,cut | chainsaw caught his thigh, blood is gushing out
immunosuppressed,urinary-symptoms,dysuria | on high dose steroids and azathioprine, and it's burning to wee
immunosuppressed,sore-throat,fever | white cells are nil from chemo, throat's sore and I've a fever
meningitis-said,fever,headache | there's been meningitis at my hall of residence and now I've got a fever and headache
meningitis-said,non-blanching-rash | these purple pinpricks stay when I press them, scared of meningitis
sepsis-said,confusion,fever | oncology told us to look out for sepsis and she's confused and burning
sepsis-said,low-blood-pressure | his pressure's dropped right down and he looks awful, could it be septicaemia
stiff-neck,headache,drowsy | can't move her neck, bad head and drifting off on me
retained-tampon,pelvic-pain | think I've put two tampons in, one won't come out and I'm sore inside
breast-lump | mammogram was clear but I can definitely feel something hard in my right breast
morning-after | is it too late for the morning after pill, it was Saturday night
period-pain | this month the period pain has me on all fours
period-question | how long should a thirteen year old's period last?
period-question | all over the place with my periods and would like to ask someone
period-question | can I run two packs together to skip my period for the holiday?
mastitis | nursing, one side tender and tight with a red streak
leg-swelling,pregnant | thirty two weeks and none of my shoes fit, feet are that swollen
haemorrhoids | piles are giving me gyp every time I go
heartburn | coffee or tomatoes and I get this burning right up my chest
hernia-stuck,hernia,severe | groin lump's stuck out, hard as a golf ball and the pain is unbearable
priapism,drugs-alcohol | mixed coke and a pill, been erect for eight hours now
paraphimosis,penis-problem | after sex my foreskin won't roll forward and the tip is purple
skin-infection | new tattoo's gone hot, red and oozing pus
skin-infection,fever | cat scratch has got infected and I feel feverish
no-insulin,diabetic | bag with my insulin got nicked on the beach, I'm type 1 and due a dose now
sexual-assault | I'd rather not say much but I was assaulted, sexually, two nights ago
sexual-assault | a guy I know made me have sex on Sunday and I didn't want to
mottled,fever,elderly-said | he's 83, feverish and his knees have gone purple and blotchy
bulging-fontanelle,infant-said,fever,parental-worry | top of his head's bulging, fever too, worst night we have ever had with him, six months
bulging-fontanelle,newborn-said,not-feeding | newborn, three weeks, her soft spot's swollen and she leaves her feeds or won't take any
bulging-fontanelle,infant-said,weak-cry | high pitched crying that won't stop and fontanelle is up, he's five months
bulging-fontanelle,infant-said,seizure | he had a fit and after it the soft place on his skull's hard and raised, eight months
bulging-fontanelle,infant-said | used to be flat, now the soft spot domes up, what does that mean? four months old
bulging-fontanelle,infant-said,vomiting,head-injury,fall | tumbled off the sofa, vomited, now the soft bit of her head is puffy, ten months
bulging-fontanelle,infant-said,drowsy,not-feeding | won't wake for milk and where his head pulses it's raised, three months
parental-worry,infant-said,breathless | having trouble breathing and I have honestly never seen her so bad, five months
parental-worry,child-said,vomiting | being sick and the look of him scares me, worst he's ever been, four
parental-worry,child-said,rash | this isn't like other times, she's much worse and covered in blotches, two years old
parental-worry,newborn-said,not-feeding | he's not eating and my gut says it's serious, only nine days old
parental-worry,child-said,weak-cry,fever | only moans, no strength in it, feverish, I've never been so frightened for her, three years old
weak-cry,child-said,dehydrated | whiny little cry, no tears, tummy bug for days, eighteen months now
weak-cry,infant-said,fever | the smaller twin, six months, is hot and her crying's gone really faint
not-feeding,child-said,mouth-ulcer | hand foot and mouth, sores all in his mouth, refusing cup and yoghurt, he's two
not-feeding,infant-said,breathless | gets out of breath trying to suck so gives up, won't try now, two months
non-blanching-rash,fever,vomiting | my flatmate's twenty, fever, vomiting and purple dots on his shins that don't go when pressed
non-blanching-rash,stiff-neck,fever | spots stay under the glass, neck's rigid and 39 on the thermometer
bleeding-unstoppable,nosebleed,high-blood-pressure | nose has been going since nine, I'm pinching it properly, and my pressure's 180
bleeding-unstoppable,heavy-bleeding,bleeding | her dialysis fistula is bleeding, there's such a lot and I can't stop it
bleeding-unstoppable,bleeding,recent-surgery | veins stripped the day before yesterday, the cut keeps bleeding right through the bandages
heavy-bleeding,bleeding,limb-injury | quad bike went over his foot and he's lost a lot of blood
heavy-bleeding,bleeding,dizzy | bathroom floor's covered in blood from a cut on my head and I feel woozy
heavy-bleeding,postpartum,soaking-pads,gynae-bleeding | four days since the birth, blood gushing, a pad every fifteen minutes
heavy-bleeding,blood-in-stool,elderly-said,bleeding | granny's filled the toilet with blood, masses, from behind
heavy-bleeding,bleeding,nosebleed | he's filled two towels from his nose, there's so much blood
black-stool,elderly-said,weight-loss | my 80 year old neighbour tells me her poo has been tar black and she's shrinking away
vomits-everything,vomiting,dehydrated | mouth like cotton wool, everything I drink comes back, water included
vomits-everything,vomiting,abdominal-pain | not even peppermint tea stays in me, and my belly's hurting
vomiting-green,vomiting,infant-said,rigid-belly | belly blown up and hard with green sick, seven weeks old
vomiting-green,vomiting,hernia | I've had a hernia for years and today I'm vomiting green
vomiting-green,vomiting,elderly-said,constipation | nana hasn't been for five days and now she's bringing up greenish stuff
labour,waters-broken,pregnant | my wife's gushing water and says she can't hold back from pushing
labour,pregnant,preterm | thirty three weeks and cramps every eight minutes, it's way too soon
labour,pregnant | third baby, pains close together and I'm in a taxi, what do I do
reduced-fetal-movement,less-movement,pregnant | yesterday a gymnast, today my bump's silent, 29 weeks
reduced-fetal-movement,less-movement,pregnant,high-blood-pressure | high blood pressure and he's not moving like he does, 36 weeks
no-urine,blood-in-urine | was passing clots and now it's blocked, can't pee a drop
soaking-pads,gynae-bleeding | I've got fibroids, and today it's a fresh towel every forty minutes
immunosuppressed,non-blanching-rash | leukaemia patient on chemo, little purple dots coming up that don't fade
immunosuppressed,vomiting,dehydrated | chemo's making me vomit constantly and my mouth is parched
immunosuppressed,breathless,fever | six months after my lung transplant, 38 degrees and short of breath
pregnant-trauma,fall,pregnant | big dog knocked me flat on the promenade and I'm seven months
pregnant-trauma,pregnant,pregnancy-bleeding | door swung into my bump, pregnant 25 weeks, and there's a bit of blood
fever-days,fever,headache | on and off fever since last Wednesday plus a headache
late-period,low-mood | no period for over a month now and I'm feeling really low
no-insulin,vomiting,diabetic | day and a half without insulin, throwing up, been diabetic all my life
no-insulin,very-thirsty | can't find my insulin, none since yesterday, and I'm parched, drinking and drinking
no-insulin,child-said,diabetic | our nine year old's pump line has snapped and she's getting no insulin
suicidal | I don't want to be here any more, I keep thinking about ending it
suicidal | my flatmate says she wants to kill herself and I'm really worried about her
suicidal,low-mood | since my wife died I've had no reason to live and I think about it every night
suicidal | Hi, I'm having suicidal thoughts and I don't know who else to ring over here
suicidal | he sent me a goodbye text saying he can't go on
suicidal,elderly-said | Dad is 86 and he keeps saying he'd be better off dead and he'll see to it himself
suicidal,postpartum | had my baby five weeks ago and I just want to disappear, I have thoughts of dying
suicidal,out-of-medication | ran out of sertraline two weeks back and now I'm thinking of hurting myself again
suicidal | it's my son, he's told his girlfriend he's going to end his life
suicidal,drugs-alcohol | when he's drunk he says he'll jump off the balcony and finish it
suicidal | honestly I wish I could go to sleep and never wake up, I think about doing something
suicidal,panic | between the panic attacks and everything I've started thinking I'd rather be dead
suicide-plan,suicidal | I've got the tablets lined up in front of me and I'm going to take them tonight
suicide-plan,suicidal | she's left a note and the sleeping pills are gone from the cabinet
suicide-plan,suicidal,urgent-said | please hurry he's standing on the edge of the roof saying he'll jump
suicide-plan,suicidal | my husband has taken his shotgun out to the car and says goodbye to the kids
suicide-plan,suicidal | I know how I'd do it, I've picked the day and written the letters
suicide-plan,suicidal | found a rope in our lad's room and he admits what it was for
suicide-plan,suicidal | there's a knife on the table next to me and I can't stop thinking of using it on myself
suicide-plan,suicidal | Been saving up my painkillers for weeks so that I can end it
suicide-plan,suicidal | I'm at the train station and I'm thinking of stepping out in front of one
suicide-plan,suicidal | mum's carer says she's been hiding her pills under the mattress so she can take the lot
suicide-plan,suicidal | a guest at our hotel has told reception she's going to drown herself tonight
suicide-plan,suicidal | he's been looking up ways to do it online and bought what he needs, he showed me
self-harm | I cut my arms again last night and I feel ashamed
self-harm | our daughter has got fresh cuts all over her thighs, she does it with a razor
self-harm,bleeding | my girlfriend's slashed her wrist and it's bleeding quite a bit
self-harm | when I get stressed I burn myself with cigarettes and I've done it again
self-harm | he bangs his head on the wall till it bleeds, my brother, he's autistic
self-harm | not suicidal or anything but I've been cutting to cope
self-harm,skin-infection | one of the cuts I made on my leg has gone red and pussy
self-harm,suicidal | she tried to cut her wrists this morning because she wants to die
self-harm,deep-wound | I've gone too far this time, the cut I did on my arm is gaping open
self-harm | one of my students showed me scratches she makes on her arm with a compass
self-harm,burn | put her hand on the hot iron on purpose, says it shuts her head up
self-harm | keep punching myself in the legs when I get upset, they're black and blue
violence | my partner hit me and I'm scared to stay in the flat
violence | I got beaten up outside a club last night, my face is a mess
violence | he's been knocking me about for years and yesterday he strangled me
violence,elderly-said | I think somebody at the home is hurting my nan, she's 92 and covered in bruises
violence,child-said | my little boy came back from his dad's with belt marks on his back
violence | can't talk long, my husband is in the next room, he's hurt me
violence,pregnant | I'm twenty weeks pregnant and my boyfriend pushed me down
violence | my grown-up son punches me when I won't give him money
violence,sexual-assault | someone I was seeing raped me and slapped me around
violence | need my injuries written down by a doctor because my ex attacked me
violence,head-injury | mugged on the Rambla, they hit me on the head and kicked me
violence | she throws things at me and threatens me with scissors, my wife does
harm-others | I'm frightened I'm going to hurt my kids, I get these urges
harm-others | my brother is threatening to stab the neighbour
harm-others,psychosis | voices are telling him to kill our mum
harm-others,drugs-alcohol | he's off his head on something and smashing up the place saying he'll kill us
harm-others | If I see that man again I swear I'll kill him, I can't control myself
psychosis | I keep hearing voices talking about me
psychosis | my wife thinks the neighbours put cameras in the walls
psychosis,elderly-said | Mum's 84 and seeing little men in the garden who aren't there
psychosis | he hasn't slept for days, talks nonstop, says he's been chosen and is spending everything
psychosis,out-of-medication | she's schizophrenic, no tablets since we flew out, and now she says we're poisoning her
panic,palpitations,breathless | having a panic attack, heart pounding and can't get my breath
panic | I get terrible anxiety attacks every time I have to drive on the motorway
panic,numbness | my daughter's panicking, fingers all tingly, she has had these before
panic,tremor | shaking like a leaf with nerves, I feel like something awful is going to happen
panic,psychologist | could I see a counsellor please, my anxiety is through the roof and the attacks are daily
overdose | I've taken my blood pressure tablet three times by mistake today
overdose,suicidal | she's swallowed a whole pack of paracetamol because she wanted to die
overdose,child-said | our toddler, she's two and a half, got into the Calpol and drank most of the bottle
overdose,drowsy | my mate took loads of diazepam and I can hardly wake him
overdose,wrong-dose-risky | took my fast insulin instead of the slow one, thirty units of it
overdose,wrong-dose-risky,elderly-said | we gave Grandad, 81, his warfarin twice over the last two days
overdose,infant-said | gave the baby a full spoon of ibuprofen instead of a quarter, she's six months
overdose | been popping co-codamol every two hours for my back, must have had twenty since yesterday
overdose,unresponsive | there are empty pill packets everywhere and he won't wake up
overdose,child-said | my granddaughter thought my heart pills were sweets and ate some
overdose,vomiting | took a handful of tablets last night after a row, been sick ever since
overdose,wrong-dose-risky,drowsy | put a second fentanyl patch on without taking the old one off and she's very dozy
poisoning,child-said | my three year old drank some bleach from under the sink
poisoning | swallowed a mouthful of white spirit, it was in a water bottle
poisoning,child-said | he's bitten into a dishwasher tablet, he's only two
poisoning,vomiting | was spraying the orange trees and now I'm throwing up and sweating, I think it's the pesticide
poisoning,infant-said | the baby's been licking slug pellets, I don't know how many went in
poisoning | mixed two cleaning products in the bathroom and the fumes have got my chest and throat
poisoning,elderly-said | Gran has dementia, she's 88, and she's drunk some washing up liquid
poisoning,suicidal | she has drunk weedkiller, she said she wanted it over
poisoning,child-said | little one ate some oleander leaves by the hotel pool, she's three
poisoning,drowsy | he drank antifreeze I think, he's slurring about and very sleepy
poisoning,hard-to-swallow | drain cleaner, she's had drain cleaner, her mouth is burnt and swallowing hurts
poisoning,child-said | the kids were drinking mouthwash for a dare, two of them, aged nine
button-battery,child-said | my son's swallowed a button battery
button-battery,infant-said | one of those coin batteries is missing from the remote and our 13 month old is drooling
button-battery,child-said,foreign-body | she has poked a little watch battery up her nose
button-battery,elderly-said | Grandpa swallowed his hearing aid battery, he thought it was his tablet
button-battery,child-said | I think he ate the flat round battery out of the kitchen scales
button-battery,child-said | the singing birthday card came apart and the battery has gone and she says she ate it
button-battery,child-said,foreign-body | there's a tiny silver battery stuck in my lad's ear, he's five
button-battery,child-said,vomiting | he's gagging and being sick since he had a lithium cell out of the car key in his mouth
button-battery | silly me, held the battery between my teeth while fixing the watch and swallowed it
button-battery,infant-said,not-feeding | baby won't take her bottle and we can't find the battery from the tea light
button-battery,child-said,cannot-swallow | can't swallow her own spit, her brother says she ate a shiny battery
button-battery,child-said,minor | seems totally fine but a four year old having swallowed a 2032 battery, do I need to come?
carbon-monoxide,headache | all of us in the villa have headaches since we put the boiler on
carbon-monoxide | the CO alarm went off and we feel sick and woozy
carbon-monoxide,fainted | my wife collapsed in the shower, there's a gas heater in the bathroom
carbon-monoxide,vomiting,child-said | we had the gas stove on all night in the campervan and both kids are vomiting
carbon-monoxide,unresponsive | found him in the garage with the engine running, he isn't responding
carbon-monoxide,dizzy | the fireplace was smoking and now I'm lightheaded and can't think straight, very dizzy
carbon-monoxide,headache | brought the disposable barbecue into the tent because of the rain, splitting headaches both of us
carbon-monoxide,confusion,elderly-said | elderly neighbour, 89, is confused and her flat reeks of the old brazier
carbon-monoxide | breathed in a lot of smoke from a kitchen fire, coughing up black stuff
carbon-monoxide,drowsy | my dad's so sleepy and flushed, he's been sat by a charcoal burner with the windows shut
carbon-monoxide,headache | Each time we light the water heater my head throbs, outdoors it clears, and the dog's off too
carbon-monoxide | The gas engineer found carbon monoxide in our apartment and told us to get checked, we're all queasy
chemical-in-eye | got bleach splashed in my eye cleaning the shower
chemical-in-eye,eye-pain | cement dust has gone in my husband's eyes and they're burning
chemical-in-eye | superglue in the eye, the lids are stuck
chemical-in-eye,child-said | my toddler squeezed a laundry pod and it squirted in his eyes
chemical-in-eye,red-eye | I put ear drops in my eye by accident and it's bright red
chemical-in-eye | oven cleaner sprayed right into both my eyes
chemical-in-eye,blurred-vision | battery acid in the left eye, rinsed it but everything's blurry
chemical-in-eye | somebody pepper sprayed us and my friend can't open her eyes
chemical-in-eye | pool chlorine, the granules blew up into my face and into my eye
chemical-in-eye | hair dye ran into mum's eye and it's still stinging after washing
chemical-in-eye,eye-pain | I was spraying weeds and the wind blew it into my eyes, really sore
chemical-in-eye | splash of acetone in the eye at the nail salon about ten minutes ago
sudden-vision-loss,sudden | suddenly can't see out of my right eye
sudden-vision-loss,elderly-said | my mother is 79 and she's lost the sight in one eye
sudden-vision-loss | everything's gone black, I can't see
sudden-vision-loss,flashes-curtain | it was like a shutter coming down and now that eye is blind
sudden-vision-loss,diabetic | I'm diabetic and woke up with no vision on the left
sudden-vision-loss,headache | Dad had a sore temple for days and now he can't see from that eye
sudden-vision-loss | half of what I look at is missing since lunchtime, the whole left half
sudden-vision-loss,eye-injury | a golf ball caught him in the eye and he says he can't see with it
sudden-vision-loss | he's lost his sight on one side, an hour ago, doesn't hurt
sudden-vision-loss,high-blood-pressure | her blood pressure is sky high and she can't see properly any more, it's all gone dark
sudden-vision-loss,anticoagulated | on blood thinners, and a red blob has filled my eye so I can't see through it
sudden-vision-loss,stroke-arm | one eye has gone and his arm's gone weak as well
flashes-curtain | flashing lights in the corner of my eye and loads of new floaters
flashes-curtain | there's a dark curtain across the bottom of my eye
flashes-curtain | since Sunday I've got black specks swimming about and sparks at night
flashes-curtain | my husband is very short sighted and he's seeing lightning streaks with his eyes shut
flashes-curtain | Shower of dots in my vision with a sort of grey veil creeping in from the side
eye-injury,eye-pain | a bit of metal flew in my eye while I was grinding
eye-injury | the baby scratched my eyeball with her nail
eye-injury,child-said | poked in the eye with a stick at the campsite, he's seven
eye-injury,blurred-vision | took an elbow to the eye at five-a-side and it's gone blurry
eye-injury | champagne cork hit my wife in the eye
eye-pain,red-eye,vomiting | awful pain in one eye, it's red and I've thrown up
eye-pain | feels like there's grit in my eye and it's really sore
eye-pain,light-hurts | my eye aches and I can't bear any light
eye-pain,blurred-vision | throbbing pain behind the eye with haloes round the street lamps, sight is hazy
eye-pain | sore eyes after skiing without goggles, both very painful
red-eye,child-said | my four year old woke up with a gunky red eye
red-eye | pink eye I reckon, both of them stuck together this morning
red-eye,minor | burst blood vessel in my eye, looks horrid but doesn't bother me
red-eye | itchy red watery eyes from the pollen
red-eye | stye on my lid and the eye's all red
contact-lens | I can't get my contact lens out
contact-lens,eye-pain,red-eye | slept in my contacts and now my eye's red and painful
contact-lens | think there's a torn piece of lens still in my eye
contact-lens,blurred-vision | wear monthlies, and since yesterday I see through a fog on one side
contact-lens,eye-pain | swam in the sea with my lenses in and my eye hurts like mad
mastoid,child-said | swelling behind my son's ear and it's sticking out, he's had an ear infection, he's four
mastoid,fever | the bone behind my ear is red and hot and I've got a temperature
mastoid,ear-discharge | her ear's been running for a week and now there's a lump behind it
mastoid,infant-said | our ten month old has a red puffy patch just behind her ear and the ear is pushed forward
mastoid,ear-pain | earache for days, and now it's swollen and very tender behind the ear
sudden-deafness,sudden | woke up completely deaf in one ear, out of nowhere
sudden-deafness | can't hear a thing on my left side since yesterday, just ringing
sudden-deafness,dizzy | his hearing went in the right ear and the room is spinning
sudden-deafness | I was on the phone and the hearing in that ear just cut out
sudden-deafness | a firecracker went off at the fallas next to her and she can't hear from that ear
sore-throat | I've got a really sore throat
sore-throat,fever | tonsillitis again I think, white spots and a fever
sore-throat,child-said | throat is killing her when she swallows, she's eight
sore-throat,cold-symptoms | scratchy throat, runny nose, the usual cold
sore-throat | strep is going round at school and now my throat's raw
muffled-voice,sore-throat,severe | I sound like I've got a hot potato in my mouth, throat agony on one side
muffled-voice,trismus | her voice has gone all thick and she can hardly open her mouth
muffled-voice,cannot-swallow | he's dribbling, can't swallow, and his voice is muffled
muffled-voice,fever | temperature of 38.6 and talking like he's under water, one tonsil is huge
muffled-voice,throat-swelling | my throat's swollen inside and my voice is coming out strangled
foreign-body,child-said | there's a bead up my daughter's nose
foreign-body | fish bone stuck in my throat since lunch
foreign-body | some insect crawled in my ear and it's buzzing
foreign-body | end of a cotton bud has come off in my ear
foreign-body,child-said | a sweetcorn kernel, up his nostril, aged three, won't blow it out
swallowed-object,child-said | she has swallowed a euro coin, five years old, seems ok
swallowed-object,child-said | he's eaten two little magnets from a toy
swallowed-object | I think I swallowed a bit of glass from the jar
swallowed-object | swallowed a drawing pin I was holding in my mouth
swallowed-object,infant-said | our eleven month old swallowed an earring back
alcohol-coma,drugs-alcohol,unresponsive | my mate's had so much to drink we can't wake him
alcohol-coma,drugs-alcohol,vomiting | she's passed out drunk and being sick in her sleep
alcohol-coma,drugs-alcohol | there's a lad on a stag do unconscious on the pavement from drinking
alcohol-coma,drugs-alcohol,drowsy | drank a bottle of vodka and only groans when we shake her
alcohol-coma,drugs-alcohol,cold-limb | blind drunk, freezing cold hands, not answering us
wild-mushrooms,vomiting | we ate mushrooms we picked ourselves and we're all vomiting
wild-mushrooms,diarrhoea,abdominal-pain | terrible cramps and the runs this morning after foraged mushrooms last night
wild-mushrooms,child-said | our toddler ate a mushroom off the lawn, she's two
wild-mushrooms | not sure the mushrooms a neighbour gave us from the woods were safe, I feel rough
wild-mushrooms,jaundice | had wild mushrooms three days ago and he's gone yellow
preterm,infant-said,cough | she was born at 31 weeks, she's three months now and coughing
preterm,newborn-said,not-feeding | our preemie came home on Monday, three weeks old, and isn't feeding
preterm,infant-said,fever | premature baby, four months, temperature 38.3
preterm,infant-said | he was eight weeks early, he's five months now and all bunged up
preterm,infant-said,vomiting | prem little girl, two months, brings up every feed
lung-disease,breathless | I've got COPD and I'm more breathless than usual
lung-disease,cough | my dad's on home oxygen for his lungs and his cough has got worse
lung-disease,fever | pulmonary fibrosis and running a fever
lung-disease,cold-symptoms | bad cold and I have emphysema, so a bit wary
lung-disease,cough | chronic bronchitis here, phlegm has turned green
elderly-said,fall | my nan's 90 and she's had a fall
elderly-said,diarrhoea | very old gentleman, ninety three, with diarrhoea
child-said,headache | my nine year old has a headache
infant-said,rash | our 7 month old has come out in a rash
newborn-said,fever | he's eleven days old and has a temperature of 38
newborn-said,jaundice | newborn of ours, six days old, looking yellow
newborn-said,not-feeding | two week old won't latch since last night
newborn-said | the cord stump on my ten day old smells bad
newborn-said,vomiting | just gave birth nine days ago and he's sicking up all his milk
resolved | it's gone now, I just wanted to let you know
resolved | my stomach was bad yesterday but I'm fine today
resolved | the fever's gone and he's running around again
resolved | no need to ring back, the dizziness passed by itself
resolved | nosebleed's stopped ages ago, all good
urgent-said | it's urgent, I need a doctor right now
urgent-said,dental-pain | please as soon as possible, my tooth is killing me
urgent-said | this can't wait, put me through to someone
urgent-said,elderly-said | URGENT pls call me back about my mother she's 85
urgent-said,back-pain | need seeing straight away, my back's gone
second-call | I rang earlier and nobody called me back
second-call,worsening | me again, about my dad, he's worse than when I rang
second-call | I messaged you on Tuesday about my cough and heard nothing
second-call,high-fever,fever | second time I've called today, her fever is now 39.8
second-call | we got cut off just now, it was about the knee
minor | it's only a little thing, nothing serious
minor,cut | just a tiny paper cut really
minor,cold-symptoms | only a bit of a sniffle, no rush at all
minor,insect-bite | a little mosquito bite, itchy, that's all
minor,headache | bit of a mild headache, not worried
said-otherwise | no that's not what I said
said-otherwise,ear-pain | ear, I said ear, not eye, it's my ear that hurts
said-otherwise | you've got it wrong, it's not for me, it's for my husband
said-otherwise,foot-wound | no no, the wound's on my foot, not my hand
said-otherwise | you misheard me, I never mentioned a fall
none | hello? is there anybody there? I can't hear you
none | no, she hasn't swallowed anything and nobody's hurt
none | sorry, I think I have the wrong number
none | my sister had a detached retina years ago but that's not why I'm ringing
none | calling from the courier, I have a parcel for the clinic
chest-pain,radiating-pain,cold-sweat | Good morning, it's about my husband, he's had a crushing weight on his chest for half an hour going up into his jaw and he's clammy, we're in Nerja on holiday
stroke-face,stroke-speech,elderly-said | my mother's 82, her mouth has dropped on one side at breakfast and nothing she says makes sense, it was all fine an hour ago
anaphylaxis-said,throat-closing,hives | ate a prawn paella and now I'm covered in hives with my throat tightening, I've had anaphylaxis before and my pen's out of date
thunderclap-headache,headache,vomiting | worst headache of my life, came on like a bang in the shower, I've been sick and have to lie in the dark
non-blanching-rash,stiff-neck,high-fever | our daughter's got a temp of 40, won't bend her neck and there's a rash that stays when I press a glass on it
meningitis-said,headache,light-hurts,fever | my son is at uni in Granada, feverish with a banging head and can't stand the light, I'm scared it's meningitis
vomiting-blood,black-stool | threw up something like coffee grounds in the night and my poo is black, I've been on ibuprofen for weeks
low-sugar,confusion,diabetic | He's type 1, his meter says 2.4 and he's talking rubbish and pushing the juice away
seizure-ongoing | my wife is having a fit on the kitchen floor right now, it's been going on for minutes and she's gone purple
choking,child-said,blue-lips | he's got a grape stuck, my four year old, no noise coming out, lips are blue, please help
not-breathing,unresponsive | we pulled a man out of the pool and he isn't breathing or moving, what do we do
bulging-fontanelle,infant-said,fever,weak-cry | baby girl of four months, feverish since last night, a thin weak cry and the soft spot on her head looks raised
pregnancy-bleeding,pregnant,pelvic-pain | I'm eight weeks gone and started bleeding this morning with cramps, I lost one before and I'm terrified
reduced-fetal-movement,pregnant | 33 weeks pregnant, I've not felt him kick much since yesterday, I had cold juice and lay on my side
waters-broken,pregnant,labour | I think my waters went in the car, I'm 37 weeks, pains every six minutes, which hospital should we head for
soaking-pads,gynae-bleeding,dizzy | bleeding so heavily I'm changing pads every hour since midnight and I feel faint and giddy
saddle-numbness,back-pain,lost-bladder-control | slipped disc last month, and since this morning I'm numb down below when I wipe and I've wet myself twice
both-legs-weak,cancer-history,back-pain | Dad has prostate cancer, his back has been agony and today his legs just won't hold him
open-fracture,deformed-limb | came off the scooter, the bone's poking out of his shin and the foot is pointing the wrong way
testicular-pain,sudden,vomiting,severe | teenage son woke up at five with sudden agony in one testicle and he's been sick with it
priapism | embarrassing one, took a pill last night and I've had an erection for six hours, it hurts now
serious-burn,burn,child-said | a pan of boiling water went over my little girl, she's three, her chest and tummy are blistering and peeling
snake-bite,limb-swelling | My husband was bitten on the ankle by a viper on the Camino and the leg's swelling up to the knee
heat-stroke,confusion | he's been golfing in 40 degrees, his skin's burning hot and dry and he doesn't know where he is
inhaler-fails,asthma,cannot-speak-breathless | asthma attack, ten puffs of the blue one and it's doing nothing, she can only get out a word at a time
coughing-blood,calf-swelling | flew in from Manchester three days ago, one calf is fat and sore and I've just coughed up blood
head-injury,anticoagulated,drowsy,vomiting | Mum's on apixaban, cracked her head on the patio last night, this morning she's sick and I can barely rouse her
clear-fluid-nose-ear,head-injury,amnesia | he fell off his bike, can't remember it, and watery stuff's trickling out of his nose
vomiting-green,newborn-said | our five day old has brought up bright green sick three times
projectile-vomiting,infant-said,dehydrated | after each bottle it shoots right across the room, he's six weeks, and his nappies are hardly wet, mouth's dry
rigid-belly,severe,abdominal-pain | my stomach's rock hard and I can't move an inch, the pain is beyond anything I've had
dental-swelling-spreading,dental-swelling,hard-to-swallow | had an abscess since Friday, now the swelling has gone down under my jaw and I struggle to swallow
avulsed-tooth,child-said | ten year old's front tooth got knocked clean out at the waterpark, we've got it in milk
bleeding-after-extraction,bleeding-unstoppable | tooth pulled at ten this morning and it's still pouring, I've bitten on gauze for ages
inhaled-dental-part,cough | I was eating a baguette, my crown came off and I think I breathed it in, coughing ever since
sepsis-said,rigors,confusion,catheter | father in law has a catheter, shaking uncontrollably and rambling, they told us last time it was sepsis
immunosuppressed,fever,rigors | on chemo, last session eight days ago, temperature 38.4 with shivers, my nurse back home said to call
no-insulin,high-sugar,vomiting,very-thirsty | airline lost my bag with all my insulin, sugars are 28, I'm gasping for water and vomiting
cold-limb,sudden,numbness | my leg suddenly went white and icy about an hour ago and I can't feel my toes
skin-spreading-fast,skin-infection,fever | scratched my leg on the rocks, and the redness has doubled since this morning, got a fever too
hernia-stuck,vomiting,no-gas | the lump in my groin won't go back in, it's hard and sore, I'm throwing up and can't pass wind
wound-opened,recent-surgery | had my appendix out last week and the wound's come apart at one end after I sneezed
spine-trauma,both-legs-weak | dived into the shallow end, now his back is killing him and his legs won't work
neck-injury,neck-pain,numbness | rear ended on the A7 this afternoon, my neck's really sore and my fingers are tingling
fainted,palpitations,heart-disease | known heart failure, he said his heart was racing and then he keeled over in the shop
stridor,breathless,child-said | barking cough at three in the morning and a rasping noise whenever he breathes in, he's two, working hard to breathe
mottled,drowsy,not-feeding,infant-said | my 3 month old is floppy and sleepy, all blotchy, hasn't taken a feed since last night
sexual-assault,morning-after | I was raped on Saturday by someone from the hostel and I need the morning after pill, I don't want the police yet
suicidal,low-mood,suicide-plan | I find it easier to write this, I've been so low for months and I've worked out how I'd end things, I live alone here
button-battery,child-said | hi so my three year old got the back off the remote and the round battery's gone, his sister says it's in his tummy, maybe twenty minutes ago
carbon-monoxide,headache,dizzy | all four of us in the airbnb have headaches and feel giddy since we lit the gas heater, opened the windows now
chemical-in-eye,blurred-vision | drain unblocker spat back into my husband's eye, he's rinsed it but it's all cloudy
stroke-arm,stroke-said | I think my dad's having a stroke, he can't lift his left arm, we are in a village near Ronda
heart-attack-said,chest-pain,breathless | pretty sure I'm having a heart attack, tight chest, can't catch my breath, on my own
heavy-bleeding,deep-wound | he's gone through his forearm with a broken window and lost masses of blood, we've a towel on it
pregnant-trauma,pregnant,reduced-fetal-movement,less-movement | I tripped down some steps at 30 weeks and landed on my bump, she's been quieter since
postpartum,heavy-bleeding,dizzy | two weeks after the birth, huge clots today and I've lost a lot, everything goes black when I get up
wild-mushrooms,vomiting,diarrhoea | my partner picked what he thought were chanterelles, both of us up all night with it coming out both ends
ear-pain,fever,child-said | Hello, my five year old has been up all night with earache and 38.5, we've given Calpol, can someone see her today please
dysuria,urinary-symptoms | it burns when I wee and I'm going every ten minutes, started yesterday, cranberry juice isn't touching it
flank-pain,blood-in-urine | waves of pain in my left side by the kidney and my pee is pink, I had a stone two years ago
shingles | I've a band of painful blisters round one side of my ribs since Thursday, my wife thinks shingles
mastitis,fever,postpartum | breastfeeding a four week old and one boob is red, hard and hot, I feel feverish
dental-pain,dental-pain-uncontrolled | toothache for three days now, I've been alternating everything from the farmacia and nothing holds it
dry-socket,extraction | wisdom tooth out on Wednesday in Alicante, the hole is throbbing worse each day with a foul taste
diarrhoea,dehydrated,elderly-said | my father, eighty four, runs since Sunday, hardly peeing and his tongue is dry as a bone
hot-joint,fever,joint-pain | one knee has blown up, it's red hot, and I've a temperature, didn't knock it or anything
right-lower-pain,vomiting,abdominal-pain | pain began round my belly button and has settled low on the right, off food, threw up once
jaundice,unwell | friends noticed that my eyes are yellow, I've felt wiped out for ten days
fall,cannot-bear-weight,elderly-said | Aunt Joan is 88, went over on the terrace and can't put weight on that hip, she's in bed now
limb-injury,limb-swelling | rolled my ankle on the cobbles, it's like a balloon, I've iced it, do you do x-rays?
tight-cast,numbness | broke my wrist on Monday and the cast feels far too tight, my fingers are numb
fever-days,high-fever,cough | fifth day of a 39 fever and a cough, the pharmacist gave me paracetamol but it keeps coming back
pleuritic-pain,cough | stabbing in my side whenever I take a deep breath, after a week of coughing
wheeze,asthma,cold-symptoms | caught a cold on the plane, I'm asthmatic and wheezy today, the inhaler helps for a few hours
rash,new-medicine,medication-problem | the dentist put me on amoxicillin and I've come out in itchy blotches on my tummy, should I stop?
animal-bite | a stray dog bit me on the calf this morning, broke the skin, do I need rabies jabs in Spain?
sting-swelling,limb-swelling | stung by a jellyfish yesterday and my foot has swollen up, vinegar didn't do much
tick-ring,tick-bite | pulled off a tick after hiking in Asturias and there's a ring spreading around the bite
wound-problem,recent-surgery,fever | c-section ten days ago and the scar is weeping yellow stuff, I've got a bit of a fever
worse-after-surgery,recent-surgery | I had my gallbladder removed privately last Monday and I feel worse every day rather than better
diabetic-foot,foot-wound,diabetic | diabetic, there's a sore on my heel that's turning black and smells, my wife spotted it
blood-in-stool,anticoagulated | noticed bright blood in the toilet pan twice today and I'm on Xarelto, otherwise okay
haemorrhoids,severe | got a pile that's come out, it's purple and hard and I'm in unbearable pain sitting down
double-vision,dizzy | seeing two of everything since yesterday afternoon and I feel unsteady and giddy
pelvic-pain,vaginal-discharge | had a coil fitted a fortnight ago and now there's low tummy pain and smelly discharge
retained-tampon | this is mortifying but I think there's a tampon stuck up there since last week, can a nurse get it out?
late-period,pregnancy-test-positive,pelvic-pain | two weeks late, test came up positive, but I have this pain low on the left
vomits-everything,pregnant | nine weeks pregnant, can't keep even sips of water down for two days
leg-swelling,breathless,heart-disease | my husband's got heart failure, his ankles have swollen and he's puffing on the stairs since the weekend
high-blood-pressure,pregnant,headache | I'm 36 weeks, my reading at the pharmacy was 152 over 96 and my head aches
paraphimosis | my foreskin's stuck back behind the head since last night and it's swelling up
displaced-tooth,dental-trauma,bite-changed | got a paddle racket in the mouth, front tooth's been pushed back and my bite doesn't meet
neck-swelling,trismus,dental-pain | wisdom tooth trouble for a week, today my neck's puffed up on that side and I can hardly open my mouth
locked-back,back-pain | Back's completely locked, I bent down for the dog's bowl and I'm stuck on the floor
medication-problem,low-blood-pressure,dizzy | they upped my blood pressure tablets and now it's 92 over 55 and I'm giddy all day
wrong-dose-risky,overdose,elderly-said | carer gave my mum, 90, a double dose of warfarin this morning, no bleeding so far but I'm worried
epileptic,out-of-medication | I'm epileptic and left my Keppra at home in Leeds, haven't had a dose since Friday
frail,drowsy,elderly-said | my gran's 93 and very frail, she's slept for two days straight and hardly wakes to drink
parental-worry,infant-said,fever | third child and I've never seen a baby of mine like this, thirteen months, fever, just not himself at all
contact-lens,red-eye,light-hurts | wear daily lenses, one eye's been red and sensitive to light since yesterday's swim
flashes-curtain | I'm 61, had cataracts done, and since Tuesday there are flashes and a big cobweb thing in one eye
sudden-deafness | deaf in my right ear since I got up on Saturday, I assumed wax but the chemist says it's clear
muffled-voice,sore-throat,trismus | six days of tonsillitis, on antibiotics, and now I talk like I've a plum in my mouth and can't open wide
psychosis,drugs-alcohol | a lad in our villa took something on Friday and he's still convinced there are people in the walls
panic,palpitations | panic attacks at work here in Barcelona, heart going like the clappers, could I see somebody this week?
self-harm,low-mood | my daughter has been very down since we moved to Spain and today I found new cuts on her wrists
violence,head-injury | he shoved me into a wall and I've a lump on my head, I only want it looked at, please don't call the house
nosebleed,high-blood-pressure | several nosebleeds since last night, stops when I pinch it, but my blood pressure's been up at 170
red-eye,eye-pain | sore red eye for two days, like something's in it, drops from the pharmacy haven't helped
foreign-body,child-said | our little boy has shoved a bit of lego up his nose, he's three, I tried tweezers but it went further
hernia | I've noticed a bulge by my belly button that pops out when I cough, it pushes back in
numbness | pins and needles in two fingers at night for about a month, I type all day
tremor | my hand's been shaking a bit when I hold a cup, for a few weeks, probably too much coffee
low-mood,psychologist | feeling flat and tearful since I retired out here, is there an English speaking counsellor?
broken-tooth,tooth-sensitivity | chipped a molar on an olive stone, it's only sore with cold drinks
broken-prosthesis | my bottom denture snapped in two this morning and we've a wedding on Saturday, can you mend it?
gum-bleeding | gums bleed whenever I floss, been a couple of months, I'd like a clean
mouth-ulcer | I've had an ulcer inside my lip for three weeks, it isn't healing with Bonjela
jaw-clicks | jaw clicks when I chew, doesn't hurt, just annoying
cavity | pretty sure I've a cavity, there's a black spot on a back tooth, no pain
milk-tooth,child-said | my six year old's baby tooth is hanging by a thread and the new one's coming behind it
tooth-sensitivity | teeth are super sensitive after whitening at a place in Marbella, does it wear off?
cold-symptoms,cough | just a cold really, blocked nose and a tickly cough since Monday, no fever
heartburn | acid reflux most nights after dinner here, we eat so late, Gaviscon helps a bit
epigastric-pain | gnawing ache at the top of my stomach before meals for three weeks, been stressed
physio,back-pain | can I book the physio, old back injury is niggling after the drive down from Santander
lump | there's a soft lump on my shoulder that's been there for years, slightly bigger now maybe
breast-lump | found a lump in my left breast yesterday, pea sized, I'd like it checked as soon as you can
insect-bite,minor | eaten alive by mosquitoes, nothing serious, what cream do you recommend?
period-pain | awful cramps on day one each month, hot water bottle and naproxen, is there something better
period-question | just wondering if it's normal for my period to come every three weeks since I turned 45
vaginal-discharge | itching and thick white discharge, think it's thrush after antibiotics
penis-problem | a sore red patch on the tip of my penis for a few days, bit itchy
admin-appointment | I'd like to book in with the dermatologist for a mole check, any afternoon next week
admin-results | had bloods taken on the 3rd and was wondering if the results are back
admin-prescription,out-of-medication | I've finished my thyroxine, could the doctor renew the prescription for me?
admin-paperwork | need a fit to fly letter for Ryanair on Thursday, can you write one?
admin-hours | are you open on the bank holiday, and till what time?
admin-person | could I speak to a real human being please, I can't get on with this machine
admin-checkup | I'm 55 and haven't had a check-up since moving to Spain, what do you offer?
admin-thanks | only ringing to thank Dr Molina for looking after my wife so kindly
everyday-complaint | my heels are cracked and dry from sandals all summer, do you have a chiropodist?
resolved | had terrible tummy ache overnight but it's completely gone, do I still need the appointment?
allergy | hay fever's driving me mad with the olive trees, the usual tablets do nothing
joint-pain | my knees ache going downstairs, few months now, I'm 63 and a bit overweight
night-pain,cancer-history | had breast cancer in 2018 and lately there's a pain in my hip that wakes me every night
weight-loss,unwell | lost a stone and a half without trying since Christmas and I'm knackered
constipation | haven't been to the loo properly since we arrived, six days, tried prunes
rash,everyday-complaint | I've got prickly heat all over my chest from this weather, anything I can put on it?
cut | sliced my thumb cutting jamón, it's stopped bleeding, do I need a tetanus?
burn,minor | small burn on my finger from the barbecue, tiny blister, no big deal
sore-throat,cough | throat's raw and a dry cough for four days, I teach so I'm losing my voice
foreign-body | sea urchin spines in the sole of my foot, I got some out but a few have snapped off
catheter | my husband's catheter is due for changing, can a nurse come to the house in Jávea?
high-blood-pressure | home reading's 158 over 94 a few days running, I feel fine, should I come in?
high-sugar,diabetic | my morning sugars have crept up to 12, on metformin, not sure what to do
said-otherwise,admin-appointment | sorry I wrote Tuesday before, I meant Thursday, and it's for my wife
ear-discharge | bit of fluid running out of my ear since snorkelling, no pain
headache | dull headaches most afternoons since I got new glasses, paracetamol sorts it
diarrhoea | dodgy tummy for two days after a beach bar, drinking plenty, just checking
infant-said,rash | nappy rash that won't shift, she's eight months, tried Sudocrem
second-call,admin-results | I've emailed twice about my scan and still no answer
sudden-imbalance,vomiting,double-vision,sudden | woke up, stood up and suddenly couldn't walk straight, seeing double and vomiting, I don't drink
belly-injury,abdominal-pain | a horse kicked me in the stomach yesterday and it's getting sorer by the hour
big-fall,back-pain | he's fallen off the roof doing the tiles, about four metres, he's talking but his back's bad
emergency-said,cannot-breathe | this is an emergency, my wife can hardly breathe, we're at the campsite in Tarifa
face-swelling,new-medicine | started a new blood pressure pill on Monday and today my lips and one side of my face have puffed up
fracture-said,cannot-bear-weight,limb-injury | my partner slipped on wet tiles by the pool, can't stand on the leg at all, we reckon it's a fracture
seizure,child-said,high-fever | our two year old just had a fit with a fever of 39.9, lasted a minute, he's sleepy now and we've never seen that before
no-urine,pelvic-pain,elderly-said | Granddad's 85 and hasn't been able to pass water since last night, he's in a lot of pain low down
sting-or-new-food,hives,face-swelling | tried cuttlefish for the first time at lunch, now I've got raised itchy welts and my eyelids are puffing up
alcohol-coma,drugs-alcohol,unresponsive | we're at a hotel in Magaluf, my friend drank a whole bottle of something and won't wake up, breathing but floppy
swallowed-object,child-said | my daughter, four, swallowed a small marble an hour ago, no coughing or pain, should we be bringing her in?
`;
