import type { Pleas } from './pleas-words.ts';

/** English. */
export const ENGLISH_PLEAS: Pleas = {
  classes: {
    write:
      'text, txt, tex, message, msg, call, email, contact, remind, write, notify, bug, bother, ping, spam, harass, phone, ring, send, annoy, disturb, nag, reach out, follow up, check in, keep',
    writing:
      'texting, txting, texing, textin, txtin, txtn, textn, messaging, msging, msgin, calling, callin, emailing, contacting, reminding, writing, notifying, bugging, buggin, bothering, pinging, spamming, harassing, phoning, ringing, sending, sendin, annoying, nagging, blasting, robocalling, hounding, soliciting, pestering, asking, begging, pushing, bombarding, blowing',
    note: `text, texts, txt, txts, tex, texs, texes, message, messages, msg, msgs, mssg, mssgs, sms, email, emails, mailings, call, calls, notification, notifications, alert, alerts, reminder, reminders,
      robocalls, robotexts, voicemails, survey, surveys, newsletter, newsletters, promos, ads, mailers, flyers, check ins, checkins, follow ups, tips, blasts, updates`,
    pointed:
      'this, these, those, that, it, them, em, any of it, any of this, all this, all of this, all of it, your stuff, this stuff, that stuff, this crap, this shit, this mess, this bs, this nonsense',
    averse: `mute, silence, ditch, trash, toss, dump, throw away, throw out, rip up, shred, lose, loose, get rid of, yank, scrap, nix, refuse, decline, reject, object to, withdraw, hate, dislike, despise, detest, disable,
      deactivate, suspend, discontinue, cease, enough of, done with, done getting, through with, sick of, tired of, fed up with, no use for, no need for, not interested in, dont like, do not like, dont open, dont read,
      never look at, never read, never open, not look at, dont look at, cannot read, cant read, cant see, cannot see, dont check, never check, never asked for, didnt ask for, all set with, all set on, turn off, shut off, switch off, take away`,
    doc: 'doctor, doctors, dr, pediatrician, dentist, clinic, practice, provider, providers, hospital, physician, obgyn, gyn, therapist, pcp',
    quit: 'stop, stopp, stpo, sotp, stahp, stawp, stap, quit, cease, desist, halt, unsubscribe, unsub, opt out, optout, remove, stop it, stop this, stop these, knock it off, cut it out, end it, end this, end these, block',
    tail: 'now, already, please, pls, plz, thanks, thank you, thx, ok, okay, immediately, asap, today, right now, forever, man, bro, lol, sir, maam, ty, permanently, and, k, altogether, completely',
    kin: 'mother, father, mom, dad, mum, husband, wife, son, daughter, kid, kids, child, parents, grandma, grandpa, grandmother, grandfather, sister, brother, family, friend, roommate, partner, boyfriend, girlfriend',
    not: 'dont, do not, dnt, never, please not',
    text: 'text, txt, tex, message, msg, email, remind, notify, bug, bother, ping, spam, harass, send, annoy, nag, keep',
    please:
      'please, pls, plz, pleas, sir, maam, kindly, thanks, thank you, thx, now, immediately, right now, just, ok, hi, hello, um, uh, already',
    roll: 'list, lists, group, chat, thread, chain, service, program, loop, system, database, distribution, mailing, roster, directory, subscription, messaging, queue',
  },
  plain: {
    idiom: `
      part ways, our business ~1 is finished|done|over|concluded, this concludes ~2, correspondence ~3 concluded|finished|over|end|ended|unnecessary, thatll|that_will|thats ~1 do|be_all|all ~1 $, ^ ~1 thats all folks ~1 $, we|were|we_are ~1 done here ~1 $, keep me posted no, out of the loop ~1 $
      bbb|better_business, attorney general, state attorney, calling ~1 the? police|cops|news, next one goes, press charges, restraining order, cyberbully*, file ~1 a complaint, complaint ~1 with|against ~2 you|u
      husband|wife|boyfriend|girlfriend|boss|partner|kids|kid|ex|mom|roommate|coworkers|officer|people ~2 sees|see|reads|read|checks|check|looks|saw|reading ~1 at|it|my|this|these|them|in ~2 phone|texts|messages|screen|$, share ~1 this|my phone, none of your business
      getting rid of this|my phone|number|line, number ~1 will|is|gets|getting ~1 be|being disconnected|changed|cancelled|canceled|shut_off, turning ~1 in|off this phone|number|line, am|is incarcerated|in_jail|in_prison
      chill|relax|easy|cool_it|ease_up|slow_down|tone_it|dial_it ~2 with|w|on|down ~2 {note}|these|this, ^ ~1 cool_it|ease_up|take_a_hint|hard_pass ~1 $, take the|a hint, miss me with, beat it, scram, shoo ~1 $, bug off, buh bye, peace out, ghost me, unfriend, unfollow, get outta here, aint nobody got, no bueno, not today satan, drop this ~1 $
      dont|do_not|stop ~1 be putting|sharing|posting|showing ~3, not interested in being, not ~1 a good way to reach, in peace ~1 $, to ~1 the peace ~4, save your thumbs|fingers
    `,
    'not-by-survey':
      'not|dont|wont|never ~3 rate|fill|filling|review|answer|answering|rating ~3 survey|surveys|questionnaire|questionnaires|visit, not ~1 giving|donating ~3',
    remembers: `
      remember ~3 on_my_own|my_own|without|by_myself|myself
    `,
    'last-one': `
      let|make|hope|want|wish|appreciate|better|be|is|was|if ~3 {pointed} ~2 be|is|was the|our|my last ~3 $, this|that|it|these ~1 is|was|be|better_be|are the last ~1 text|message, no ~1 after this, goodbye|bye|farewell ~1 to|from ~3 {note}|these, rest|others|everything_else ~1 can|should|may|could|must go|stop|end, you|yall ~1 can|could ~1 keep|save ~1 those|them|these|it ~1 $, lose|drop|skip that|this|the_number|the_rest|those|it ~1 $, spare me|us|my, gotta|got_to|has_to|have_to|need_to go ~1 from ~2, from your end, leave|let ~2 peace|in_peace|at_peace
    `,
    'worn-out': `
      phone|cell ~3 dings|dinging|beeps|beeping|buzzes|buzzing|pings|pinging|chirping|going_off|goes_off|wont_quit|lights_up, dont|do_not ~1 need|want ~1 you|yall|ya|u ~3 {write}|{writing}|be, how|way|button|option|word|code ~2 not ~1 getting|receiving|get|receive, so|then ~1 {quit} ~1 $, dont|do_not|never hmu, no further ~1 $, {quit} *in|*ing my|us|our line|phone|cell|inbox|number|mom|wife|husband, {quit} hittin|hitting|blowin|blowing|buggin|botherin|sendin|textin|callin|pingin|buzzin|buzzing|harassin|spammin ~3, not|dont|aint ~1 here so|anymore, hasnt|havent|hasn_t ~1 had|have|owned ~1 this phone|number, signed ~1 up? ~1 for ~1 this $, never ~1 want|need another
    `,
    'not-this-way':
      'not|no|never|dont|nothing|none ~1 by|via|through|over|on ~1 text|texts|sms|txt|message|email|e_mail|phone|voicemail',
    'quit-writing':
      'you|please|pls|and|just|should|must|yall|them|want {quit} ~1 {writing}, you|yall ~1 to {quit} ~1 {writing}',
    'not-for-me': `
      these|this|those|{note} ~1 are|is|r? ~1 not|isnt|arent ~1 for|meant_for|mine|about me|us|my|mine|him|her|$
      {note}|these ~4 for|of|belong|belongs|meant|about ~1 someone|somebody|another|other ~1 else|named|person|elses, someone|somebody elses ~3 {note}
      mixed|mix|confused|confusing|mistaken|mistaking ~1 me|us|up ~4 else|someone|somebody|person|patient|with, my number ~1 by mistake|accident
      texting|calling|messaging ~2 landline|stranger|kid|child|minor|business, business|landline|fax|company|hotel|store|restaurant|school line|phone|number, ^ ~1 this is a landline|business
      mom|mum|dad|mother|father|husband|wife|he|she|son|daughter|patient|brother|sister|grandma|grandpa ~1 is|has|was ~1 gone|dead|passed|deceased ~1 $
      patient|person|one ~4 died|dead|deceased|passed ~1 $
    `,
    'never-mind-us': `
      way|how|possible|option|can_i|could_i ~3 not|without|stop ~1 get|getting|receive|receiving|have ~2 {pointed}|{note}
      only|just ~1 {write} me ~1 about, four|five|six|4|5|6|7|8|9|10|3|ten|dozen ~1 a|in|per one? ~1 day|hour ~3, good no thanks, log|sign me out|off, for a stranger,
      i said no ~2 $, no means no, save your|ur|the time|breath|money|energy, waste|wasting your|ur time|breath, get|stay|keep off|out ~1 of? ~1 my|our phone|inbox|line|cell|email
      why ~1 wont|cant|dont|do_not you|u|yall|they|ya ~1 {quit}|leave|take|remove|listen
      {note}|you|your ~2 wake|woke|waking|wakes|waken ~1 up? ~1 me|my|us|the
      {note}|these|they ~2 useless|pointless|no_use|no_good|worthless|excessive|overkill|unwelcome|ridiculous|crazy|nuts|insane, pointless|useless|stupid|dumb|silly|annoying|endless|constant|ridiculous {note}
      {note} ~4 crazy|nuts|insane|overkill|excessive|ridiculous, too much|many ~1 {writing}, no use ~1 to|for|in|texting|calling|sending
      every ~2 day|hour|week|time ~3 you_people|another|these, again with ~1 {note}|this|these, ^ ~1 another one ~1 $
      ^ ~1 can|could|would|will you|u|ya|yall please|pls? not|dont ~1 $, ^ ~1 i decline|refuse|object|withdraw ~1 $, ^ please|pls|just not|dont ~1 $, ^ ~1 please do not $, you|u|youre|ur|yourself ~1 blocked|reported, you dont|cannot|cant|do_not get_to|have_the_right|have_any_right ~2 {write}, cant|cannot|dont|never ~1 read|see|open|look_at|check ~1 these|those|your_texts|your_messages, no more ~2 invites|invitations|wishes|greetings|stuff|offers|requests|begging, thanks but no ~1 $, good no thanks|thank
      turn|shut|switch ~1 these|this|those|them ~3 off
    `,
    upset: `
      {note}|these|this ~3 upset*|stress*|scar*|confus*|embarrass*|worr*|disturb*|bother*|annoy*|aggravat*|irritat*|interrupt*|distract*|startl* ~1 me|us|him|her|my|our|the
      full|sick|tired|flooded|filled ~1 of|with|by ~2 {note}, looking|look|want|meant|mean ~1 for? somebody|someone else, mistaken me for, do not ~1 recognize ~1 you|this
    `,
    unneeded: `
      no ~1 {note} ~2 after|beyond|past|starting|from today|tomorrow|tonight|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|now
      read|understand|sick|confused|scared|english|dementia|deaf|blind ~1 {quit} ~1 {writing} ~1 her|him|them
      no_longer|nolonger|dont|do_not|not|never|dnt ~1 wish|want|care|like|consent|agree to ~1 receive|recieve|receiving|be_contacted|hear_from_you|participate $
      so|so_that ~1 i|we ~1 dont|do_not|no_longer|never|stop ~2 get|getting|receive|receiving|see|seeing|hear ~1 {pointed}|{note}|any|anything
      make_sure|see_to_it|ensure|arrange|so_that|fix_it ~3 {pointed}|{note} ~1 stop|end|dont|do_not|no_longer|quit|never
      make_sure|see_to_it|ensure|arrange ~3 not|no_longer|dont|do_not|never|off ~4 {roll}|{write}|{writing}
      you|u|yall|ya|there|its|they|guys ~2 dont|do_not|no|not|neednt|never|dont_even ~2 have|need|necessary|required to|for ~2 {text}|{writing}
      no|not need|necessary|reason|point|use ~1 to|for|in|of ~3 {text}|{writing}|texts|messages|reminders|emails|notifications
      {note} ~1 not|isnt|arent|are_not|is_not|no_longer ~1 needed|necessary|required|wanted|welcome|helpful|appreciated
      these|this|those|your ~2 not|isnt|arent|no_longer ~2 needed|necessary|required|wanted|welcome|appreciated ~1 $
      ^ ~1 no_longer|not needed|required|necessary|wanted ~2 $
      ^ ~1 unneeded|unnecessary|unwanted|unsolicited ~3 $
      dont|do_not|no_longer|not|never need|require|want|use|accept ~2 reminding|you_to|yall_to|ur_reminders|your_reminders|texting_service
      dont|do_not|no_longer|not|never want|need|use|require|wish ~2 this|your|the|ur service|services|program|subscription|app|system
      good|fine|okay on|without ~2 {note}|these|this|that|those
      dont|do_not do|accept|read|use|like|want ~1 {note}|{writing} ~1 $
      no more ~2 {note}
      dont|do_not {writing}
      prefer|rather|appreciate|wish|like|love ~3 not|didnt|never|wouldnt|dont|stop ~2 {write}|{writing}|receive|get|be
    `,
    'fed-up-more': `
      blow|blowing|blew|lighting|filling|flooding|clogging|cluttering|cloggin|tying up? ~1 my|our|the phone|inbox|cell|voicemail|mailbox|line|messages
      my|our|the phone ~2 keeps|wont_stop|always|constantly|nonstop|keep|is ~2 buzzing|ringing|going_off|dinging|blowing_up|pinging
      ^ ~1 this|it|its ~1 is? ~1 too much $, had it with, had it up to, had enough of, ive had it ~1 $, i_am|im at|past my limit, cant take ~2 {note}, dont|do_not have|got time for this|these|that
      text|texts|message|messages|call|calls|write|send|email|emails ~2 way? too much|often|frequently
      enough|done|finished|through|over|sick|tired ~1 already? ~1 with|of ~2 {note}|these|you|yall|your|ur|u|this_crap|this_shit|this_thing|this_texting
      ill|i_will|gonna|going_to|im|will|about_to|have_to|already ~2 block|blocking|blocked|report|reporting|reported ~1 you|u|yall|this|your|the_number|ur|ya|these
      waste|wasting|wastes ~2 my|our|of ~2 time|minutes|data|space|money|breath
      get|got|getting a life|lost|bent|stuffed|wrecked, go bother|bug|pester|text|spam, give me ~2 peace, f off, screw you|off|u, drop dead, take a hike, kick rocks, f u, fk off, fuck you, eff off, gtfo, stfu, shut up
    `,
    cost: `
      charged|charge|charges|paying|pay|billed|cost|costs ~2 for|per|each|every ~2 these|texts|text|txt|message|messages|msg|sms|minute|incoming
      {note}|these ~2 cost|costs|charge|charges|charged ~2 me|money|us|extra
      using|eating|eats|uses|burning ~1 up? ~1 my minutes|data|battery|storage
    `,
    consent: `
      consent|permission|authorization ~3 withdrawn|revoked|denied|expired|not_given|never_given|refused|rescinded|cancelled|canceled|removed
      respect ~1 my privacy|wishes|request|boundaries, violat* ~3 privacy|law|rights|hipaa|request, against the law, illegal ~2 {writing}, hipaa violation|breach|complaint
      no|not ~1 solicit|soliciting|solicitation|solicitations|solicitors, not ~1 for business|solicitation|marketing
    `,
    'not-at-this-number': `
      not|no_longer|isnt ~2 number|phone|cell anymore|any_more
      this|thats|it|its|that|he|she|they|number ~2 isnt|is_not|not|aint|no_longer ~4 number|phone|cell ~1 anymore|any_more|now|$
      no_longer|doesnt|does_not|dont|do_not|not ~2 have|has|use|uses|own|owns ~1 this|that number|phone|line|cell
      doesnt|does_not|not|no_longer|dont|aint|isnt|nobody ~2 live|lives|living|stay|stays|reside|resides|reachable ~1 here|at_this
      is|are|am ~1 not|no_longer at|on|with this|that number|address|phone
      dont|do_not|please_not|never use ~1 this|my ~1 number|phone|cell|line ~2 anymore|again|for|$
      whoever|whomever ~2 is|are|this|it
      nobody|no_one|noone|no ~2 by that|this name, nobody|noone|no_one ~1 named, dont|do_not know any|anyone|anybody|who_you|you_people|this_person|that_person|that_name
      never heard of you|u|yall|him|her|them|this_person|your_clinic|your_office|your_hospital|ya
    `,
  },
  guarded: {
    'ended-kind':
      'stop|quit|drop|skip|cut|kill|end|lose|ditch|discontinue|enough|nix|omit|pause|hold|no_more ~4 reminders|notifications|texts|messages|alerts|surveys|newsletters|promotions|requests|tips|msgs|txts|emails|robocalls|updates',
    leaving: `
      how|where|want|wanna|like|need|trying|try|can|could|please|pls|let|ready ~3 leave|exit|get_off|get_out|quit ~1 of? ~2 {roll}|{note}
      leave|exit|quit|leaving|exiting ~1 {roll} ~1 $
      exclude|excluding|unlist|unenroll|disenroll|deregister|unregister|deactivate|disable|uncheck|untick|unfollow|unlink|disconnect ~2 me|us|this|my|our|{note}|these|number
      ^ ~1 deactivate|exclude|disable|unenroll|disenroll|unregister|deregister ~2 $
      be|been|being|get|have_me ~1 excluded|exempted|exempt|left_out|unlisted|disenrolled|unenrolled|deregistered ~1 from|$
      request|requesting|asking|ask|asked|want|like|demand|demanding|wish ~3 be removed|deleted|excluded|dropped|erased|taken_off|taken_out|left_out|unsubscribed
      ^ ~3 remove|delete|drop|rmv|rmove|remov|take|scratch|cross {mine}? from|off|outta|out_of ~2 {roll}|{note}
      ^ ~2 none of these|this|those|it|them ~1 $
      close|closing|ending|terminate|cancel|cancelling|canceling|delete ~4 enrollment|texting_program|texting_service|text_program|texting|messaging|notifications|subscription|subscriptions|{note}
      cancel|discontinue|terminate|end ~1 these|those|this|your|text|texting|the|all ~1 service|services|things|thing|stuff|program|messages
      ^ ~3 cancel|discontinue|terminate|end these|those|all_this ~1 $
      my|our|this ~1 number|name|phone|info ~2 removed|deleted|erased|off_your|off_ur|off_this|off_the|out_of_your
    `,
    'asked-before': `
      what part of ~2 {quit}|no|not|dont|leave
      already|times|twice|thrice|repeatedly|ive|previously|yesterday|before ~3 said|told|asked|replied|texted|sent|wrote|typed|say|ask|tell|begged|answered|reply|requested ~4 {quit}|no|dont|not|leave
      request|requesting|asking|demand|demanding|begging|consider|asked|told|beg ~5 to ~1 {quit}|stop|end|leave
      said|say|typed|texted|sent|replied|wrote no|stop twice|already|times|before|again
      why|how_come ~2 am|are|do|is|u|you ~1 i|you|u|we|this|they|still ~1 still|always|keep|getting|receiving|get|texting|messaging|calling|sending ~3 {note}|{pointed}|me|$
    `,
    'last-word': `
      unsubs*|unsubc*|unsubr*|unsusc*|unsibs*|unsbus*|unsucb*|unscub*|unsusb*|ubsubs*|unaubs*|insubscr*|unsubac*|unsubd*|unsubsr*|unsuscr*|ubsusc*
      ^ {please}? ~1 {quit} {please}|i|im|ive|you|your|we|u|ur|these|who|dont|its|not|because|cuz|or
      ^ ~9 {quit} {tail}? {tail}? {tail}? $
      {quit} ~1 {writing}
      ^ ~1 no|not {write} ~2 me|more|again|$
      {no} send|sent ~2 more|anything|nothing|any|it|them|these|this|those|anymore
      dont|do_not|never hit ~3 up
      dont|do_not|never|no_longer want|need em|any_of_it|any_of_this|none|no_more|nothing|it_anymore|this_anymore
    `,
    'averse-to-these': `
      {averse} ~1 these|those|them|em|my_number|my_phone|my_contact|my_info|me ~1 $
      {averse} ~2 {note}
      make|get ~1 {pointed}|{note} ~1 to? ~1 go_away|stop|disappear|leave|end|quit
      {not} {write} ~1 $
      if|wish|hope|hoping ~1 you|these|u|yall|they ~1 would? ~1 stopped|stop|quit|ended|end|ceased, if|that you ~1 did_not|didnt|dont|wouldnt|do_not ~1 {write}
      can|could|may|let ~1 i|me|we be? ~1 removed|taken_off|off|off_list ~1 $, want|wanna|like|need|wish ~1 to? ~1 be? removed|taken_off|off|off_list ~1 $, possible ~2 be ~1 removed|taken_off
      number|name|phone|info ~1 gone|out ~1 of|from ~2 {roll}|records|your|phone, this|these|it|they|texts|messages ~1 must|has_to|have_to|needs_to|need_to|gotta ~1 {quit}|end|stop ~1 $
      ^ ~6 please|pls no more ~1 $, ^ no more ~4 please|pls|thanks ~1 $
      ones|reminders|texts ~2 not|arent|no_longer ~1 needed|necessary|wanted
      pay|paying ~4 each|per|every ~2 {pointed}|one|text|message, costing|costs me ~1 $, prepaid, battery ~5 {note}|pings
    `,
    elsewhere: `
      go|going|found|have|has|with|switched|changed|transferred|goes ~2 different|new|another|other ~1 {doc}
      see|seeing|going_to|use|using ~1 someone|somebody else
      left|leaving|quit ~1 your ~1 {doc}|office, no_longer|dont|not ~1 in_the_area|with_your|with_this|with_you|in_town|live_there|in_that_state|in_state, i|we|ive|weve ~1 moved ~1 to|from|out_of ~1 $, ^ ~1 i|we|ive|weve ~1 moved ~3 $
      ^ ~2 you|u|yall|youve ~1 got|have|reached|texted ~1 the wrong ~1 $
    `,
    'removal-more': `
      take|taking|get|getting|pull|cross|scratch|strike|leave|drop|rmv|rmove|remov|remve|removed|keep {mine} ~1 off|out|outta|from of? ~1 this|these|your|ur|that|ya|it|$
      take|remove|get|drop|pull|delete my|our|his|her {kin} ~1 off|out|from
      pull|exclude|remov|rmv|rmove|remve|omit|yank|wipe|delet|delete|erase|unsub ~1 {mine}
      no more to|for ~1 {mine}
      want|need|like|wish|make|get ~1 {pointed}|{note} to ~1 {quit}|end
      nobody|no_one|who|i|we ~1 never|didnt|did_not|not|dont ~2 give|gave|authorize*|consent*|permit|permission|agree|agreed|approve* ~3 {pointed}|{note}|permission|consent|you_to|my_number
    `,
    'nothing-instead': 'rather|prefer ~2 nothing',
    'somebody-else': '^ ~1 this is_not|isnt|aint ~2 $, ^ ~1 no ~1 here $',
  },
  care: 'pill*, tablet*, med, meds, medicin*, medication*, dose, doses, insulin, inhaler*, antibiotic*, steroid*, vaccin*, shot, shots, booster*, surgery, operation, procedure, appt, appts, appointment, visit, refill, refills, prescription*, wheelchair, walker, ride, rides, xray, mri, biopsy, blood, stitches, cast, bandage, cough, pain, bleeding, diet, therapy, catheter, epidural, residents, generic, waitlist, waiting list, sugar, allergy, surgery, cpap, hearing aid, glasses, knee, hip, tooth, teeth, baby formula, nurse, needle, needles, sugar, coffee',
  ordinary: `
    pharmacy|walgreens|cvs|insurance|company|bank|school|rite_aid|collectors|lab|collector ~2 keeps|keep|kept|still|wont_stop ~2 texting|calling|sending|emailing|messaging,
    can|should|do|may|could|when|must|did|would|shall|if|once|before|after|until|will|why|where|how i|we|he|she|it|they|this|that ~1 stop|quit|end|cease|halt|remove|unsubscribe, i|he|she|it|they|we ~1 cant|can|should|will|could|wont|never|didnt ~1 stop|quit|end|remove, ok|okay|safe|time|hard|trying|try|tried|ready|able|unable ~1 to stop|quit|end|remove,
    leave|left ~2 message|voicemail|msg|note, nerve|heart|sun|road|city|my|the|a|one|next block, truck|pit|rest|metro|train|subway|trolley|last|first|final|one|full|whistle|non|short|the|a|tram|street|av|ave stop, stop sign|light|lights|watch, come|came|comes|comin to ~1 stop, stop bang,
    wrong address|date|time|insurance|pharmacy|birthday|name|info|information|dose|medicine|day|doctor|dob|spelling|email|prescription|amount|order, can|could|may|want|wanted|like|need|prefer|possible ~2 to? ~1 see|have|get|switch|change|find|use ~3 {doc}, moved ~2 appointment|appt|visit|it|up,
    this is_not|isnt|aint ~1 working|good|urgent|ok|okay|right|correct|fair|true|normal|mine|it|an|the|for|about|covered|clear|helping|better|helpful|possible|acceptable|enough|what|how|a|where|when|my|fun|easy|new|over|due|in|on|at,
    sorry|hate|hated|not|dont_want|didnt_want|sorry_for|meant|mean ~2 to ~2 bother|spam|bug|disturb, no ~1 more? questions, no ~1 bother,
    pain|rash|knee|back|cough|it|which|that|ear|tooth|hip|foot|shoulder|itch|hand|leg|eye|stomach ~2 keeps|is|has|been|still ~2 bothering|bugging|annoying, was|got|is|gets|it|message|text|getting|keeps cut|cutting off|short,
    {end}|quit ~3 sugar|caffeine|coffee|alcohol|vaping|tobacco|cigarettes|nicotine|dairy|salt|exercise|exercising|itching|coughing|vomiting|bleeding|crying|hurting|breathing|shaking|sneezing|working|growing|beating|running,
    {end} ~4 stitch|stitches|sutures|staples|mole|moles|wart|wisdom|tooth|teeth|tonsils|iud|catheter|drain|cyst|splinter|tick|wax|earwax|polyp|polyps|gallbladder|implant|port|dressing|tape|tube|bandaid|lump|skin_tag
  `,
};
