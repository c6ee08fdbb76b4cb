/** What softens an English opt-out, what a person has to judge, and what asks for a change. */
export const ENGLISH_OTHER_PHRASES = {
  softeners: {
    now: 'now|today|tonight|yet|tomorrow|later|right_now',
    frequency: `
      so much|often|many|frequently|early|late|fast
      every day|hour|minute|week|single|morning|night|time
      everyday
      too much|many|often|early|late
      that much|often|many
      more than
    `,
    time: `
      at night|work|midnight|lunch|school|dawn
      at ~1 am|pm|oclock|hour
      at|before|after|until|till|between 1|2|3|4|5|6|7|8|9|10|11|12|noon|midnight|lunch|work
      during|until|till|til|while|when|before|after|after_|between ~9
      in the|d morning|evening|afternoon|night|middle
      for now|a_while|a_bit|a_few|today|tonight
      on ~1 sunday|sundays|saturday|saturdays|weekend|weekends|monday|mondays|fridays
      this|next week|month|time|weekend
    `,
    question: 'from|of what|which ~1 $',
    keep: `
      keep|continue ~2 sending|texting|the|others|other|calling|emailing
      not all
      except|unless
    `,
    joke: 'lol|haha|hahaha|hahahaha|hehe|lmao|lah|rofl|jk|babe|baby|darling|xx|xxx|in_the_name_of|hammer_time|that_was_for|was_meant_for_my|wrong_chat|wrong_group|not_you',
  },
  unsurePhrases: {
    'wrong-number': `
      wrong number|person|guy|patient|phone
      not my number
      you dont know me
      do i know you
    `,
    'who-is-this': `
      ^ ~2 who is|r|are|dis|s this|u|you|it|dis ~3 $
      ^ ~2 whos this ~3 $
      who dis
      how|where ~3 get|got|find|found ~1 my|this number
      who gave you
    `,
    disinterest: `
      not|never|no_longer ~2 interested $
      not|never|no_longer ~2 interested thanks|thank|please|pls|anymore|any_more|at_all|stop|so|and|sorry|remove|take|dont|in_this|in_these|in_your|in_ur|in_receiving|in_getting|in_any|in_text*|in_messag*|in_email*|in_hearing|in_being
      not|never|no_longer ~2 interested in ~3 {message}
      no interest $
      no interest ~1 in ~3 {object}|{this}|receiving|getting|hearing|being
      uninterested
      ^ no thank you ~1 $
      ^ no thanks ~1 $
    `,
    complaint: `
      this|its|thats|reported|report|reporting|as ~2 spam|scam|harassment|junk|phishing
      too many|much ~1 {object}
      so many ~1 {object}
      less|fewer ~1 {object}
      sick|tired ~1 of ~3 {object}
      sick|tired ~1 of {this} ~1 $
      never|didnt|did_not|dont ~2 sign|signed|subscribe|subscribed|ask|asked|opt|opted ~1 up|for|to|in
      report|reporting|sue|suing you|u
      my lawyer|attorney
      tcpa|fcc
      harassing|spamming me|us
      still ~1 getting|receiving|get|receive ~3 {object}|{this}
      too often|frequent|frequently
      not|never|stop ~2 get|receive|getting|receiving|have ~1 {this}|{object} ~1 anymore|any_more|any_longer|again|ever
    `,
    'other-channel': `
      ^ ~1 email|e_mail|mail|call|phone|write|text me ~1 instead
      instead of ~1 texting|calling|emailing|text|texts|calls|emails|phone
      prefer ~3 email|emails|e_mail|mail|phone|calls|call|texts|text|letter|letters|paper|post ~2 $
      by mail|email|phone|text|post|letter only|instead
      only by|via|through ~1 mail|email|phone|text|post
      email|mail|text|call|phone only
    `,
    'stop-something': `
      ^ ~1 {halt} ~1 {doing}|{calling}|{sending}
      ^ ~1 {halt} {this}
      {halt} ~1 {doing}|{calling}|{sending} my|him|her|them|his|our
      {nowant} {this} $
      {nowant} {this} {please}|{again}|at_all|either ~1 $
      {nowant} any more|of ~3
      pause|mute|snooze|hold ~3 {object}
      ^ ~1 enough ~1 $
      {contact} {not} ~2 {me}
      they|yall ~2 stop ~1 {doing}|{calling}|{sending}
      {not} {urge}? {write}|call ~1 $
      {not} ~1 send ~2 $
      shut up
    `,
    'gone-away': `
      not a|your patient|customer|client
      deceased
      no longer ~3 patient|customer|client|here|available|valid|work|works|employed
      ^ ~5 passed away ~2 $
      found|have|got|see|seeing another|new|different doctor|clinic|provider|dentist
    `,
  },
  changePhrases: {
    preferences: `
      change|update|edit|manage|adjust ~3 preferences|preference|settings|options|subscription|notifications|frequency
      ^ preferences|options|settings|change ~1 $
    `,
    'contact-details': `
      new|change|update|changed|updated ~2 number|phone|email|address ~1 is|to|has|$
      change|update ~1 my ~1 number|phone|email|address
    `,
    language: `
      ^ spanish|espanol|english|chinese|french|vietnamese|korean|russian|arabic {please}? $
      ^ language|lang ~1 $
      in spanish|english|chinese please
    `,
    'come-back': `
      ^ ~3 subscribe|resubscribe|re_subscribe|opt_in|opt_me_in|optin|sign_me_up|sign_up|restart|unstop ~3 $
      put|add me back ~1 on|to
      resume ~2 {plural}|texting|messaging
      start|begin|continue ~3 {object}|{sending}|texting|messaging
      ^ ~1 start ~1 $
      why|did ~3 stop|stopped sending|texting|messaging|calling
      didnt|did_not|never mean|meant|want to stop|unsubscribe|opt_out|cancel
      {unsub}|stopped|stop ~4 by|in mistake|accident|error
      by|in mistake|accident|error ~4 {unsub}|stopped|stop
      accidentally|mistakenly ~2 stopped|unsubscribed|opted
    `,
  },
  keepPhrases: `
    ^ ~1 only|just {give}? ~1 {topic} ~1 $
    only|just want|need|send ~3 {topic}
    want|need|like|keep|send ~2 only|just ~3 {topic}
    ^ ~1 {topic} only ~1 $
    keep ~2 {topic} ~2 stop|nothing|remove ~3 rest|else|others
    stop|all|everything|unsubscribe|only ~5 except|besides|other_than|apart_from|but_not|aside_from ~3 {topic}
    all|everything but ~2 {topic}
  `,
};
