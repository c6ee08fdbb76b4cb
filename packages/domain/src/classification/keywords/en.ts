import { ENGLISH_CLASSES } from './en-classes.ts';
import { ENGLISH_OTHER_PHRASES } from './en-other-phrases.ts';
import { ENGLISH_STOP_PHRASES } from './en-stop-phrases.ts';
import { describeLanguage } from './language-words.ts';

/** English. The seven words of 47 CFR 64.1200(a)(10), Twilio's eight, AWS's list; phrases are ours. */
export const english = describeLanguage({
  language: 'en',
  stop: `
    stop all of it, stop all of them, stop all of these, stop all of those, stop all of this, stop all this, stop all these,
    stop, stahp, end, quit, remove, td, halt, cease, desist, discontinue, no more, stop it, stop this, delete, text stop, reply stop, send stop, txt stop, say stop, stop to opt out,
    stop to end, stop to cancel, stop to unsubscribe, stop 2 end, i want out, end this, end it, end these, block me, end all, quit all, stop2end, stop2quit, stop 2 quit, stop2stop, stop 2 stop, stop msg, stop txt
  `,
  strong: `
    stopall, stop all, stop everything, unsubscribe, unsubscribed, unsubscribe all, unsub, optout, opt out,
    opt out all, revoke, remove me, delete me, dnc, do not call, cease and desist, do not contact, opt me out,
    take me off
  `,
  cancel: 'cancel, cancel all, cancel it',
  start: 'start, unstop',
  help: 'help, info, help me, information',
  yes: 'yes, y, yes please, yeah, yep',
  unsure: `
    stopped, wrong, spam, scam, no thanks, no thank you, block, blocked, stop already sent, mute, pause, enough, x, not me, i dont want, dont want, out, off, sto, stp, sop, reject, decline, refuse, i refuse, i decline, i object, i withdraw, unauthorized,
    not authorized, useless, hush, shush, be quiet, quiet, zip it, shut it, shut up, sign off, sign me off, log off, log out, unlist, turn off, mute me, forget me, drop me,
    reported, leave, exit, too many, way too many, too much, another one, pass, im out, thanks but no thanks, silence, deactivate, no means no, i said no, leave group, mute these,
    want off, let me off, i want off, can you not, dont bother, get off my phone, im done, forget it, drop it, scrap it, decline all, block all
  `,
  courtesy: `
    please, pls, plz, plss, pleas, kindly, thanks, thank you, thx, tx, ty, tks, thnx, a lot, so much, and, and thank you, and thanks, so much for everything, for everything, very much,
    just, now, right now, right away, immediately, at once, asap, already, today, ok, okay, k, hi, hello, hey, sir,
    maam, madam, dear, sorry, um, uh, er, hmm, period, dot, exclamation point, comma, in advance, i said, the word,
    yes, no, all the best, good morning, regards, for good, forever, permanently
  `,
  topics: {
    reminders: `
      reminders, reminder, appointment reminders, appointment reminder, visit reminders, appt reminders,
      confirmations, reminds, appointment messages, appointment texts, appointment notices, appointment alerts
    `,
    bills: `
      bills, bill, billing, statements, statement, invoices, invoice, payment reminders, payment reminder,
      payments, balance notices, collections, billing texts
    `,
    refills: 'refills, refill, prescription, prescriptions, rx, pharmacy, medication reminders',
    results: 'results, lab results, test results',
    'check-ups': `
      check ups, checkups, screenings, screening, vaccines, vaccine reminders, flu shot, wellness
    `,
    insurance: 'insurance, coverage',
    surveys: 'surveys, survey, feedback, questionnaires, questionnaire, polls, ratings, reviews',
    education: 'health tips, tips, classes, education',
    news: 'newsletter, newsletters, news, updates, announcements',
    marketing: `
      marketing, promotions, promotion, promos, promo, promotional, offers, ads, ad, advertising, advertisements,
      advertisement, deals, sales, coupons
    `,
    fundraising: 'fundraising, donations, donation, donate, giving, appeals, charity',
    research: 'research, studies, study, clinical trials, trials',
  },
  channels: {
    SMS: `
      texting, text, texts, txt, txts, txting, sms, smses, smsing, text messages, texted, robotexts, text message,
      texing
    `,
    EMAIL: 'email, emails, e mail, e mails, emailing, emailed, my inbox, e mailing',
    VOICE: `
      call, calls, calling, called, phone calls, phoning, ringing, robocalls, voicemails, by phone, dialing, robocalling
    `,
  },
  allContact: `
    contact, contacting, contacted, communicating, communicate, communication, communications, correspondence,
    everything, stopall, stop all, unsubscribe all, all contact, reaching out, reach out, opt out all, hear from,
    any way, anything
  `,
  contrast:
    'email is, emails are, email works, mail is, text is, texts are, texting is, calls are, phone is, but, instead, only, just, rather, use, keep, though, however, prefer, except',
  classes: ENGLISH_CLASSES,
  ...ENGLISH_STOP_PHRASES,
  ...ENGLISH_OTHER_PHRASES,
});
