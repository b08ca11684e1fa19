import type { Lexicon } from './lexicon.ts';

/** Families of words that several requests share: who works at a clinic, what is measured there, what people take. */
const STAFF =
  '[doctor/doc/dr/gp/nurse/physio/physiotherapist/psychologist/dentist/paediatrician/pediatrician/gynaecologist/nutritionist/dietitian/podiatrist/midwife/orthopaedist/dermatologist/cardiologist/specialist/hygienist/surgeon/optician/urologist/neurologist/therapist/psychiatrist/consultant]';
const TEST =
  '[test/tests/blood test/bloods/ultrasound/scan/scans/mri/x ray/x rays/xray/xrays/colonoscopy/gastroscopy/endoscopy/smear/smear test/mammogram/biopsy/ecg/ct/extraction/culture/spirometry/holter/procedure/operation/surgery/anaesthetic/injection/sample/analysis/swab/urine test/allergy test]';
const DRUG =
  '[pill/pills/tablet/tablets/medication/medicine/medicines/meds/med/treatment/insulin/inhaler/inhalers/syrup/drops/cream/ointment/antibiotic/antibiotics/ibuprofen/paracetamol/omeprazole/warfarin/sintrom/blood thinners/blood thinner/antidepressant/antidepressants/contraceptive/statin/statins/metformin/patches/eye drops]';
const INSURER =
  '[insurance/insurer/insurers/insurances/mutual/mutua/sanitas/adeslas/asisa/dkv/mapfre/axa/cigna/muface/isfas/caser/fiatc/generali/allianz/bupa/aegon/health card/health plan/health cover/social security/policy]';
const MESSAGES =
  '[message/messages/text/texts/text messages/sms/whatsapps/email/emails/mail/call/calls/reminder/reminders/notification/notifications/promotion/promotions/promos/offers/newsletter/newsletters/advertising/adverts/ads/publicity/marketing/spam/surveys]';
const CLINIC = '[clinic/practice/surgery/centre/center/building/place/office/consultation]';

