/** The word classes that English phrases name. */
export const ENGLISH_CLASSES = {
  not: 'dont, do not, dnt, don t, dun, donot, please not, never, never ever, you not, u not',
  order: `
      stop, stopp, stpo, sotp, quit, cease, halt, discontinue, desist, desist from, refrain from, knock off, lay off,
      cease and desist, cut out, suspend, terminate, abort, cancel, end
    `,
  halt: `
      stop, stopp, stpo, sotp, stap, stahp, stawp, syop, stp, sstop, stopo, quit, qiut, cease, halt, discontinue, desist, desist from, refrain from, knock off, lay off,
      cease and desist, cut out, suspend, terminate, abort, knock it off, cut it out
    `,
  me: `
      me, us, my phone, my number, my cell, my cellphone, my cell phone, my mobile, my email, my inbox, my house,
      my home, this number, this phone, this email, this address, this line, here, my line, our number,
      my wife and me, this account
    `,
  mine: `
      me, us, myself, my number, my phone number, my name, my contact, my contact info, my contact information,
      my info, my details, my information, my cell, my cell number, my email, my e mail, my email address,
      my address, my data, my phone, my mobile, our number, this number, this phone, this phone number,
      this contact, this email, number, the number, this address, my record
    `,
  doing: `
      texting, txting, texing, textin, txtin, txtng, txtn, textn, msgin, callin, massaging, texring, textint, messaging, msging, smsing, sms ing, emailing, e mailing, mailing, contacting,
      writing, spamming, writing to, bothering, harassing, harrassing, harassment of, bugging, annoying, pestering,
      disturbing, soliciting, hounding, notifying, pinging, blowing up, hitting up, reaching out to, reaching out,
      communicating with, bombarding, trying to contact, trying to reach, reminding
    `,
  calling: 'calling, phoning, ringing, dialing, dialling, robocalling',
  getting: 'getting, receiving, recieving',
  sending: 'sending, send, sendin, sening, leaving',
  contact: `
      text, txt, message, msg, sms, email, e mail, mail, contact, write, write to, spam, bother, harass, disturb,
      bug, annoy, pester, solicit, notify, reach out to, communicate with, reply to, respond to, ping, phone, ring, try to contact,
      send to, txt or call
    `,
  contacted: `
      contacted, texted, messaged, called, phoned, emailed, e mailed, bothered, disturbed, spammed, reached,
      notified, harassed
    `,
  take: 'take, remove, rmv, rmove, remov, remve, cross, strike, scratch, taking, removing',
  please: 'please, pls, plz, thanks, thank you, thx, kindly, ok, okay, hi, hello, and, now, just, so',
  write: 'text, txt, message, msg, sms, email, e mail, contact',
  contactData:
    'my number, my phone number, my contact, my contact info, my email address, my name, my info, my data, this number, my cell number',
  loose: `refill, refills, study, studies, trials, giving, ad, sales, tips, classes, news, appeals, results, reviews, ratings, insurance,
      coverage, payments, statement, pharmacy, rx, education, charity, screening, screenings, wellness, research, deals, reminds,
      donate, donation, survey, feedback, marketing, bill, prescription, prescriptions, collections, polls`,
  det: `
      the, these, this, those, all, any, all of, all the, all these, all of these, my, your, ur, further,
      future, such, automated, automatic, auto, daily, weekly, monthly, stupid, damn, fucking, goddamn, annoying,
      spam, endless, unwanted, unsolicited, constant, more, other, every, phone, text, email, sms, marketing,
      appointment, clinic, hospital
    `,
  urge: `
      want to, wanna, want you to, ever, you, u, you dare, please, just, need to, have to, yet, even, wish to,
      like to
    `,
  give: `
      send, give, send me, give me, i want, text me, email me, the, my, want, i need, for, i want the, send me the,
      send my, appointment
    `,
  message: `
      messages, message, msgs, msg, mesages, messsages, massages, texts, text, txts, txt, sms, smses, emails,
      email, e mails, e mail, mails, mailings, mailing, calls, phone calls, robocalls, robo calls, robo texts, robotexts, notifications,
      notification, alerts, alert, communications, communication, correspondence, contact, spam, spams, spamming,
      newsletters, subscription, subscriptions, solicitations, voicemails, notices, blasts, broadcasts, follow ups,
      followups, pings, nonsense, crap, shit, bullshit, junk
    `,
  plural: `
      messages, msgs, mesages, messsages, massages, texts, txts, sms, smses, emails, e mails, mails, mailings,
      calls, phone calls, robocalls, robotexts, notifications, alerts, communications, spams, newsletters,
      subscriptions, solicitations, voicemails, notices, blasts, broadcasts, follow ups, followups, pings
    `,
  this: 'this, these, those, it, them, that',
  after: `
      please, pls, plz, now, again, immediately, asap, at, these, this, those, the, any, all, anymore, already,
      right, thanks, thank, or, and, because, cause, coz, i, im, ive, today, for, so, you, we, its, it, about,
      with, on, from, everyday, every, ok, okay, ever, period, forever, before, until, when, while, during, thx,
      til, but
    `,
  again: 'again, anymore, any more, ever, ever again, any further, further, no more, any longer',
  remove: `
      remove, delete, erase, drop, scratch, strike, take, pull, scrub, unlist, unenroll, unregister, deregister,
      disenroll, get, cross, removing, deleting, taking, removed, purge, rmv, rmove, remov, remve, delet
    `,
  clear: `
      remove, delete, erase, unlist, unenroll, unregister, deregister, disenroll, scrub, purge, removing, deleting
    `,
  removed: 'removed, taken off, deleted, unsubscribed, opted out, unenrolled, off, dropped',
  list: `
      list, lists, database, system, directory, contacts, mailing, records, distribution, subscription, service,
      messages, texts, emails, calls, program, files, group
    `,
  unsub: `
      unsubscribe, unsubscribes, unsubscribed, unsubscribing, un subscribe, unsuscribe, unsubcribe, unsubscibe,
      unsubscrib, unsubsribe, unsub, unsubs, opt out, optout, opt me out, opt us out, opting out, opted out,
      opting me out, opt this number out, op out, opt oit, opt ut, optin out, un enroll me, unsubscription, unsubscribe me
    `,
  nowant: `
      dont want, do not want, dont need, do not need, dont wish, do not wish, no longer want, no longer wish,
      no longer need, not want, do not require, dont require, no longer require, no want, no like, dont wanna, do not wanna, dont care for, dont like, do not like, never wanted,
      dun want, dont want any, rather not, prefer not, would rather not, dont care to, do not care to, not wish,
      dont ever want, do not accept, want no, have no need for, dnt want
    `,
  hear: 'receive, recieve, get, have, see, be getting, be receiving',
  visit: `
      appointment, appointments, appt, appts, apt, visit, booking, reservation, procedure, surgery, operation,
      meeting, class, session, checkup, check up, order, delivery, trip, flight, test, scan, lunch, dinner, plan,
      plans, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday, sunday, ride, party, date, ticket,
      tickets, exam, consultation, slot
    `,
  treated: `
      schedule, calendar, waitlist, waiting list, wait list, penicillin, allergy, allergies, allergy list, medication, medications, medicine, meds, drug, drugs, pill, pills, tablets, antibiotic, antibiotics,
      insulin, steroids, oxygen, ventilator, drip, diet, transplant, surgery, bed rest, blood thinners, metformin, machine
    `,
  third: `
      he, she, hes, shes, mom, mum, dad, brother, sister, husband, wife, boss, him, her, who, everyone, people,
      someone, somebody, nobody, guy, girl
    `,
};
