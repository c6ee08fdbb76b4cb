import { describeLanguage } from './language-words.ts';

/** Hindi in Devanagari and as people type it in Latin letters. */
export const hindi = describeLanguage({
  language: 'hi',
  script: /[\p{sc=Devanagari}\p{sc=Latin}]/u,
  stop: `
    रोकें, रोको, रोकिए, बंद करें, बंद करो, बंद कीजिए, बंद, बन्द करो, बन्द करें, बंद कर दो, स्टॉप, हटाएं, हटाओ, हटाएँ, समाप्त, रुको, रुकिए, मत भेजो, नहीं भेजो, अब बस, बस करो, छोड़ो,
    band karo, band karein, bandh karo, band kro, band kar do, band kijiye, roko, rokiye, mat bhejo, mat bhejna, bas karo, hatao, बंद कर दीजिए, बंद कर दें, बंद करिए, बन्द कर दो, रोक दो, रोक दीजिए, मत भेजिए, मत भेजना, न भेजें, ना भेजें, अब मत भेजो, मैसेज बंद, stop karo, stop kar do, stop kro, stop karein, stop kijiye, band kardo, band krdo, band kar dijiye, bnd karo, bandh karo, bund karo, rok do, mat bhejiye, mat bhej, na bhejo, na bheje, ab mat bhejo, remove karo, delete karo, hata do, htao, nikal do, bas kijiye, band karo yaar
  `,
  strong:
    'सदस्यता समाप्त, सदस्यता समाप्त करें, सदस्यता रद्द करें, अनसब्सक्राइब, अनसब्सक्राइब करें, सब बंद करो, सब बंद करें, मुझे हटाएं, मुझे हटाओ, मेरा नंबर हटाओ, sab band karo, message mat bhejo, mujhe hatao, call mat karo, mera number hatao, मैसेज मत भेजो, मैसेज मत भेजिए, कॉल मत करो, कॉल मत कीजिए, फोन मत करो, मेरा नंबर हटा दो, मेरा नंबर डिलीट करो, msg mat bhejo, sms mat bhejo, msg band karo, message band karo, mera number delete karo, mera number hata do, mujhe remove karo, remove karo mujhe, unsubscribe karo, unsubscribe karna hai, unsubscribe kar do, phone mat karo, disturb mat karo, pareshan mat karo, tang mat karo',
  cancel: 'रद्द, रद्द करें, रद्द करो, कैंसल, कैंसिल, कैंसल करो, radd karo, cancel karo, cancel kar do, cancel karein',
  start: 'शुरू, शुरू करें, शुरू करो, आरंभ',
  help: 'मदद, सहायता, हेल्प, madad',
  yes: 'हां, हाँ, जी, जी हां, haan, han ji, ji haan',
  unsure:
    'नहीं चाहिए, नहीं धन्यवाद, गलत नंबर, रुचि नहीं, nahi chahiye, galat number, wrong number hai, ब्लॉक, स्पैम, bas, बस, ruko, rehne do, रहने दो, रहने दीजिए, mana kiya, mat karo, मत करो, nahi chahie',
  courtesy:
    'कृपया, कृपा करके, प्लीज, प्लीज़, धन्यवाद, शुक्रिया, अभी, तुरंत, नमस्ते, नमस्कार, जी, सर, मैडम, हां, नहीं, भाई, यार, अब, kripya, dhanyavaad, shukriya, abhi, turant, namaste, ji, bhai, yaar, ab, bhaiya, sahab',
  classes: {
    loose: 'दवा, दवाई, प्रिस्क्रिप्शन, रिपोर्ट, परिणाम, नतीजे, बीमा, शोध, दान, भुगतान',
    message: `
      संदेश, सन्देश, संदेशों, मैसेज, मेसेज, मैसेजेस, एसएमएस, कॉल, फोन, फ़ोन, ईमेल, ई मेल, मेल, विज्ञापन, सूचना, सूचनाएं, नोटिफिकेशन, संपर्क, सम्पर्क, स्पैम, टेक्स्ट, अपडेट,
      sms, message, messages, msg, msgs, mesage, messege, call, calls, phone, email, mail, text, texts, sandesh, spam, sampark, notification
    `,
    stop: 'stop karo, stop kar do, stop krdo, stop kardo, stp krdo, stp karo, stop kro, stop kijiye, band krdo, band kardo, bnd krdo, bs kro, bs karo, बंद, बन्द, रोक, रोकें, रोको, रोकिए, रोक दो, रोक दें, स्टॉप, छोड़, छोड़ो, band karo, band kro, band kar, band karein, band kare, band kijiye, band krdo, bandh karo, bnd karo, roko, rok do',
    not: 'मत, न, ना, नहीं, नही, mat, na, nahi, nahin, nhi, mt',
    do: 'भेजो, भेजें, भेजिए, भेजिये, भेजना, भेजे, करो, करें, कीजिए, करिए, करना, दो, दें, लगाओ, आने, bhejo, bheje, bhejein, bhejiye, bhejna, karo, karein, kare, kijiye, karna, kro, krna, bhejna karo, karen, do',
    care: 'दवा, दवाई, दवाइयां, दवाएं, गोली, गोलियां, इंजेक्शन, सुई, टीका, टीकाकरण, ऑपरेशन, सर्जरी, जांच, टेस्ट, दुभाषिया, व्हीलचेयर, रिफिल, इलाज, एक्स रे, बेहोशी, सिगरेट, शराब, बीड़ी, तंबाकू, तम्बाकू, खून, ब्लीडिंग, खांसी, दर्द, उल्टी, दस्त, बुखार, प्लास्टर, ड्रिप, इंसुलिन, थेरेपी, सर्टिफिकेट, पर्ची, रसीद, receipt, rasid, dawa, dawai, dawaai, dava, davai, goli, goliyan, injection, sui, tika, vaccine, operation, surgery, test, interpreter, wheelchair, refill, ilaj, treatment, xray, cigarette, sharab, daru, tobacco, khoon, bleeding, khansi, dard, ulti, bukhar, plaster, insulin, tablet, tablets, medicine, medicines, antibiotic, certificate, checkup, saans, smoking, fasting',
    gone: 'बंद, बन्द, रुक, रुकी, रुका, छोड़, छोड़, खत्म, band, bandh, ruk, ruki, ruka, chhod, chod, khatam, khtm',
    visit:
      'अपॉइंटमेंट, अपाइंटमेंट, मुलाकात, बुकिंग, ऑपरेशन, जांच, ऑर्डर, मीटिंग, appointment, booking, order, meeting, operation, ticket, checkup',
  },
  guards: `
    जवाब|jawab|reply|callback|आने|aane|call_back|रिप्लाई|वापस ~3 जरूरत|ज़रूरत|zarurat|jarurat|zaroorat {not}
    कौन|kaun|kon सी|सा|से|si|sa|se
    बंद|बन्द|band|bandh|bnd|rok|रोक {not} ~1 {do}?
    वेटिंग|प्रतीक्षा|waiting लिस्ट|सूची|list
    {visit} ~4 रद्द|कैंसल|कैंसिल|cancel|बंद
    रद्द|cancel ~2 {visit}
    {stop} {not} ~1 {do}?
    {not} {stop} ~1 {do}?
    क्यों|अगर|जब|kyun|kyu|kyon|agar|jab ~4 {not} ~1 {do}|भेजा|भेजी|bheja|bheji|bhejte|मिला|मिली|mila|mili|आया|aaya|किया|kiya
    फोन|phone|mobile|light|दुकान|shop|dukan|gate|clinic|hospital|अस्पताल|क्लिनिक {stop}
    {not} भूल*|bhul*|bhool*, भूल*|bhul*|bhool* {not}, चिंता|टेंशन|chinta|tension|fikar ~1 {not}
  `,
  care: `
    समय|time|डॉक्टर|doctor|dr|appointment|अपॉइंटमेंट|slot|टाइम ~1 {not} चाहिए|chahiye
    {care} को|ko|की|का|लेना|lena|lene|lene_se|खाना|khana|पीना|peena|अब|ab|कब|kab|क्या|kya|abhi|लेनी|bhi|भी|lena_kab|ka|ki|ki_goli? {gone}|{stop}
    {care} अब|ab|और|aur|की|ki|का|ka|abhi|अभी|mujhe|मुझे|भी|bhi|bilkul? {not} चाहिए|चाहिये|chahiye|chaiye|लेनी|लेना|leni|lena|करवाना|कराना|करवानी|karwana|karwani|karana|लगवाना|lagwana|है|hai|हो|ho|रही|rahi|रहा|raha
    {not} ~1 रुक|ruk|रुकी|ruki ~1 रहा|रही|raha|rahi
    रुक|ruk ~1 {not}|ही|hi ~1 {not}?
    बंद|band ~1 {not} ~1 हो|ho
  `,
  stopPhrases: {
    'stop-doing':
      '{object} ~1 करना|भेजना|आना|देना|karna|bhejna|bhejne|karne|aana|dena ~1 {stop}|रोक*|rok*|छोड़*|chhod*|chod*, {stop}|stop ~1 करो|कर|kar|karo|kro|do ~1 {object}, {object} ~3 {stop}, भेजना|भेजने|करना|bhejna|karna|bhejne ~2 {stop}, band karo|kro|karein ~2 {object}',
    'do-not-contact': `
      ^ ~1 stop|स्टॉप ~1 {topic} ~1 $
      {object} ~3 {not} {do}
      {not} ~1 भेजो|भेजें|भेजिए|भेजना|bhejo|bheje|bhejiye|bhejna|bhejen ~1 {object}
      {object} ~3 {not} भेजो|भेजें|भेजे|भेजिए|भेजिये|भेजना|भेज|bhejo|bheje|bhejen|bhejein|bhejna|bhej|bhejiye|करो|karo|kro|karna|करना|आना|aana|चाहता|chahta
      आइंदा|aainda|आगे_से|aage_se|अब_से|ab_se|कभी|kabhi ~4 {not} {do}|भेज*|bhej*|कॉल|call
      {not} {do} ~2 {object} ~1 $
      {not} भेजा|bheja|किया|kiya|bhej ~1 करो|करें|karo|kro|kare|kijiye
      {object} ~2 कैसे|kaise ~2 {stop}|बंद|band|रोक*|rok*|हट*|hat*
      मुझे|मुझको|हमें|mujhe|mujhko|hume|mereko|is_number ~4 {not} {do} ~1 $
      याद|yaad|yad ~1 {not} दिला*|dila*
      परेशान|तंग|pareshan|tang|disturb|preshan ~1 {not} {do}
      संपर्क|सम्पर्क|sampark|contact ~1 {not} {do}
      दोबारा|फिर|आगे|dobara|phir|dubara ~4 {not} {do}
    `,
    'not-wanted':
      '{object} ~3 ज़रूरत|जरूरत|आवश्यकता|zarurat|jarurat|zaroorat|need ~2 {not}, ज़रूरत|जरूरत|zarurat|jarurat|zaroorat|need ~1 {not} ~2 {object}, {not} ~1 चाहता|चाहती|चाहते|chahta|chahti ~2 {object}, {object} ~2 {not} ~1 पाना|लेना|lena|receive, {object} ~3 {not} चाहिए|चाहिये|चाहता|चाहती|chahiye|chaiye|chahta|chahti|chahie, {object} ~2 पाना|प्राप्त|लेना ~2 नहीं चाहता|चाहती, और|aur ~1 {object} ~1 {not}, {not} चाहिए|chahiye ~2 {object}',
    unsubscribe:
      'सदस्यता ~2 समाप्त|रद्द|बंद, अनसब्सक्राइब, सब्सक्रिप्शन|subscription ~2 रद्द|कैंसल|बंद|cancel|band, सहमति|अनुमति|इजाजत|permission|consent ~2 वापस|नहीं|nahi|nhi|wapas|cancel, unsub* ~2 karo|kar|karna|kro|kardo|hona|$, subscription|subscribe ~2 hatao|khatam|band|cancel',
    remove:
      'ये|यह|ye|yeh|मेरा|मेरे|मेरी|हमारा|इस|mera|mere|meri|hamara|is ~1 नंबर|नम्बर|नाम|फोन|जानकारी|number|no|naam|name ~4 हटा*|डिलीट|मिटा*|काट*|kaat*|mita*|निकाल*|hata*|delete|remove|nikal*, सूची|लिस्ट|list ~3 हटा*|निकाल*|काट*|बाहर|bahar|kaat*|hata*|nikal*|remove, मुझे|mujhe ~3 हटा*|निकाल*|hata*|nikalo|remove, remove|delete|hatao|hata ~2 mujhe|mujhko|mera|mere|meri',
    alone: 'मुझे|mujhe ~1 अकेला|अकेले|akela ~1 छोड़*|chhod*|chod*, पीछा छोड़*|chhod*, pichha|peecha chhod*|chod*, दफा हो',
    'wrong-number': '^ ~3 गलत|रॉन्ग|galat ~1 नंबर|नम्बर|number ~3 $, ^ ~2 wrong ~1 number hai|hain|h|ji|bhai|bhaiya ~1 $',
  },
  softeners: {
    before: 'बजे ~2 पहले|बाद, रात को|में, baje ~2 pehle|pahle|baad, raat ko|me|mein',
    done: 'पहुंच|पहुँच गया|गई|गए, pahunch|pahuch|pohch gaya|gayi|gye|gaye, आ गया|गई, aa gaya|gayi, ho gaya ~1 kaam, हो गया ~1 काम, theek ho gaya, raaste me|mein, रास्ते में',
    now: 'अभी|abhi|आज|aaj|कल|kal',
    frequency: 'बार बार, इतने, इतना, रोज, हर रोज, हर दिन, बहुत ज्यादा, baar baar, itne, itna, roz',
    time: 'रात, सुबह, शाम, raat, subah, shaam, बाद|baad, तक|tak, जब|jab, समय|time, office',
    keep: 'सिवाय, छोड़कर, के अलावा, जारी',
    joke: 'haha, hehe, lol, हाहा',
  },
  unsurePhrases: {
    'wrong-number': 'गलत|galat नंबर|नम्बर|number, आप गलत, मैं ~2 नहीं हूं ~1 $',
    'who-is-this': '^ ~2 कौन|kaun|kon ~2 हो|है|हैं|बोल|ho|hai|bol ~2 $, मेरा|mera नंबर|number ~2 कहां|कहाँ|कैसे|kahan|kaise',
    disinterest:
      'रुचि नहीं, दिलचस्पी नहीं, इंटरेस्ट नहीं, interest nahi|nahin, interested nahi|nahin, नहीं चाहिए, nahi chahiye, नहीं धन्यवाद',
    complaint: 'बहुत ~1 ज्यादा? ~1 {object}, कम ~1 {object}, धोखा|फ्रॉड|स्कैम, शिकायत|shikayat, कभी ~3 साइन|रजिस्टर|मांगा',
    'let-be':
      '{object} ~2 रहने|rehne ~1, रहने|rehne दीजिए|दो|दें|do|dijiye ~1 {object}, {object} ~4 last|आखिरी|aakhri ~2 हो|hona|ho|है|hai|chahiye, इसके|iske बाद|baad ~2 {object} ~1 {not}, कोई|koi {object} {not} ~1 $',
    'other-channel': 'की|ki बजाय|bajay ~2, केवल|सिर्फ|sirf ईमेल|फोन|email|phone',
    'stop-something': '^ ~1 {stop} ~2 {do}? $, बस ~1 करो|करें',
    'gone-away': 'देहांत|निधन|मृत्यु|गुजर, डॉक्टर ~1 बदल*',
  },
  changePhrases: {
    'contact-details': 'नया|बदल* ~2 नंबर|पता|ईमेल, naya number',
    language: '^ ~1 हिंदी|हिन्दी|अंग्रेजी|hindi ~2 $',
    'come-back': 'फिर ~1 से ~1 शुरू|भेज*, गलती से ~3, सदस्यता लें, galti se ~2',
  },
  keepPhrases: '^ ~1 सिर्फ|केवल|sirf|keval ~2 {topic} ~2 $, {topic} ~1 के छोड़कर|अलावा|सिवाय',
  topics: {
    reminders: 'रिमाइंडर, याद दिलाने, अनुस्मारक, reminder, reminders',
    bills: 'बिल, बिलों, भुगतान, bill, bills',
    refills: 'दवा, दवाई, प्रिस्क्रिप्शन',
    results: 'रिपोर्ट, परिणाम, नतीजे',
    insurance: 'बीमा',
    surveys: 'सर्वे, सर्वेक्षण, survey',
    education: 'स्वास्थ्य सुझाव',
    news: 'समाचार, न्यूज़लेटर',
    marketing: 'विज्ञापन, प्रचार, ऑफर, promotion, offer, offers, ads',
    fundraising: 'दान, चंदा',
    research: 'शोध, अनुसंधान',
  },
  channels: {
    SMS: 'एसएमएस, sms, टेक्स्ट, text',
    EMAIL: 'ईमेल, ई मेल, मेल, email, mail',
    VOICE: 'कॉल, फोन, फ़ोन, call, calls, phone',
  },
  allContact: 'संपर्क, सम्पर्क, sampark, सब, सभी, सब कुछ, contact',
  contrast: 'लेकिन, सिर्फ, केवल, मगर, lekin, sirf',
});
