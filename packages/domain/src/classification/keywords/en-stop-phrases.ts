/** What people write in English to stop, and the ordinary senses that only look like it. */
export const ENGLISH_STOP_PHRASES = {
  guards: `
    {not} {urge}? {halt}|end|cancel|unsubscribe|remove|delete|take|opt|drop|kick|cut {me}? {det}? {doing}|{sending}|{object}|{calling}|off|out? ~1
    phone|it|alarm|bell|ears|ear|that|baby ~1 wont|doesnt|wouldnt|didnt|never|cant|hasnt|will_not|does_not ~1 {halt} ~1 {doing}|{calling}
    my ~2 wont|dont|doesnt|will_not|wouldnt|hasnt|havent|never ~1 {halt} ~1 {doing}|{calling}?
    never|not|didnt|did_not|wasnt ~1 mean|meant|want|trying|try|asking|going ~1 to ~1 stop|unsubscribe|opt_out|cancel|remove
    no_need|not_necessary|without|before|instead_of|after ~2 {halt}|stopping|unsubscribing ~1 {doing}|{sending}?
    non stop
    stop bang
    pharmacy|walgreens|cvs|insurance|company|bank|school|rite_aid|collectors|lab ~2 wont|doesnt|never|cant ~1 {halt} ~1 {doing}|{calling}|{sending}
    told|asked|tell|telling|asking|texted the|my|another|other|that|him|her|his|a ~4 to {halt} ~1 {doing}|{calling}|{sending}
    opt_in or opt_out, opt_out or opt_in
    {unsub} ~1 of|from ~2 residents|students|generic|generics|vaccine|vaccination|vaccines|screening|anesthesia|training|observers|organ|autopay|autofill|life|netflix|cable|amazon|medicare|coverage|benefits|hmo
    oops|ups|whoops|woops|oop ~3 wrong, sorry ~1 wrong
    {halt} in the name of
    stop or ~1 is it
    {halt} ~1 taking|eating|drinking|smoking|breathing|bleeding|using|wearing|vaping|giving|working|hurting|itching|coughing ~2
    sorry ~3 {object}
    not|isnt a|your? patient|customer|client yet|but
    {take}|{clear}|{remove} {mine} ~1 off|from ~2 waiting|wait|waitlist|schedule|calendar|surgery|medication|medicine|medicines|med|pill|pills|drug|insulin|statin|antibiotic|antibiotics|insurance|policy|cancellation|roster|chart|meds ~1 list?
    {third} ~2 stop|stops|stopped|quit|stopping ~1 {doing}|{calling}|{sending}
    i|ill|id|we|well|ive ~1 stop|stopped|quit ~1 {doing}|{calling}|sending
    i|we ~1 want|need|had|have|try|tried|going to ~1 stop|quit ~1 {doing}|{calling}|sending
    i|we|ill cant|cannot|wont|couldnt stop ~1 {doing}|{calling}|sending you|u|her|him|them
    why|how_come|y|if|when|because|cos|cuz|since|that ~2 {not} ~1 {contact}|call|send
    after|once ~1 you|u|they|he|she|i|we ~1 {not} ~1 {contact}|call|send
    {take}|get {mine} off|from ~2 {treated}
    why|when|since|did|have|has ~2 you|u|they|it ~1 stop|stopped|quit ~1 {doing}|{calling}|{sending}
    you|u|he|she|they|ya|people {not} ~1 {contact}|call|send
    {not} leave
    cancel|cancelled|canceled|cancelling ~4 {visit}
    {visit} ~2 cancel|cancelled|canceled
    reply|text|txt|send|type|respond|press stop to|2|for
    stop to|2 end|cancel|quit|unsubscribe|opt_out|stop
    time|how|when|where to {halt} ~1 {doing}|{calling}
    {halt} ~1 {sending}|{calling}|{doing} you|u|him|her|them|yourself
    {nowant} ~2 to stop|end|cease|quit
    by mistake|accident ~2 {unsub}
    {unsub} ~1 from|to|of ~2 gym|insurance|plan|membership|portal|class|testing|test|procedure|surgery|vaccine
    {unsub}|stopped|stop ~2 by|in mistake|accident|error
    accidentally|mistakenly|accidently ~2 {unsub}|stopped|opted
    {nowant} ~1 to text|txt|message|msg|call|email|mail|contact|write
  `,
  stopPhrases: {
    'stop-doing': `
      ^ ~4 {halt} ~1 {doing}|{calling} $
      you|please|pls|just|to {halt} ~1 {doing}|{calling} $
      {halt} ~1 {doing} {me}
      {halt} ~1 {doing} {after}
      {halt} ~1 {calling} {me} $
      {halt} ~1 {calling} {me} {after}
      {halt} ~1 {calling} {after}
      {halt} ~1 {doing}|{calling} and|or|n {doing}|{calling}
      {halt} text|txt|message|msg|call|contact|email me|us
      {halt} ~1 contact|communication|messaging|texting $
      {halt} ~1 asking|telling|begging|pushing|nagging {me}
    `,
    'stop-please': '^ {please}? stop|unsubscribe|quit please|pls|plz|sir|maam|immediately',
    'stop-sending': `
      {halt} ~1 {sending} ~4 {object}
      ^ ~2 {halt} ~1 {sending} $
      {halt} ~1 sending ~1 {me}|{this} ~1 $
      {halt} ~1 sending ~2 {this} ~1 $
      {halt} ~1 sending {this} {after}|to|{me}
      {halt} ~1 {getting} ~3 {object}|{this}
      ^ ~1 {halt} sending ~1 {me}
    `,
    'stop-messages': `
      {halt} {det}? {det}? {det}? {object}
      {halt} ~1 with {det}? {det}? {object}
      ^ {please}? {halt} {det}? {topic} {please}? $
      end|cancel {det} {det}? {object}
      end|cancel {plural}
      ^ {please}? end|cancel {object}|{topic} {please}? $
      end|cancel {det}? {det}? subscription|subscriptions|enrollment|membership|notifications|alerts|texts
      ^ {please}? ~1 {halt} {this} ~1 $
      please|pls|just|to {halt} {this} $
      ^ {please}? {halt} these|those
      {plural} {det}? ~2 to|must|should|need_to|have_to|needs_to|has_to stop|cease|end
      like|want|wish|need|make {det}? {this}|{plural} ~1 to? stop|stopped
      like|want ~3 {plural} ~2 stopped|to_stop
      turn|shut|switch off ~3 {object}
      turn|shut|switch ~3 {object} off
      disable|deactivate ~3 {plural}
      get rid of {det}? {plural}
      put|bring ~1 end|stop to ~2 {plural}
    `,
    remove: `
      {take} {mine} ~1 off|from of? please|pls|plz|thanks|thank|thx|now|your|ur|yall|any|all|asap|immediately|today|already|$
      {take} {mine} ~1 off|from of? this|these|those|that|it|here|everything ~1 $
      {take} {mine} ~1 off|from|out ~1 of? ~2 {list}|{object}|{doing}
      ^ ~2 {remove} ~1 from|off ~2 list|lists ~1 $
      ^ {please}? off ~2 list|lists {please}? $
      ^ ~2 block|blacklist {mine} ~3
      {take} off ~1 {mine}
      {remove} {mine} ~2 off|from|out ~4 {list}
      {clear} {mine} $
      {clear} {mine} {please}|{after}|from|off
      {clear} ~2 {contactData}
      me|us|number|name|want|be|email|phone|contact ~2 off ~1 your|ur|this|the|these|all|any|that ~2 {list}
      i|we|id|im|ive ~2 want|wanted|wish|asked|asking|need|like|request|requested|requesting|prefer|demand to be {removed}
      asked|asking|requested|requesting|ask ~3 to be {removed}
      be|been|being|get removed|deleted|taken_off|dropped ~1 from|off ~3 {list}
      ^ ~1 lose my|this|our|the|that ~1 number
      forget|delete|erase|block|blacklist my|this|our|the|that ~1 number
      ^ ~1 lose|forget number
      remove|delete number|contact|info
    `,
    'do-not-contact': `
      {not} ~1 {contact} ~1 {me}
      {not} ~1 {contact} ~2 {again}
      {not} ~1 call {me} $
      {not} ~1 call {me} {after}|{again}
      {not} ~1 call ~2 {again}
      {not} ~1 {contact}|call or|and|nor ~2 {contact}|call ~1 {me}|{again}|$
      ^ {please}? {not} {write}|call {please}? $
      {not} ~1 send|leave ~4 {object}|any_more|anymore
      ^ {please}? {not} ~1 send|leave ~2 anything
      {not} ~1 send ~1 {this} ~2 $
      {not} ~1 want|like|wish ~1 you ~1 to {contact}|call|send
      can|could|would|will ~1 not {contact}|call ~1 {me}
      not ~1 to ~1 {contact}|call {me}
      no {contact}|texting|messaging|calling ~1 {again}
    `,
    'not-wanted': `
      {nowant} ~4 {object}
      {nowant} these|those|them {please}? anymore|any_more|any_longer|again $
      {nowant} these|those {please}? $
      {nowant} ~2 {hear} {this}|anything|any|any_more|anymore ~1 {again}|$
      {nowant} ~2 hear from
      {nowant} ~2 be ~1 {contacted}
      {nowant} ~2 be ~1 on|in|part_of ~3 list|database|system|group|chat|thread
      no more ~2 {object}
      no further ~2 {object}
      not any more ~2 {object}
      ^ {please}? no more {please}? $
      no more of? these|those|them|this {please}? $
      ^ {please}? no {det}? {plural} {please}? $
      enough with|of {det}? {det}? {plural}
      done|finished|through with {det}? {det}? {plural}
      ^ ~2 want|need|wanna ~1 out ~1 $
      {nowant} you ~1 to ~1 {contact}|call|send
    `,
    unsubscribe: `
      {unsub}
      cancel ~3 {plural}|subscription
      end|stop ~2 subscription|subscriptions
      withdraw|revoke|revoking|rescind|withdrawing|retract ~3 consent|permission|authorization|authorisation
      ^ {please}? revoke {please}? $
      {not} consent|authorize|authorise ~3
      {not} agree ~3 {plural}|{contacted}|contact
      {not} ~1 have|give ~3 permission|consent ~2 to ~1 {contact}|call|{sending}
      {not} ~1 have|give my|our permission|consent
      remove|withdraw ~2 consent|permission
      no longer ~2 consent|authorize|agree
    `,
    alone: `
      leave {me} ~3 alone
      leave me be
      ^ ~1 get lost ~1 $
      ^ ~1 go away {please}? $
      ^ ~2 fuck|piss|bugger|buzz|f|eff|bog off ~2 $
      ^ ~1 back off ~1 $
      ^ ~1 go to hell ~1 $
    `,
    'do-not-call-list': `
      do not call|contact|text|mail|email list|registry
      {not} call list
      dnc list
    `,
    'said-stop': `
      i|ive|weve|we|already|times ~2 said|told|asked|texted|replied|typed|sent|wrote|txt|say|saying|texting|replying ~6 stop|unsubscribe|stopping $
      how many times ~6 stop|unsubscribe
      i|ive|we ~1 said|told|asked ~2 stop {doing}|{sending}|{calling}|$
    `,
    'wrong-number': `
      ^ {please}? wrong number|no|num|person|patient {please}? $
      have|got|are|this_is|its|texting|calling|messaging|reached|dialed|called|texted|messaged|it_is ~2 wrong number|person|phone|guy|lady|patient ~2 $
      you|youve|u ~2 wrong number|person|patient ~2 $
    `,
  },
};
