import { toldCasesIn } from './told-case.ts';

/** What callers tell in English, written blind by people who knew nothing of the engine, and the level that a careful clinician gives it. CC0, as the words. */
export const CASES_EN = toldCasesIn(`
en 5 31y female | I'm off to Thailand in three months and need to know which jabs I should get
en 3 52y male | one ear just went dead when I woke up yesterday, no pain, can't hear a thing on that side
en 3 60y male | type 2 diabetic, my meter's been saying around 320 all day, bit thirsty but no vomiting or anything
en 3 33y female | I haven't slept in four nights, panic attacks all day, I'm not going to hurt myself but I can't cope any more
en 2 male | splashed drain cleaner in my eye like ten minutes ago, rinsed it a bit but it's burning and everything's foggy
en 1 44y female | I was in the gym and got the most horrendous headache out of nowhere like someone hit me with a bat, it's been an hour and I've been sick, neck feels tight
en 4 male | sore throat for three days, bit of a cold, no fever, eating and drinking fine
en 4 24y female | my eczema's come up on my arms again and the cream isn't quite holding it, itchy but not oozing
en 1 57y male | he's just thrown up what looks like a basin of blood, dark red, he drinks a lot, now hes gone grey and dizzy
en 5 58y female | had a cancer scare two years back, all clear since, just booking my yearly skin check
en 4 72y male | constipated on and off for a couple of weeks since starting the iron tablets, poo is dark from them, tummy feels ok
en 3 23y female | been throwing up since last night with diarrhoea about ten times, keping small sips down, feel wiped out
en 5 male | new in Barcelona, want to register with a GP here, notihng wrong with me
en 2 69y female | my knee has blown up overnight, red hot, cant bend it at all and I've got shivrs and 38.9
en 2 26y female | I sleep in my contact lenses, woke up with a really red painful eye and the vision is blurry and light kills me
en 3 28y | two weeks after having my IUD fitted, cramps and smelly discharge since yesterday, temp 37.6, managing with ibuprofen
en 4 45y female | heartburn most evenings for a month, worse with wine, swallowing ok, haven't lost weight
en 3 66y male | my catheter leaks round the side and the wee looks cloudy and smells, it is still draining ok, no temperature
en 4 19y female | I had a panic attack last week at uni, over in ten minutes, have had them for years, fine now and just want some help with it
en 4 34y male | both eyes itchy, watery and snezing every spring, tablets from the chemist not cutting it this year
en 3 48y female | lost my last blood pressure and epilepsy tablets on the train, no seizures in years but I've none for tonight
en 3 8y male | stuck a bead up his nose this morning, can see it but can't get it out, he's breathing fine, not a battery
en 1 5y female | my little girl is sat bolt upright drooling, burning up, makes a noise breathing in and wont swallow anything
en 5 36y female | do you do video appointments with the nutritionist? want to eat better, nothing medical
en 2 16y male | my son passed out while running at training, no warning at all, came round in seconds, feels ok now, his uncle died young
en 2 36y male | got back from Ghana ten days ago, fever comes and goes up to 40, shaking chills, didn't take the malaria tablets properly
en 5 male | can you send the blood test form again, I lost the email
en 1 27y male | my mate got a shock off the fuse box and was knocked out, he's come round but says his heart is going all over the place
en 5 female | need to cancel Monday's physio, my back's actually all better now thanks
en 2 41y | this is embarrassing, I've had an erection for about six hours after one of those injections and it really hurts
en 1 47y female | my calf's been swollen since the knee op and now all of a sudden I can't get my breath and I nearly blacked out on the stairs
en 4 27y female | I get thrush every time I take antibiotics and it's back, bit sore, not pregnant
en 3 84y female | my gran's carer here, she gave her tonight's paracetamol twice by accident, two grams in all, gran's fine and eighty four
en 3 male | chest infection I think, green phlegm and 38.4 for three days, bit sore when I cough, not short of breath talking
en 3 22y male | palpitations on and off since yesterday, skips a beat every few minutes, no pain, not dizzy, lots of energy drinks
en 2 25y female | sudden agony low on the left side since this morning, I'm doubled over and vomiting, they said I had a big cyst on that ovary
en 3 39y male | fell off my bike onto my shoulder, collarbone looks lumpy, can wiggle fingers and breathing is ok, didn't hit my head
en 4 60y female | my ankle's still a bit stiff six weeks after the plaster came off, no swelling, want phyio
en 5 male | thniking of getting my ears checked for work, company requires a hearing test
en 2 44y male | had my spleen out years ago, came on with a temp of 39 and shivers this aftenroon
en 1 35y female | my wife had the baby on Tuesday and she's soaking a pad every ten minutes, passing clots like lemons, she's clammy and faint
en 4 40y male | bump on my eyelid for a month, hard, painless, not red, eyesight's the same
en 5 50y male | just need my repeat for the statins, I'm not in any pain and never had any heart trouble
en 2 68y male | I've been coughing up proper blood today, maybe three or four tablespoons, bright red, I smoke
en 5 38y female | can I switch my smear to a female doctor please
en 4 63y male | my wife says I nod off all day since the new tablets for allergies, just want to ask about changing them
en 5 57y female | my orthodontist retired, do you take on adults with retainers
en 3 47y female | my elbow's like a golf ball, hot and red on the point, no fever and I can bend it okay
en 1 20y female | my friend took some pills at the party, shes boliing hot, jaw clenched, wont stay still and doesnt know where she is
en 3 74y female | I've had a temp of 37.9, tummy soreness low left for two days, same as my diverticulitis before, eating toast fine
en 5 35y male | can I get a letter for my gym saying I'm fit, they want one for the marathon
en 3 30y male | stopped my antipsychotic injection, it was due two weeks ago and I'm sleeping badly and a bit paranoid, no voices, safe at home
en 1 4m male | he's four months with a cold and now he grunts every breath, ribs sucing in, he's gone a greyish colour and stopped feeding
en 2 18y male | punched a guy and my knuckle split on his tooth two days ago, now it's swollen, oozing, the red is tracking up my arm and I feel feverish
en 2 male | I spray olives and got soaked in the pesticide this morning, showered since, now I've got a headache, stomach cramps and I'm sweating a lot
en 4 49y female | blocked nose and face pressure for eight days, getting slightly better, no fever, no eye swelling
en 3 7y male | chickenpox for three days, one of the spots is now big, red and weepy, he's 38 and a bit miserable, drinking well
en 5 6y male | thanks so much for helping my son breathe better last winter, I'm just booking his regular asthma review
en 4 33y female | I had a funny turn dizzy on Sunday when I stood up too quick in the heat, lasted seconds, didn't fall, been fine since
en 2 2y | my toddler ate one of my husband's cannabis gummies about an hour ago, she's a bit giggly and wobbly
en 2 66y male | woke up and my left foot is white and freezing cold, hurts like hell and I can't really feel my toes
en 5 30y male | do you do travel jabs? we're off to Thailand in March and someone said you can die of rabies out there lol
en 4 44y male | lower back's been niggling for about ten days after moving house, no numbness, no leg pain, peeing fine, just want it looked at this week
en 2 38y female | had a tooth abscess and now my face has blown up, this morning i can barely open the eye on that side and my temp is 38.7
en 2 49y female | I had my gallbladder out six days ago and the belly pain is getting worse instead of better, and I'm shivery, temp was 38.4 this morning
en 3 female | something flew in my eye trimming the hedge this morning, its watering all the time and scratchy, I can see fine though
en 4 22y female | I've had a verruca on my heel for ages and its started to hurt a bit when I run
en 5 61y female | hiya jsut wanting to book my yearly diabetes check, sugars have been good, nothing wrong
en 3 28y female | I'm about nine weeks pregnant and can't keep anything down since yesterday, not even water really, weeing a bit and its dark
en 4 55y male | shoulder hurts when I lift my arm ever since painting the ceiling three weeks back, if I dont lift it I forget its there
en 5 male | can I get in for a scale and polish please, its been about a year, teeth are fine, nothing hurts
en 3 53y male | been coughing up green stuff for five days and today I've got a fever of 38.6 and a stabby pain at teh side when I cough, not breathless sitting here
en 1 58y female | my husband's out at work and my mum who is diabetic on insulin is all sweaty and wont wake up properly, she just groans when i shout at her
en 1 29y male | he got stung by a wasp about ten minutes ago in the garden and now hes covered in lumps and his lips are huge and he says his throat is closing up
en 2 34y female | can someone ring me when he's not home, my partner pushed me against teh wall last night and held my neck, my throat's a bit sore but I'm okay
en 3 7y male | school sent him home with a pink eye, it's glued shut with yellow gunk this morning and now the lid's puffy and he's got 38.2
en 2 26y female | my thumb was cut by a fish hook last week, now whole hand is swollen, red streaks going up my arm past the elbow and I've got the shakes
en 1 69y female | since lunch my mum is seeing two of everything and she keeps falling over to the left, she's slurring like shes drunk but she doesn't drink
en 4 12y female | she gets a tummy ache most school mornings for about a month, fine at weekends, eats well, no weight loss no sick, pooing normal
en 2 58y male | my poo has been jet black like tar since yesterday, I take ibuprofen every day for my back, feeling a bit washed out
en 4 50y male | I get this itchy patch on my elbows, silvery flaky stuff, had it years ago and it's come back teh last month
en 4 61y male | eyes get really dry and gritty by the afternoon from the computer, been a few months, my sight is fine and they dont hurt
en 5 female | do you have any english speaking dentists and do I need to be registered first
en 5 35y female | could you send me an invoice for last weeks physio, my insurer wants it, back's all better thanks
en 5 28y male | need a letter for my flight saying I can carry my epipen, no reaction since I was a kid
en 2 37y female | the voices are back since I stopped my tablets and they're telling me to hurt my baby, I don't want to, please can somebody help
en 5 25y female | my health card runs out this month, do i renew it with you or somewhere else
en 3 41y female | my iud strings have gone and I've had a dull ache low down and smelly discharge for four days, no temp, test was negative
en 3 8y male | came off his scooter yesterday onto his wrist and its swollen today and he wont pick up a pencil, he can move his fingers
en 3 74y male | the catheter the nurse put in last month is leaking round the sides since this morning and there's not much in the bag, no pain or fever
en 4 male | my shoulder's been killing me for about a month when I lift my arm, physio friend says rotator cuff, no injury
en 1 39y male | had a bad tooth all week and now my whole neck is swollen, I can't swallow my own spit and it's getting hard to get air in
en 2 24y female | my contact lens eye is really red and sore since yesterday and today everything is blurry out of it and light kills me
en 4 19y male | ingrwn toenail, it's ben sore for like two weeks, bit of pus at the side but I can walk fine
en 2 38y female | I dont know if this is for you but my husband pshed me down the stairs last night, my wrist hurts adn I'm scared he'll come back, the kids are here
en 5 female | hi I'd like to book an eye test, my glassses are about three years old adn I want new ones
en 3 male | my crown broke and there's a sharp bit cutting my tongue, tooth throbs when I drink anything, painkillers help for an hour or so
en 4 13y male | my son has loads of acne and he's getting really down about it, doesn't want to go to school some days, no talk of hurting himself
en 2 29y male | I was cleaning the bathroom and bleach splashed in my eye about ten minutes ago, it burns like hell, I rinsed it a bit
en 5 44y female | hi there, sorry, bit of a long one, I was in the ER back in August with chest pain, they did every test and it turned out to be nothing, been absolutely fine since, it is just that my insurance now wants a copy of that report and I cannot find it anywhere
en 5 70y female | my mum had a stroke last year, she's fine now, I'm just calling to get her physio sessions renewed for another ten
en 3 57y male | something flew in my eye while grinding metal yesterday, it feels scratchy and keeps watering, I can see ok
en 3 21y female | condom broke last night, need morning after pill
en 1 2m | my baby went blue around the mouth and all floppy, she's breathing again I think but very weird with pauses, please help
en 4 female | I keep geting these headaches around my forehead, maybe twice a week for months, goes away with paracetamol, same as always, stress probably
en 2 23y female | I have a fish bone stuck since lunch, low down in my throat, can't swallow even water without it coming back, breathing is ok
en 4 73y male | my father's skin has a little sore on the ear that scabs and bleeds a bit and never heals, since spring
en 4 29y male | got a discharge from my penis for a few days after a one night thing, stngs a bit when I pee, no fever, no ball pain
en 5 31y female | do you do the chlamydia screening? no symptoms at all, just new partenr and want to be sensible
en 4 6y male | my boy's had a cough for ten days mostly at night, no fever, runs aroound all day, eats fine
en 3 34y female | I've been on a new antibiotic for two days and now have an itchy red rash all over my trunk, no swelling, no blisters, breathing fine
en 5 58y male | cancel friday please, my knee is better now
en 2 61y male | hello, my husband would kill me for ringing, he had his knee replaced two weeks ago and it has been going great, but since yesterday his calf is twice the size, tight and sore, and he gets a bit short of breath going upstairs, he says he is just unfit
en 3 female | my toddler shoved a bead up her nose this morning, can see it but can't get it out, she's breathing fine and playing
en 1 35y male | he's put his leg through a glass door, blood is pumping out from his thigh, we've got towels on it but they're soaked, hurry
en 5 25y female | got a tattoo on my shoulder from years ago I hate, do you do the laser thing and what does it cost
en 4 46y female | tingling in my thumb and first fingers at night, I shake it off and it goes, been months, both hands really
en 5 72y male | my hearing aid needs new tubing and batteries, when's the clinic on
en 2 62y male | I had a nosebleed start at four, it's now nearly six and it won't stop however hard I pinch, I'm on apixaban
en 3 40y male | coughing up green stuff for five days, temperature 38.4, bit of a pain on one side when I cough, I'm not breathless walking round the house
en 4 52y female | I leak when I cough or jump, bit annoyiing
en 3 3y female | she's been pulling at her ear and now there's yellow goo coming out, temperature's gone down today, she's cheerful
en 1 37y female | I'm 38 weeks, waters just went and there's something like a rope hanging out, I can feel it pulsing
en 4 14y female | she's got a hard lump under her jaw since a cold two weeks back, it's not painful, moves, she's fine
en 5 5y | my daughter had a febrile seziure two years ago adn is completely fine since, I just need the letter for her new school
en 5 female | do I need to stop my vitamins before the dermatologist appointment in January
en 4 30y female | I've had bad acid and feel sick in the mornings, not pregnant did two tests, been three weeks since I started the iron tablets
en 2 male | my knee's been hot and swollen like a melon since yesterday, can't bend it at all, and I've got the shivers and 38.7, had a jab in it last week
en 5 male | can you tell me if you accept Sanitas and how I register my family
en 3 27y male | my wisdom tooth gum is swollen and tender, bit of a bad taste, jaw opens fine, no fever, can't sleep with it
en 3 19y female | just did a test and it's positive, thing is I'm on roaccutane for my skin, took one this morning, no pain no bleeding, what do I do
en 4 female | my hair's been coming out in handfuls in the shower since the summer, feeling tired as well but nothing else
en 4 65y male | my ankles puff up in the evening, both the same, started with the new blood pressure pill, no breathlessness, flat by morning
en 2 55y male | sorry to ring on a friday, I had a colonoscopy this morning with some polyps taken out adn they said a bit of blood is normal, but I have now passed three lots of bright red blood with clots adn I am feeeling a bit lightheaded, is that the bit they meant
en 2 29y male | my boyfriend got punched last night and now his teeth don't meet properly, his lip is numb and he's seeing two of everything
en 5 28y female | can I get the results of my covid antibody test sent by email please, no symptoms
en 2 33y female | I'm three weeks after a c-section and have had this banging headache sinse moring with blurry spots adn my ankles are massive, blood pressure said 165 over 105
en 5 57y male | I had my prostate cancer treated in 2019, all clear, just due my yearly PSA blood test, when can I come
en 4 60y female | gritty dry eyes every evening, drops help a bit
en 3 8y female | my daughter has had a fever of 39 for four days, headache, cough, she's tired but drinks and talks normally, neck moves fine
en 1 72y male | my dad's just collapsed with a terrible pain in his belly and back, he came round but he's cold, clammy and white as a sheet
en 4 male | snapped my ankle ligament in June and it still gives way and swells when I run, can walk fine
en 4 27y female | sore lump at the opening of my vagina, about a grape, came up slwoly over two weeks, not hot, can sit
en 2 62y male | my heart's ben going like mad, 170 on my watch for three hours, bit dizzy when I stand up, I had AF years ago
en 5 6y male | wondering if you do speech therapy for kids on Saturdays, our school recommended it for his r sounds
en 1 55y male | woke up this morning adn my right arm is like dead weight, keep dropping the phone, my words are cming out funny, thought I slept on it
en 3 36y female | cracked tooth on ice, throbs, keeps waking me up
en 2 9y male | he got a fish hook in his eyelid and I think it's gone in the eye, we haven't touched it, he's holding still
en 4 72y male | I am calling because my daughter nags me, the last couple of months I have been a bit unsteady on my feet, nothing sudden, my legs feel numb like I had socks on even when I do not, I am diabetic, no falls so far, still do my own shopping
en 3 55y male | been on ibuprofen for my back and now there's a burning pain in the top of my belly, last two nights it had me bent double till I took milk, no black poo, no vomiting
en 2 14y female | my daughters had tummy ache since yesterday, now its low on the right, she cant stand up straight, belly is rock hard and shes being sick
en 1 40y male | my husband is shaking all over on the kitchen floor eyes rolled back, hes never had a fit before, its been about five minutes
en 5 52y male | can i book my next three physio sessions please, same time as usual, the shoulder is coming along nicely
en 2 72y male | my leg went really painful all of a sudden this morning, from the knee down its white and cold and i cant feel my toes much
en 5 13y male | his brace check is due this month, nothing broken or hurting, after school if you can
en 4 21y female | got a lump on my eyelid like a stye, bit sore, eye itself is fine and i can see normal, been ten days with warm cloths and not going
en 4 65y female | right ear blocked since swimming last week, sounds muffled and now a bit itchy and sore inside, no discharge no fever no dizziness
en 5 44y female | need to change my address and phone number on my file, we moved to Sitges
en 2 34y female | hi id like an appointment sometime, my boyfriend grabbed me by the neck last night, hes at work now, im ok just sore and scared he comes back
en 1 29y male | the lad tiling our bathroom cut his arm with the grinder, its pumping through the third towel and hes gone grey and woozy
en 4 45y male | nose bleeds every few days this week, always stops in a couple of minutes, not on any blood thinners
en 3 60y male | coughing green stuff for five days with a temperature of 38.6 on and off, walking about ok not short of breath
en 4 33y male | heel is killing me first thing in the morning, been like a month, getting worse this week and now im limping at work (waiter), no injury no swelling
en 3 37y female | my period has gone on nine days and im changing pads every two hours, feeling drained, definitely not pregnant, i had my tubes done
en 3 46y male | got this awful pain coming in waves from my back to my groin since last night, had a stone before, no fever, ibuprofen takes the edge off
en 4 male | eyes itchy and watery every spring, hay fever is worse this year, not sleeping and my usual tablets make me too drowsy to drive, breathing is fine
en 4 57y male | ive had a sore patch on the side of my tongue about four weeks and its not healing, doesnt hurt much, i smoke, eating and swallowing ok
en 5 67y male | could you send my medical summary to my gp in leeds please, the pneumonia last winter is all cleared up
en 2 30y male | asthma playing up all day, im puffing the blue inhaler every hour and it only lasts a bit, can talk ok but its getting worse
en 1 26y female | i got stung by a wasp ten minutes ago and my throat feels like its closing, voice gone funny and im all itchy and dizzy
en 5 50y female | id like a sports massage for stiff shoulders from desk work, next week or the one after, whatever suits
en 2 51y male | stopped drinking on sunday cold turkey, im shaking and sweating and last night i saw bugs on the wall that werent there
en 5 32y female | do you have an english speaking dermatologist, just want my moles looked over once, none have changed
en 4 12y male | wire from his brace has come loose and pokes his cheek, we put wax on and its bearable
en 3 48y male | my bottom gum has come up in a little boil next to a tooth, throbbing all night, face isnt swollen, no fever, tablets wear off after two hours
en 3 35y female | fainted at the shop this morning in the heat, came round in seconds, fine now, no injury, but my friend said to ring
en 1 79y male | dads got a tearing pain in his back and tummy that came on suddenly, he passed out on the toilet and hes clammy, they were watching an aneurysm
en 3 24y male | burnt my palm on the oven tray, few blisters size of a 2 euro coin, sore but i can move everything
en 2 63y female | silly me, i injected 30 units of the fast insulin instead of the slow one about twenty minutes ago, sugar is 118, feel fine so far
en 4 29y female | i keep having panic attacks on the metro, two or three a week, know what they are from years ago, none today, not suicidal, want to talk to someone
en 4 62y male | my home blood pressure has been 155 over 95 most mornings this week, I feel fine, no headache, just wondering about my tablets
en 3 11y female | she twisted her ankle at basketball an hour ago, its blown up and she cant put any weight on it
en 3 44y female | started amoxicillin two days ago and now I have an itchy rash all over my tummy and arms, no swelling and breathing is fine
en 4 30y female | my eczema is playing up again inside my elbows, really itchy and the cream isnt doing much
en 3 75y male | I've got COPD and the last two days more cough and the phlegm went green, bit more puffed than usual on the stairs but i can talk ok
en 5 65y male | I'd like to book an eye test for new reading glasses, nothing wrong, its just been three years
en 2 female | I gave birth 9 days ago and I have this awful headache and see sparkles, feet swollen too, probably just no sleep
en 2 20y male | pain started round my belly button yesterday, now its sharp low down on the right and I cant walk upright, been sick twice
en 5 40y female | hello we've just moved to Valencia and I'd like to register my family with the clinic, what papers do I need
en 2 52y female | this is hard to say, I rang for an appointment for some bruises but really my partner did it last night and I'm scared to go home
en 3 35y male | got a massive boil next to my bum, its throbbing adn I cant sit down, no fever i think
en 4 47y male | heartburn nearly every night for about six weeks, worse after dinner when I lie down, food goes down fine and no weight loss
en 5 55y female | could you send my thyroid tablets prescription to the pharmacy please, I have enough until the end of the month
en 1 male | hi my husband just colapsed in the bathroom hes making weird gasping noises and hes not answering me
en 1 17y female | my daughter has had fever since last night and now purlpe spots on her legs that dont fade when i press a glass on them, shes really sleepy
en 2 19y female | I've a sore throat thats got really bad on one side, can't open my mouth properly, dribbling because swallowing hurts so much, voice sounds weird
en 5 33y male | do you do blood tests for food intolerance, my gym mate had one, I've no symptoms just curious
en 1 25y male | my flatmate says he's going to jump, he's on the balcony rail right now and won't come in
en 4 70y female | my hands are stiff for about an hour every morning since the spring and the knuckles look puffy
en 4 27y male | there's a painless lump on the back of my wrist, been there for two months, wobbles when I press it
en 4 36y male | been having runny poos three times a day for two weeks since a trip to Morocco, no blood, no fever, eating normal
en 1 59y male | sharp ripping pain between my shoulder blades since half an hour, I feel like I'm going to pass out, and my left arm's gone numb
en 5 female | last year my neighbour had a heart attack and your staff were brilliant, who can I write to with a thank you letter
en 3 male | stepped on something in the sea and my foot is swollen and red two days later, getting bigger, I'm diabetic
en 3 38y female | mirgaine like the ones I always get but this is day three adn my tablets aren't working, no new symptoms just the usual
en 1 42y male | got stabbing pain when I breathe in on one side since this morning, I had a cast on my leg till last week, bit out of breath
en 5 72y female | calling about my husband's flu jab and mine, which days do you do them
en 3 31y female | 34 weeks pregnant, itching like mad on my hands and feet at night, no rash, baby's moving loads
en 3 8y male | school says he bumped his head at lunch, didnt pass out, no vomiting, got an egg on the forehead and he's a bit quiet but chatting
en 2 83y male | dad's on eliquis adn his nose has been bleeding for forty minutes, we've been pinching it all along
en 2 30y female | 28 weeks pregnant, on holiday in Mojacar, there's water trickling down my leg every time I stand, not pee I don't think, it doesn't smell
en 5 63y | Can someone translate a letter for me? It says biopsy benign I think, from the breast clinic in Alicante, all finished they told me, I just want it for my UK doctor
en 4 65y male | Been losing weight without trying, about five kilos since the summer, wife's trousers joke and all that. Eating OK, no pain, just a bit tired
en 4 72y female | knee sore three weeks since that gorge walk, bit puffy evenings, walking ok
en 3 49y female | Tooth out four days back, chap in Torrevieja, and now it is throbbing right up into me ear, tastes like a drain, and ibuprofen is not touching it. No swelling
en 3 28y female | my little one is 4 and has come out in chickenpox, she's fine, but I'm 20 weeks pregnant and I don't think I ever had it
en 1 36y female | baby nine days old, soaked four big pads in an hour, clots like lemons, everything going far away
en 3 66y female | Both me legs have blown up like balloons this week and I'm a bit puffier on the hill up from the beach, sleep on two pillows as always. On water tablets but ran out Sunday
en 1 74y male | Sorry to bother you love, it's my Derek, he's sat on the terrace and can't get more than two words out for puffing, gone a funny grey round the mouth. He does have COPD but I've never seen him like this
en 5 | Cancelling my blood pressure check tomorrow, the car's in the garage. Feeling grand. Next week any day but Tuesday
en 3 43y male | Cut me hand on a tile yesterday, stitched it with tape, today there's a red line creeping up me wrist and it throbs. Feel alright otherwise
en 2 68y female | Bit embarrassing, my arm and the side of my mouth went all dead for about ten minutes at bingo, all back to normal now, I only rang because my daughter in Leeds made me
en 5 70y male | Just ringing about the flu jab and the covid one, can I have both the same day, and do I need the S1 form with me?
en 2 77y male | I've got a really bad pain in me tummy going through to the back, came on in Mercadona, I'm usually tough as old boots. Felt faint with it but I'm sat down now
en 4 35y female | My anxiety's come back, not sleeping much since the move to Estepona, heart races at bedtime then settles. I'm not in any danger or anything, had tablets years ago
en 3 male | Got a bit of metal in me eye off the grinder yesterday, can feel it every blink, watering like mad, I can see the same as ever
en 2 78y female | took hubby's warfarin and digoxin by mistake, whole day's worth, feel fine just daft
en 4 74y | Hearing's gone worse in both ears over the winter, gradual like, no pain no dizziness, I'm shouting at the parrot
en 3 73y male | Cut my shin on the gate, skin peeled back like a banana, bleeding's stopped with a tea towel. It'll want something sticking on it
en 2 71y male | Catheter's been in since Monday and nothing in the bag since last night, belly's like a drum and I'm in agony, I've walked round the pool twice to shift it
en 5 66y female | Do I need a new NIE thing to register with the doctor or will me passport do? Nothing wrong with me, touch wood
en 3 69y female | Water infection again, third since August, burning and up all night, and I'm shivery today though the thermometer only says 37.6. Cloudy as a pond
en 4 51y female | Hot flushes are doing my head in, four or five drenchings a night for six months, no chest pain or owt, I just want to ask about the patches
en 2 50y male | Shifted the washing machine and now the lump in me groin is rock hard and sore, it always goes back in when I lie down but not today, and I keep retching
en 1 male | Dentist put me on antibiotics for this abscess, but the swelling's gone under my chin and down my neck, tongue feels pushed up and I'm having to spit because I can't swallow, voice like I've a hot spud in my gob
en 3 52y | My inhaler isn't holding me like it should, brown one and blue every four hours since yesterday, wheezy at night, talking to you fine as you can hear
en 5 81y male | My toenails want cutting, can't reach em since the hip was done in 2015, is there a lady who does it? No sores or anything
en 1 80y female | It's my wife, she's been muddled since she got up, put the kettle in the fridge, doesn't know what day or who the neighbour is. Yesterday she did the crossword. No temperature that I can tell
en 5 female | I had a stroke scare last year that turned out to be migraine, all signed off. Insurance wants a doctor's letter for the cruise, when can I pick one up?
en 4 67y male | Now this is probably nothing, I drove lorries forty year and never saw a doctor, but me left hand shakes a bit when I am watching telly, stops when I pick up me pint. Wife noticed round Easter, nothing sudden, no weakness, face is as ugly as ever. She says I walk smaller an all
`);
