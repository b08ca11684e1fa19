/** Ways of turning down a day or a time, before it or after it, beside the plain ones of `en.ts`. */
export const enRefusals = {
  'cannot:out': [
    '[is/are/s/its/would be/looks] [really/very/a bit/pretty/always/completely/already/] [off/full/taken/booked/booked up/fully booked/gone/off the cards/a write off/ruled out/tough/rough/a struggle/the worst/rubbish/pants/useless/a mare/hectic/chocka/chock a block/packed/jam packed/rammed/mad/crazy/manic/mental/chaos/chaotic/a bad day/a bad time/bad news/a bad idea/a pain/a killer/a disaster/a stretch/a push/a clash/a bit much/too much/too busy/too tight/too hard/too early for me/too late for me/tight/less good/less ideal/worse/spoken for/taken up/excluded/out for me/out im afraid/work/no fun/unworkable/undoable/unsuitable/inconvenient/not on/no go/a hard no/a definite no/a firm no/a big no]',
    '[aint/aint really] [happening/good/great/free/gonna work/going to work/possible/an option/doable/working]|aint [gonna/going to] [work/happen/be possible]|[im/i] aint [free/around/available/here]|i aint free',
    '[rule/ruling/ruled/id rule/have to rule/ive to rule/cross/crossing/leave/leaving/count/counting] out|[scratch/scrap/forget/forget about/skip/skipping/ditch/bin/nix/leave off/cross off/steer clear of/stay clear of/keep clear of/stay away from/keep away from/keep off/keep me off/stay off/swerve/dodge/avoided/disregard/exclude/strike out/strike off]',
    '[id/i would/i will/ill/we/i/wed] [really/probably/always/] struggle [with/on/to do/to make/to come/]|[would/will] [be a/] struggle',
    '[i/we/] [shant/shall not] [be/make/manage] [here/around/able to/able to come/able to do/it/]|i [wont/will not] be [here/about/in town/around/home]|[im/i am/were/we are] not [here/about/in town/home/in/off]',
    '[aside/to one side/off limits/out of bounds/less so/not so much/not so good/not so great/not happening/isnt happening/is not happening/not gonna happen/not going to happen/isnt going to happen/is not going to happen/isnt gonna work/not gonna work/not going to work/isnt going to be possible/not doable/isnt doable/is not doable/not suited/not feasible/not an option/a non starter/is a non starter/a write off/a no go/a no no/out of the question]',
    '[wouldnt/would not/didnt/did not/dont/do not] [really/] [want/like/fancy/love/do/suit] [it to be/to come/to do/]|not [a/much of a/the biggest] fan of|[hate/hating] [coming/]|not [in the mood/up] for|[id/i would] sooner not|[id/i would/wed] [rather/prefer/like/want/prefer to/like to/rather it wasnt/prefer it not to be/prefer it wasnt/rather it was not] [not/avoid/to avoid] [do/have/come/be/]|[id/i would] [rather/prefer] [it/] [wasnt/isnt/not to be]',
    '[i/we/ive/weve] [have/got/ve/] no [time/availability/free time/gaps]|[im/i am/were] [all/totally/completely/already/really/] [full/booked/booked up/full up/rammed/packed/chocka/slammed/flat out/run off my feet/double booked/spoken for/taken/up to my eyes/up to my neck]',
    '[clash/clashes/conflicts] with|[i/ive/i have/ive got/i have got/we have/weve got] [something/things/stuff/a lot/another thing/a thing] [on/planned/booked]|[i/ive/i have/ive got/i have got/we have/weve got] [other plans/plans/another appointment/another commitment/a prior engagement/commitments]',
    '[just/] [please/] [dont/do not/never] [give/book/put/offer/schedule/pencil/slot/stick] [me/us/him/her/it] [in/down/] [for/on/anything/anything on/anything for/]',
    '[does/do] nothing for me|[would be/be] pushing it|[messes/screws/mucks] [up/] [my/] [day/week/]',
  ].join('|'),
  'can:ask-not':
    '[can/could/would] you [please/] not [give/book/put/offer/schedule/pencil/slot/stick] [me/us/him/her/it] [in/down/] [for/on/anything/anything on/anything for/]',
  'cannot:after':
    '[it/] kills me|full|booked|out|off|taken|gone|less so|[even/much/] worse|just as bad|apart|to forget|not so much|[is/are/s/] [a/the/] [clash/conflict]',
  'cannot:after-nothing': 'nothing',
  'can:not-bad':
    '[isnt/is not/wouldnt be/would not be/arent/are not/not/wont be] [a/too/so/that/such a/half/really/very/a big/much of a/] [bad/problem/bother/hassle/bad day/bad time/bad idea/clash]',
  'cannot:closed':
    '[youre/you are/are you/its/it is/theyre/were] [closed/shut]|you [close/shut]|[you dont/you do not/dont you] open',
  'cannot:extreme':
    '[is/are/its/thats/that is/it is/s/would be/be/looks] [a bit/a little/much/far/way/rather/just/] too [early/soon]|[way/far/much/] too early|[is/are/s/would be/be/looks] [a bit/a little/much/far/way/rather/just/] too late [for me/]|too late for me',
  'can:free':
    '[im/i am/were/we are] not working|[i/we] [dont/do not] [work/have work/have to work/have class/have school]|not at work|no work|no [school/nursery/classes/class/college/lessons/uni/training] [then/that day/]|[hes/shes/theyre/hes not/shes not] [off/at] [school/nursery/work]|[he/she] [isnt/is not] at [school/nursery/work]|[he/she/they] [doesnt/dont] work',
  'no-answer:reserve': 'for now|at the moment|at present|right now|so far|as of [now/today]|as it stands|at this point',
  'if:reserve': [
    '[almost/nearly/pretty] [certainly/certain/sure]|[im/i am/were] [almost/nearly/pretty] [certain/sure]|[most/very/] likely|i [hope/expect] [so/to/to be there]|[i/we] should [be able to/make it/manage]',
    '[ill/i will/well/we will/i shall] [try/do my best/do our best] [to/to come/to be there/to make it/]|[as soon as/whenever] [i/we] can|if [i/we] [can/could] [make it/come/get there/]',
  ].join('|'),
  'no-answer:hold':
    'without fail|dont worry|do not worry|not to worry|dont you worry|if thats alright|if thats all right|if you dont mind|if its no trouble|if its not too much trouble|just in case|if you like|if you prefer|if you please|dont forget|do not forget|i forget|i always forget|i forgot',
  'if+not:strong': 'only not',
  'if:limited': [
    'in principle|in theory|provisionally|provisional|tentatively|tentative|pencilled in|hopefully|all being well|touch wood|fingers crossed|god willing|all going well|if all goes well|as far as i know|as things stand|until i know more|barring|subject to|pending|depending on|assuming|supposing|presuming|in case|in the event|on the understanding|[weather/work/traffic/time/childcare] permitting|should be',
    '[once/when/as soon as/after/until] [i/ive/i have/my/we/weve/the] [husband/wife/boss/mum/mother/dad/daughter/son/partner/manager/asked/checked/spoken/confirmed/heard/know/hear/get] [confirms/says/agrees/tells/knows/gets/ok/has/]|with [a different/another/someone else/somebody else]',
  ].join('|'),
  'doubt+cannot':
    '[i/] doubt [it/] [very much/] [if/that/] [i/we/] [can/could/could do/can do/can make/could make/ill make/ill be able to/will work/works]|[i/] [dont/do not] [think/reckon/believe/suppose] [that/] [i/we] [can/could/will be able to/ill be able to/am free] [do/make/manage/come/]|[i/] [dont/do not] [think/reckon/believe/suppose] [that/] [ill/i will/well] be able to [do/make/manage/come/]|[i/] doubt',
  'except:minus':
    'minus|outside of|all but|just not|whenever but|anywhen but|any old day but|leaving aside|putting aside|setting aside|discounting|not counting',
} as const;