export const enIntentFamilies: Lexicon['intents'] = [
  [
    'person',
    -1,
    'human resources|wrong person|not [the/that/this] person|the person [you/youre/i/who had]|another person|[reception/receptionist] [open/close/opens/closes/was/is/were]|[in charge/manager] [of/about]',
  ],
  ['late', -1, '[delay/put back] [my/the] [appointment/visit]'],
  ['book', -1, '[need/want] a [minute/second/moment/sec]|booking system|our booking'],
  [
    'cancel',
    -1,
    '[delete/remove] my [number/details/data/email/phone]|[youve/you have/you] cancelled on me|scratch that|[a/any/the] cancellation*',
  ],
  ['insurance', -1, '[at/to] the police [station/]|[havent got/dont have/have no/without] [_] [insurance/cover]'],
  ['repeat', -1, '^ pardon , i|[you/youve/you have] [didnt/not] [get that/got that] right'],
  [
    'confirm',
    -1,
    'i will come late|im coming by [car/bus/train]|still on [calle/the street/street/avenue]|ill come at short notice',
  ],
  ['cancel', 0.95, '[scrap/bin/drop/ditch/axe/skip/shelve] [_] [appointment/visit/booking/slot/session]'],
  ['move', 0.88, '[i/we] [was/were] [down/booked/booked in/pencilled in/due in] [for/on]'],
  ['move', -1, 'another [appointment/visit/slot/one] [on top of/as well as/in addition to/besides]'],
  [
    'my-appointments',
    0.92,
    '[have i/have we/do i have/do we have/ive] [got/] [anything/something] [booked/booked in/down/pencilled in/coming up]',
  ],
  ['correction', -1, '[am/was/are/were] [i/we] meant'],
  ['move', -1, '[the/that] other day|another time [please/,/./$/im]|bring anything to'],
  ['move', -1, 'put me down'],
  ['certificate', -1, 'make a note|take a note'],
  ['address', -1, '[cant/cannot/no way i can/wont] get [there/to]'],
  [
    'other',
    0.98,
    '[kilo/kilos/litre/pint/pints/loaf/dozen] of|[book/reserve/reserving] [a/] table|table for [two/three/four/five/six]|[parking/speeding] [fine/ticket]|[renew/renewing/renewed] [my/the/at/_] [passport/police/driving licence/id card/residency]|residency card|[supermarket/bakery/post office] [open/close/opens]|recipe for [a/the/chicken/cake]|how much is _ [times/plus/minus/divided]|[train/plane/lottery] ticket*|[pizza/burger/kebab/takeaway]|[football/match/game] [on/last/yesterday/tonight]|[whats/what is/hows] the weather|bought a [_] from you|fire brigade',
  ],
  [
    'prices',
    0.92,
    `how much [is/are/does/do/would/will/for/it/to/_] [_]|[whats/what is/what are] [the/your] [price/prices/cost/rate/rates/fee/fees/charge/total]|[whats/what is] the total|[pay/paid/paying] [_] [card/cash/instalments/installments/bizum/monthly/credit card]|[can i/do i/can it/can we/may i] [be/] pa* [_] [card/cash/instalments/by]|[take/accept/accepting] [credit/debit/cash/cards/card/visa/contactless]|instal*ments|[do/does/will/would] [you/it/the/there/they] [_] [charge/charged/cost/costs/get charged/come to]|[what/whats] [does/would/do/will] [_] [cost/come to/set me back/charge/run]|[is/are] [it/that/they/this] [very/too/so/] [expensive/free/cheap/pricey/dear]|[pack/packs/voucher/vouchers/bundle] of|[discount/discounts] for|any discount*|what would i be paying|[quote/estimate] for|[price/prices] [of/for]`,
  ],
  [
    'insurance',
    0.92,
    `[do/can/will/are] [you/i/we] [_] [take/accept/cover/work with/deal with/covered by/covered with/come with/use] [_] ${INSURER}|[agreement/contract/arrangement] with|[im/i am/were/we are/ive] [with/on/got/insured with/insured by] [_] ${INSURER}|[is/are/does/will] [my/the/your/_] ${INSURER} [_] [accepted/valid/cover/ok/include/good/taken/work]|covered by|[european/public] health|health card|[you/] work with the mutual|[pre/] [authorisation/authorization] [from/of/by] [_] ${INSURER}|on the nhs|co payment|copay|[which/what] [insurance/insurers/insurances/companies]`,
  ],
  [
    'address',
    0.91,
    `[where/wheres/whereabouts] [is/are/r/do/should/can] [_] [you/u/${CLINIC.slice(1, -1)}/located/based/come/go/find]|wheres the ${CLINIC}|[what/which] [_] [street/floor/building/road/number/bus/metro/line/stop/tram/entrance/door] [_]|[how far/are you near/are you close/is it near/is it far/near what/next to what]|[have you/you] moved|[send/give/text] [me/] [_] [map/location/pin/address/directions]|google maps|[in/at] which [place/street/building]|[is it/are you] [the/] [_] [next to/opposite/beside/behind/near/by] [the/_]|[cant/cannot/wont/dont] find [the/your/you] [${CLINIC.slice(1, -1)}/entrance/door]|drop [me/him/her] off|nearest [metro/bus/stop/station/tube]|[whats/what is] the [street/address/postcode]|im lost|how [do/can/would] [i/we/you] get [_] [from/to/there]|satnav|postcode`,
  ],
  [
    'hours',
    0.92,
    '[what/which/till what/until what/up to what/from what] [time/times/hours/days] [_] [open/close/shut/pop in/come in/can i/working/work/closing/opening]|[are/r] [you/u/ye/they] [_] open|[do/does/will] [you/the reception/reception/the clinic/the desk/ye/they] [_] [open/close/shut/work]|[when/wen] [are/do/does/r] [you/u/the/it] [_] [open/close/shut/work]|[your/the] [timetable/schedule/opening hours/opening times/hours]|which is your schedule|[on/at] [_] [public holidays/bank holidays/holidays/the weekend/weekends/sundays/saturdays] [_] [open/work/there]|anyone there [at/on]|when youre open|[open/closed] [on/at/over/during/all] [_]|[close/shut] for lunch|what time do you [start/finish]|earliest you open',
  ],
  [
    'parking',
    0.93,
    '[space/spaces/room/place/places/somewhere] [_] [cars/car/van/bike/motorbike/park/to leave it/disabled]|[leave/leaving/put/stop/parking] [_] [car/van/bike/motorbike/motorcycle/scooter]|own garage|[disabled/blue] [badge/bay/bays/space/spaces]|[a/your/the/own] [garage/car park/multi storey]|pay and display|[coming/come] by car , [_]',
  ],
  [
    'preparation',
    0.93,
    `[how many hours/how long] [_] [without/before/fast*/not eat*]|on an empty stomach|[what/which] [clothes/documents/papers/diet/paperwork] [_]|[whats/what is] the diet|[can/could/should/may/am/is/do/will/must] [i/my wife/my husband/my son/my daughter/my child/she/he/it/we] [_] _ [eat/drink/have coffee/have breakfast/shower/wear/drive/smoke/shave/take my/put cream/bring/need somebody/stop taking/leave them off/leave it off/come off/have a coffee/allowed] [_]|[can i/should i/do i] [_] [coffee/water/breakfast/tea/food] [_] [before/b4/beforehand]|[before/b4/ahead of] [the/my/a] [_] ${TEST}|[beforehand/the night before] [$/?/the/my]|shouldnt eat|[okay/ok/safe] to [drink/eat/take]|[somebody/someone/anybody/anyone] to come with me|[do/should/must] i [need to/have to/] [bring/wear/fast/stop/carry]|[on/taking] ${DRUG} , do|[bring/take] [_] [old/previous/with me/along]|drive home [after]`,
  ],
  [
    'results',
    0.92,
    `[any/some] [news/word/update] [on/about/from] [_]|[lab/laboratory] [_] [sent/back/result/results/finished]|[is/has/have/are] [_] [answer/result/results/${TEST.slice(1, -1)}/report] [_] [yet/back/ready/come/in/here/available/arrived/through]|[had/did/done/gave/took] [a/an/my/some/the] [_] ${TEST} [_] _ [yet/called/answer/outcome/results/know/hear*/back]|outcome|copy of my [_] report|[how/what] [did/were/was] [_] ${TEST} [_] [go/come out/show/say]|answer yet|report [please/ready]|[test/scan/blood/mri] report`,
  ],
  [
    'prescription',
    0.93,
    `prescri*|[out of/running out of/run out of/low on/last of/need more/more of] [_] ${DRUG}|${DRUG} [_] [run out/running out/finished/ran out/refilled/prescribed/again/repeat]|re*fill|[recept/receipt/script/scrip] for [my/the] [_] ${DRUG}|need more ${DRUG}|${DRUG} [are/is] [nearly/almost/all] [gone/finished/out]`,
  ],
  [
    'invoice',
    0.93,
    '[factura/invoice/invoices]|[charge/payment] on my [card/account/statement/bank]|[charged/billed] [me/] [twice/double/too much/wrong*]|[tax/taxes] [deduct*/declaration/purposes]|[summary/list] of [my/the] payments|proof of payment|paid [last/yesterday/on]',
  ],
  [
    'certificate',
    0.97,
    `[attendance/sick/medical/doctors/gp] [slip/note/certificate/letter/form/line/proof]|[note/letter/paper/form/document/proof/slip] [_] [for/from/to/that says/that i/saying/of attendance] [_] [work/school/employer/boss/job/company/college/university/nursery/teacher/gym/lawyer/court/insurance/doctor/paediatrician/attendance/hour/i was/i came/i attended]|sick [leave/note/line/pay]|fit note|[in writing] [from/_]|[fill/sign] [in/] [a/the/this] form|[ask/asks/asked/want/wants/need/needs] [a/for a] [paper/letter/note] [that/from/to]|[wants/needs] a letter`,
  ],
  [
    'complaint',
    0.92,
    '[rude/rudely/disrespectful/unprofessional/disgusting/disgraceful/appalling/filthy/shocking/shambles/disgrace/outrageous/horrible to/nasty to]|[treated/spoke to/spoken to/talked to] [_] [badly/terribly/like/rudely/awfully/horribly/so badly]|[terrible/awful/dreadful/worst/appalling/poor/horrible/disappointing/shocking] [_] [service/clinic/experience/care/treatment/attention/place/doctor/staff]|[service/care/treatment/attention] [was/is/has been] [_] [terrible/awful/dreadful/bad/poor/appalling]|never again|never coming back|[not/isnt/its not/thats not] good enough|[second/third/fourth/fifth] time [you/ive/i/that/its/now/this]|[times/time] now [,/$]|[very/so/really/extremely/bitterly] [disappointed/upset/unhappy/angry/annoyed/dissatisfied]|[didnt/dont/doesnt/couldnt] [even/] [care/look at me/listen/care less/bother]|[nobody/no one/noone] [_] [picks up/answers/answered/told me/bothered/cared/calls back/explained]|lack of [respect/professionalism/care]|[waited/waiting/kept waiting] [_] [hour/hours]|overcharged|[ripped off/rip off/scam]|who do i [write/complain/speak] [to/]|[bad/negative] review|[had enough/fed up/sick of/sick and tired]|waste of [time/money]',
  ],
  [
    'opt-out',
    0.96,
    `no more ${MESSAGES}|[no/not] more [publicity/reminders/texts]|[stop/quit/cease] [the/these/those/all/sending/texting/calling/messaging/contacting/emailing/ringing/bothering/writing/spamming/your/me] [_]|[withdraw/revoke/remove] [my/] consent|[dont/do not/doesnt/never/not] [_] [contact/write/text/call/message/email/ring/phone/bother/receive/get] [_] [any more/anymore/again/any longer]|[dont/doesnt/do not/does not] want [_] ${MESSAGES}|[get/take] me off [_] [list/books/database/mailing]|[messages/texts/reminders/notifications/emails/alerts/calls] [_] [turned off/switched off/stopped/disabled]|[turn off/switch off/disable] [_] ${MESSAGES}|unsubscribe|[delete/remove/erase] my [number/details/data/email/phone]|[want to/like to/please] receive no|[any/] more calls from you|[no longer/not] [want/wish] [to/] [_] ${MESSAGES}`,
  ],
  [
    'waiting-list',
    0.96,
    '[in case/if/when/should/as soon as/whenever] [_] [slot/gap/space/cancellation/hole/opening/place/appointment/spot/anything/something/smth/someone/somebody/anyone] [_] [opens/opens up/free up/frees up/comes up/before/sooner/earlier/cancels/drops out/free/available/becomes/pulls out/doesnt turn up/a cancellation]|[in case/if] [theres/there is/you get/you have/there are] [a/any/] cancellation*|any cancellation*|[list of waiting/waiting list/wait list/waitlist/standby/reserve list/cancellation list]|[should/if] a slot [free/frees/come/comes]|[opens/open/frees] up|gap before|short notice|[on/onto] the list for|[let me know/tell me/call me/text me/msg me/ring me] [when/if/should] [_] [something/anything/a gap/a slot/a space/a place/smth]',
  ],
  [
    'call-later',
    0.92,
    '[call/phone/ring/try/speak/talk/buzz] [me/] [_] [later/back/again/after/in a while/in an hour/around/this evening/tonight/another time/when i/tomorrow/in half]|[another/different/better] time [please/,/./$/im]|[isnt/not/is not/its not] [_] [good time/convenient/great time/best time/good moment]|[now/this/it] is [a/] bad [time/moment/for me/]|now is bad|bad time|not convenient|talk later|speak later|[hands are full]|[im/i am] [_] [driving/in a meeting/at work/teaching/in a shop/about to go into/on the bus/having my/in the middle/busy right/busy now/in class/on the train]|[can/could] [you/we] [_] [later/phone back/call back/ring back]|[cant/cannot] talk [now/right now/just now]|do this another time',
  ],
  [
    'leave-message',
    0.94,
    `[tell/inform/notify/remind/let/ask/pls tell/say to/mention to] [the/my/your/_] ${STAFF} [_]|let [him/her/them/the/dr/my/doctor] [_] know|[would/could/can/will] you [please/] [tell/let/ask/inform] [him/her/them/dr/doctor/marta/the] [_]|[tell/ask] [him/her/them] [that/i/to/my]|message [for/to] [the/dr/my/doctor/her/him/_] [_]|note for [the/dr] [_]|my message for|[take/write/jot] [down/] [a/this/my/the/it] [_] [message/note/down]|[pass/passed/passing] [it on/this on/that on/on/a message/this message/along] [_]|[leave/leaving] [a/my/this/you] [_] [message/note/word] [for/with/to/$]|[make/take] a note [for/that]|[say/explain/mention] to [dr/the/my] [_]`,
  ],
  [
    'wrong-person',
    0.94,
    '[this/that] [number/phone/mobile/line] [isnt/is not/isn t/is no longer/doesnt belong] [_]|[this/that/it] [isnt/is not] [his/her/their/my mothers/my sons/the] [number/phone/mobile]|[this/its/it] is my number [now/]|[this/it] is [_] number now|[looking for/want/asking for/after/trying to reach/calling for] [someone/somebody] else|[it isnt/its not/it is not/isnt] me [you/youre/that]|[im not/i am not] [that/this/the] [person/lady/man/patient/one]|[youve/you have/you] [got/have/dialled/dialed/rung/called/reached] [the/a] wrong|wrong [number/person/house/woman/man]|must be mistaken|must be a mistake , i|never [a/been a] patient|[my names/my name is/my name] [not/isnt]|[nobody/no one/noone/no] [_] [by that name/called/in this house/lives here]|[he/she/they] had it before|[had/has had] this number|[moved away/no longer lives/doesnt live/dont live] [_]|[bought/got] this [sim/number/phone]|[rung/called/phoned] someone else|not my name|[dont/do not] know [any/who/anyone/anybody] [_]|[whos/who is] [_] ?|same surname|asking for isnt|[dont/not] have any appointment|for [someone/somebody/another person] else|this is a [bakery/shop/restaurant/bar/garage/school/private house/hairdressers/office/company]',
  ],
  [
    'commercial',
    0.94,
    '[calling/ringing/phoning/here/writing/contacting] [you/] [_] [from/on behalf of/with/about your] [_] [company/agency/firm/energy/supplier/team/electricity/leads/marketing/media/solutions/publisher/distributor/laboratory/foundation/vodafone/orange/iberdrola/endesa/movistar/securitas]|[were/we are/im/i am] [a/an/the] [_] [company/agency/supplier/distributor/rep/manufacturer/salesman/sales rep/sales representative/recruiter/wholesaler]|[offer/offering/sell/selling/show/present/propose/demonstrate/introduce/pitch] [you/our/your/a/my/] [_] [services/service/product/products/range/catalogue/collaboration/price/deal/deals/offer/offers/demo/brand/solution/equipment/software/device/machine/discount/proposal]|[we/our company/my company/our firm/we can] [sell/supply/distribute/install/installs/manufacture/make/makes/offer/rent/provide/bring/save you/help clinics/design/sells/supplies/propose/build] [_]|[interested/interest you] in [a/an/our/some/saving/switching/changing/new/_] [_]|[special/great/exclusive] [offer/offers/rate/rates/deal/deals]|[business/commercial] [proposal/proposition/opportunity/collaboration]|[in charge of/responsible for] [_] [buying/purchasing/purchases/marketing/supplies/ordering/it]|[top/first page/page one] of google|[advertis*] in [our/my]|[manager/director/owner/boss] [_] [about/of the clinic/be interested/regarding]|[demo/demonstration] of|for businesses|[im a/i am a/from a] [supplier/rep/representative/medical rep/pharmaceutical rep]|whoever decides|limited offer|[save/saving] [you/money/up to/_] [_] on your|[my cv/my resume/job vacancy/vacancies/looking for work/looking for a job/job opening]|do you need any [_] for|new website|clinics like yours',
  ],
  [
    'repeat',
    0.9,
    '^ [again/pardon/sorry/what/eh/huh] [please/?/$]|again please|[the/what was the/your] last [bit/part/thing/word]|[what/when/which day/what time] did you [just/] say|[didnt/cant/couldnt/could not/did not] [quite/really/] [hear/catch/get/understand/follow] [you/that/it/a word/what] [_]|say [that/it] [again/once more/one more time]|[come again/run that by me/one more time/once more]|[breaking up/bad line/line is bad/youre cutting out]|speak up|louder',
  ],
  [
    'slower',
    0.93,
    'slow*|[less/lower] speed|[so/too/very/really] [fast/quickly/quick/rapid] [$/,/./!/?/for/i/and/that/cant]|[speak/talk/talking/speaking/go/going/goes/say] [_] [slower/slowly/fast/quickly/quick]|[take/taking] your time|not so [fast/quick]|[easy/steady] on',
  ],
  [
    'wait',
    0.92,
    '^ [a/1/one/two/just a/give us a/give me a/half a/] [sec/secs/tick/ticks/mo/moment/second/minute]|[give/gimme] [us/me/] [a/one/two/half a/] [sec/second/seconds/moment/minute/minutes/tick/mo]|[can/could/would] you [hold/wait/hang]|[dont/do not] [go away/hang up/go/ring off]|[need/want] a [minute/second/moment/sec]|[let/lemme] [me/] [just/] [check/look/see/find/get/grab/turn/fetch/ask] [_]|just let me|[im/i am/ill] [just/] [going to/gonna/getting/looking for/fetching/grabbing] [get/grab/fetch/find/look/my/the/a] [_] [glasses/pen/diary/calendar/card/paper/phone/agenda/minute]|[ill be/be] right back|bear with|hang [on/about]|hold on|two ticks|one minute $',
  ],
  [
    'correction',
    0.93,
    '[i/ive/i have/you/youve/you have] [_] [said/put/got/gave/given/told/wrote/written/typed/noted/taken/pressed/entered/heard/understood] [_] [wrong/incorrectly/badly]|[didnt/did not/dont] mean [that/it/to]|[put/pressed/gave/got/said/chose/hit] [_] the wrong|[can/could/let] [i/me] correct|[correct/fix/change] something [i/]|[isnt/not/wasnt] [right/correct/what i said/what i meant/it] [$/,/.]|[sorry/] typo|[i was/im/i am/my] mistake*|its not with [a/an] [_]|[confused/contradicted] myself|scratch that|let me [rephrase/start again/correct]|what i [told/said] [_] [isnt/wasnt/is not/was not]|[didnt/not] get that right|wrong button|[got/get] [_] number wrong|you misunderstood|misheard|said that wrong',
  ],
  [
    'person',
    0.97,
    '[connect/transfer/pass/put/switch/forward] [me/the call/this call/us] [_] [to/with/through/on to] [a/the/one/an/someone/somebody/_] [member of staff/person/human/girls/staff/colleague/agent/someone/somebody/lady/real/reception/operator/employee/desk/one of]|[can/could] [somebody/someone/anybody/anyone] [_] [talk/speak/help/answer/deal]|[talk/speak/chat] [to/with] [someone/somebody/a real/a human/a person/a living/one of the/the girl/anyone/an actual]|[real/actual/live/living] [person/human/someone/somebody]|[are you/youre/is this] a [robot/machine/bot/computer]|member of staff|[hate/dont like/no/not] [_] [robots/machines/bots/a machine/a robot]',
  ],
  [
    'move',
    0.95,
    '[shift/switch/swap/alter/changing/push/bring forward/put back/rearrange/altered/moving/bump] [_] [appointment/physio/dentist/visit/day/date/slot/it/session/check up/consultation/booking/time] [_]|[put/push] [my/the/it/that/our] [_] [off/back]|[go about/about] changing|[doesnt/does not/dont] suit [_] [any more/anymore]|[a/an] [later/earlier/different] [one/slot/date/day/time] [instead/if/please/./$/would]|[can/could] [that/it] be [altered/changed/moved/shifted/rearranged]|[later/earlier] in the day , can',
  ],
  [
    'cancel',
    0.92,
    '[calling/call/called] off [my/the/our]|[call/calling] [my/the] appointment off|[scrap/bin/ditch/drop/get rid of/take off] [my/the/our] [_] {appt}|[dont/wont/no longer] need [my/the/that] {appt}',
  ],
  [
    'cannot-attend',
    0.92,
    '[cant/cannot/can not/wont/not able to/unable to/i will not can] [_] [get there/get to/make/attend/come to/be back/go to] [_] [appointment/appt/apt/visit/clinic/2day/today/tomorrow/consultation/time]|no way i can [get/make/come]|impossible for me [to come/to go/to make/to attend/to be]|[wont/cant/not] make [my/the/it/our]|[wont be/not be] back in time|will not can|[got the flu/in hospital/into hospital/broken down/wont start] [_] [so i cant/and cant/so i wont/and i cant/but cant/so cant]|[flu/cold/covid/fever/sick] [and/so] [i/] [cant/cannot/wont]',
  ],
  [
    'confirm',
    0.9,
    '[definitely/certainly] [coming/going/attending/be there]|[ill/i will/well/we will/we shall/i shall] [definitely/certainly/] [be/attend] [at the appointment/as arranged/as planned/as agreed/there as arranged]|[i/we] shall attend|as arranged|coming tomorrow|see you [then/there/tomorrow]|attend as|[to/ill/i] confirm my',
  ],
  [
    'my-appointments',
    0.92,
    '[when/wen/whens/what time/what day/what date/which day/at what time] [is/was/s/did/have] [_] [my/i/visit/apointment/appointment/been given/meant to come/supposed to come] [_]|[check/checking/see/look/look up/find out/tell me] [_] [if/when/what time/the time/the hour/the date/the day] [_] [appointment/booking/visit/booked/it is/went through]|[hour/time/day/date] of my [_] [visit/appointment/appt]|[do i] [actually/really/still/even] have [an/a/any] [_]|[lost/deleted/forgot/forgotten/cant find] [_] [card/reminder/message/text/when/what time/the day/the date] [_] [date/visit/whens/when/did you give/appointment]|what date did you give|was it [monday/tuesday/wednesday/thursday/friday] or|dont know [the/what/which] [day/time/date]|[in the name of/under the name]|i was [meant/supposed] to come|[booking/appointment] [_] went through',
  ],
  [
    'late',
    0.93,
    '[going to/gonna/will/ill/might/may] [b/be] [a bit/a little/a few minutes/about/slightly/running] [late/behind/_]|[gonna/going to] b late|[will/ill] come late|behind [time/schedule]|[standstill/gridlock/traffic jam/stuck in/held up/delayed/roadworks/breakdown/missed the bus/missed the train/missed my]|[on the dot/on time] , [give/ill/ill be]|[be there/wont be there] on the dot|[fifteen/ten/five/twenty/few] [more/] minutes [late/more/longer/behind]|running [late/behind/a bit]|[still/only] [on the bus/on the train/on my way/leaving]',
  ],
  [
    'book',
    0.84,
    `put [me/my name] down for [the/a/an] [_]|[give/get] me a visit|[need/want/like/after] [a/an] [eye test/check up/cleaning/blood test/scan/session/filling/smear]|[have/get] [it/this/that/him/her/them/my] [_] [looked at/checked/seen to/examined/seen]|first [visit/session] with`,
  ],
  [
    'thanks',
    0.4,
    '[grateful/ta very/ta/cheers/much obliged/thanking you/appreciate*/much appreciated/bless you/god bless]',
  ],
  [
    'greeting',
    0.3,
    'morning all|top of the morning|how do|how are things|howya|hiya|nice to meet you|good day|hows it going|whats up|^ morning',
  ],
  [
    'my-appointments',
    0.93,
    '[dont know/do not know/dunno/no idea/not a clue/havent a clue/havent got a clue/no clue/not sure/cant remember/dont remember/never wrote down/doesnt know] [even/] [of/] [what day/which day/what time/when/what date] [it is/it was/its/its for/its on/is it/hers is/his is/mine is/im in/im booked/were booked/were in]',
  ],
  ['late', 0.92, '[be/running/about/im] [_] quarter of an hour [late/behind/over]'],
  [
    'other',
    0.9,
    'lost property|[left/lost/forgot/forgotten] [_] [umbrella/scarf/glasses/jacket/coat/bag/rucksack/wallet/purse/gloves/hat/keys/phone/jumper/book/earring/necklace/dummy/toy/crutch/stick] [_] [behind/there/in/at/with/$]',
  ],
  ['book', 0.85, '[soonest/earliest/first] [_] [be seen/get in/be fitted in/see him/see her/see me/see us]'],
  [
    'book',
    0.9,
    '[get/have/need/want/like] [my/his/her/their/the] [eyes/eyesight/teeth/hearing/ears/skin/moles/back/knee/shoulder/feet/foot/blood pressure] [tested/checked/cleaned/looked at/seen/seen to/examined/checked out/sorted]|[can/could/will/would] [the/a/your/any/] [doctor/dr/gp/nurse/physio/dentist/paediatrician/pediatrician/dermatologist/gynaecologist/cardiologist/somebody/someone/anyone/anybody/one of you] [see/look at/have a look at/take a look at/check/examine] [me/him/her/it/us/them/my/our]|how do i [go about getting/get/go about making/make] [an/a/] {appt}|told [me/to/us/] [_] come back [in/after] [_] [for/check]',
  ],
  [
    'move',
    0.9,
    '[booked/booked in/down] for _ but [_] [need/want/can only/would prefer/now need] [the/it/a/to/]|i had [the/it/a] _ but [_] [need/now need/want] [the/it/a/an]',
  ],
  [
    'cancel',
    0.95,
    '[take/get] me off [the/your] [list/diary/book/books/schedule] for|[take/get] me off [mondays/tuesdays/wednesdays/thursdays/fridays/tomorrows/todays] list|[wont/will not/shant/shall not/dont/do not] be needing [the/my/that/an] {appt}|[dont/do not/no longer/wont/shant/dont really/] need [the/my/that/an] {appt} [anymore/any more/any longer/now/after all]|[dont/no longer/dont really] need to [see/be seen by/come in/come/visit] [_] [anymore/any more/any longer/after all]|no longer need [the/my/that/an/to]',
  ],
  ['opt-out', -1, '[take/get] me off [the/your] [list/diary/book/books/schedule] for'],
  [
    'my-appointments',
    0.95,
    '[did/has] [my/the] [wife/husband/mum/mother/dad/father/son/daughter/partner/carer] [_] [make/made/book/booked/get/got] [me/an/a/any/one/it]',
  ],
  [
    'person',
    0.95,
    '[done/fed up/tired/sick/sick of/had enough/through] [_] [talking/speaking/dealing] [to/with] [a/an/this/the/] [machine/machines/robot/robots/bot/bots/computer/computers/recording]',
  ],
  [
    'cancel',
    0.95,
    '[give/let/offer] [my/our/the/that/his/her] [slot/place/spot/time/appointment] [_] [someone/somebody/anyone/anybody/another/else]|[someone/somebody/another patient] else [can/could] have [my/our/the] [slot/place/spot/appointment]',
  ],
];
