import type { SuspicionWords } from './suspicion-words.ts';

/** Languages beyond the product's own locales. */
export const BEYOND_SUSPICION: Readonly<Record<string, SuspicionWords>> = {
  uk: {
    no: 'не, більше не, без, ніяких, жодних, ніколи, годі, досить, стоп, ні',
    end: 'стоп, годі, досить, припин*, перестан*, видал*, прибер*, виключ*, вимкн*, відключ*, заблок*, викресл*, відпиш*, відмов*, скінч*, забуд*',
    contact:
      'повідомлен*, смс*, sms, розсилк*, дзвін*, дзвон*, телефонува*, телефонуй*, писати, пишіть, пиш*, надсила*, присила*, шліть, слати, сповіщен*, нагадуван*, нагадуй*, опитуван*, реклам*, спам*, пошт*, листи, листів, турбу*, контакт*',
    mine: 'мій номер, номер, мене, мені, мої дані, цей номер, нас',
    away: 'списку, бази, розсилки, системи, список',
    fedUp: `набридл*, дістали, задовбал*, скільки можна ~2, скільки разів ~3, дайте ~1 спокій, дайте ~1 спокою, відчеп*, відстаньте, поскарж*, скаргу, заблокую, блокую, не цікав*, не потрібн* ~2 {contact}|ваш*, не хочу ~2 {contact}|отримувати|більше, не просив*, щодня ~3 {contact}, постійно ~3 {contact}, відклика* ~2 згод*, досить ~2 {contact}`,
    stranger: `помил* ~2 номер*, не той номер, не мій номер, це не я, хто це, помер, померла, більше не ~2 пацієнт*|клієнт*, вже не ~2 пацієнт*, змінив* ~1 лікар*|клінік*|номер*, переїхал*`,
    ordinary: `не|ніхто|нічого ~3 отрим*|прийшл*|приход*|дійш*|бачу|бачив*|можу|зможу|змож*|відповід*|додзвон*|передзвон*|подзвон*|відкрива*|працю*|знаю|розумі*|забуд*|зупиня*|припиня*, чому ~2 не, якщо ~2 не, скас* ~3 запис*, не потріб* ~1 перекладач*|ліки|рецепт*, припин* ~2 прийм*|пити, кинув*|кинула`,
  },
  tr: {
    no: 'istemiyorum, istemiyoruz, yok, artık, hayır, değil, istemem, gerek yok, yeter, asla, olmasın',
    end: 'dur*, durdur*, sil*, kaldır*, çıkar*, iptal, kes*, bırak*, kapat*, engelle*, vazgeç*, son ver*, yeter, bitir*',
    contact:
      'mesaj*, sms*, mail*, e posta*, eposta*, arama*, aramay*, arayıp, aranmak, bildirim*, hatırlat*, reklam*, spam*, anket*, yazma*, yollama*, gönder*, iletişim*, telefon*, rahatsız',
    mine: 'numaram*, numara*, beni, ismim*, adım*, bilgilerim*, telefonum*',
    away: 'listeden, liste*, sistem*, kayıt*',
    fedUp: `bıktım, bıktık, usandım, yeter ~1 artık, yeter ya, rahatsız ~1 etmeyin|etme|ediyorsunuz|oluyorum, rahat bırak*, şikayet ~1 edeceğim|ederim|edicem, engelleyeceğim, engellerim, engelliyorum, kaç ~1 kere|defa ~3, sürekli ~3 {contact}, her gün ~3 {contact}, ilgilenmiyor*, gerek yok ~2 {contact}, avukat*, btk, spam, onay* ~2 geri, izin ~1 vermiyorum|vermedim, istemiyorum ~1 {contact}, {contact} ~2 istemiyor*`,
    stranger: `yanlış numara*|kişi*, yanlış ~1 arıyorsunuz, ben değilim, hastanız değil*, hasta ~1 değilim, artık ~1 hasta*, vefat, öldü, rahmetli, doktor* değiştir*, taşındı*, kimsiniz`,
    ordinary: `mesaj*|sms*|telefon* ~2 gelmedi|almadım|gelmiyor|açılmıyor|ulaşmadı|çekmiyor, gelmedi, alamadım, aramadınız, aramadı, neden, unutmayın, unutma, randevu* ~3 iptal, ilac*|ilaç* ~3, sigara*, kanama* ~3, tercüman*, ameliyat*, dikiş*, gelemeyeceğim, gelemem, ağrım yok, ateşim yok`,
  },
  el: {
    no: 'δεν, μη, μην, όχι, χωρίς, ποτέ, τέρμα, φτάνει, αρκετά, καθόλου',
    end: 'σταματ*, διαγρ*, βγάλτε, βγάλε, αφαιρ*, σβήσ*, τέρμα, κόψτε, μπλοκ*, διακόψ*, ξεγράψ*, απεγγρ*, ακυρώστε τα',
    contact:
      'μηνύμα*, μήνυμα, sms, email*, κλήσ*, τηλεφων*, τηλέφωνο, στέλν*, στείλ*, ξαναστείλ*, παίρν*, ξαναπάρ*, ειδοποι*, ενημερώσ*, διαφημ*, υπενθυμ*, ενοχλ*, επικοινων*, γράφ*, spam*',
    mine: 'με, μου, αριθμό, αριθμός, νούμερο, στοιχεία, όνομα',
    away: 'λίστα*, σύστημα, αρχείο',
    fedUp: `βαρέθηκα, κουράστηκα, έλεος, φτάνει πια, φτάνει ~1 με, αρκετά ~1 με, ήσυχο, ήσυχη, ησυχία, καταγγελ*, μπλοκάρω, θα ~2 μπλοκ*, δικηγόρο*, πόσες φορές, κάθε μέρα ~3 {contact}, συνέχεια ~3 {contact}, δεν ~1 ενδιαφέρ*, δεν ~1 ζήτησα, δεν ~1 χρειάζ* ~2 {contact}, μην ~1 ενοχλ*, παρενόχλησ*, ανακαλώ`,
    stranger: `λάθος νούμερο|αριθμός|αριθμό|άνθρωπο, δεν είμαι ~2 ασθεν*|πελάτ*|ο|η, άλλαξα ~1 γιατρό|αριθμό, πέθανε, απεβίωσε, ποιος είσ*, ποιοι είστε, μετακόμισ*`,
    ordinary: `δεν ~2 έλαβα|πήρα|ήρθε|βλέπω|μπορώ|ξέρω|άνοιγ*|ανοίγει|λειτουργεί|πήρατε|απαντ*|καταλαβ*|σταματ*|πονάω, μην ξεχ*, γιατί ~1 δεν, αν δεν, ακυρώ* ~2 ραντεβού, αιμορραγία, φάρμακ*, κάπνισμα, εγχείρησ*, ράμματα, πάρτε με, καλέστε με`,
  },
  he: {
    no: 'לא, אל, בלי, די, מספיק, אין, אף, שלא, לעולם לא, כבר לא, יותר לא',
    end: 'תפסיק*, הפסיק*, להפסיק, תוריד*, להוריד, הסר*, הסיר*, תסיר*, להסיר, מחק*, תמחק*, למחוק, חסום, אחסום, לחסום, תעצר*, עצרו, ביטול הרשמה',
    contact:
      'הודע*, ההודע*, מההודע*, סמס*, sms, מייל*, שיח*, טלפון*, התרא*, תזכור*, התזכור*, פרסומ*, ספאם, תשלח*, לשלוח, שולחים, תתקשר*, להתקשר, מתקשרים, תכתב*, לכתוב, תציק*, תטריד*, תפריע*, להטריד, להציק, סקר*, עדכונ*',
    mine: 'אותי, המספר, מספר, השם, שמי, הפרטים, אותנו, מספרי',
    away: 'מהרשימה, רשימה, מרשימת, מהמערכת, מאגר, מהמאגר',
    fedUp: `נמאס*, נשבר*, תעזבו, עזבו אותי, תניחו, אחסום, חוסם, חוסמת, אתלונן, תלונה, תביעה, עורך דין, חוק הספאם, כמה פעמים ~3, כל יום ~3 {contact}, כל הזמן ~3 {contact}, לא מעוני*, לא רוצה ~2 {contact}|לקבל, לא צריך ~2 {contact}, לא ביקשתי, לא נרשמתי, די כבר, מספיק כבר, הטרדה`,
    stranger: `טעות במספר, מספר לא נכון, מספר שגוי, זה לא אני, אני לא ~1 המטופל*|הלקוח*, כבר לא ~2 מטופל*|לקוח*|פציינט*, לא מטופל*, נפטר, נפטרה, החלפתי ~1 רופא|רופאה|מספר|מרפאה, עברתי ~2 מרפאה|קופה, מי זה`,
    ordinary: `לא ~1 קיבלתי|הגיע*|רואה|נפתח|יכול*|אוכל|יודע*|הצלחתי|עונים|ענו|התקשר*|מבין|מבינה|עובד|מפסיק*, אף אחד ~1 לא, אל תשכח*, למה ~1 לא, אם לא, תור, התור, הדימום, התרופה|תרופה|כדורים, לעשן, ניתוח, תפרים, אין לי`,
  },
  ms: {
    no: 'jangan, jgn, tak nak, tak mahu, taknak, tidak mau, tidak mahu, tidak ingin, gak mau, nggak mau, ga mau, tak perlu, tidak perlu, gak perlu, ga usah, gak usah, tak payah, cukup, sudahlah, usah, stop, bukan',
    end: 'berhenti, henti*, stop, padam*, buang, hapus*, keluarkan, delete, block, blok, batal langgan*, tamat*, cukup*',
    contact:
      'mesej*, pesan*, sms*, emel, email*, panggil*, telefon*, telepon*, hubung*, dihubungi, menghubungi, hantar*, kirim*, mengirim, iklan*, spam*, promosi*, notifikasi*, peringatan*, ganggu*, mengganggu, kacau, wasap*, whatsapp*, wa, call, text, kontak*, tinjauan',
    mine: 'saya, aku, nombor*, nomor*, nama*, data*, no',
    away: 'senarai*, daftar*, list, sistem*, grup, kumpulan',
    fedUp: `rimas, menyampah, meluat, bosan ~2 {contact}, terganggu, mengganggu, menggangu, risih, kesal, jengkel, cukuplah, sudah cukup, dah cukup, berapa kali ~3, tiap hari ~3 {contact}, setiap hari ~3 {contact}, asyik ~2 {contact}, terus ~2 {contact}, tidak berminat, tak berminat, tidak tertarik, lapor*, adukan, mcmc, kominfo, saya blok*, saya akan blok*, peguam, pengacara, penipu*, tarik balik ~2 kebenaran|persetujuan, cabut persetujuan, tolong ~1 berhenti|stop, jangan ganggu`,
    stranger: `salah nombor|nomor|orang|sambung|alamat, bukan ~1 pesakit|pasien|pelanggan, bukan saya, bukan nombor|nomor, sudah ~1 meninggal, dah meninggal, telah meninggal, arwah, almarhum, tukar doktor|klinik|nombor, ganti dokter|klinik|nomor, sudah ~2 pindah, dah pindah, siapa ini|ni`,
    ordinary: `tak|tidak|belum|gak|nggak ~2 dapat|terima|sampai|masuk|boleh|bisa|tahu|tau|faham|mengerti|jawab|angkat|demam|sakit, jangan lupa, jangan risau|khawatir|bimbang, kenapa ~2, batal* ~2 janji*|temu*|appointment, darah ~2, berhenti ~2 ubat|obat|merokok|makan|minum, operasi|pembedahan, jahitan, hubungi saya, telefon saya`,
  },
  nl: {
    no: 'niet meer, geen, niet, nooit, zonder, genoeg, klaar met, stop',
    end: 'stop*, verwijder*, haal, schrap*, wis, afmeld*, uitschrijv*, blokkeer*, hou op, ophouden, kap',
    contact:
      'bericht*, sms*, mail*, email*, bel, bellen, belt, gebeld, telefoontje*, oproep*, melding*, reclame*, spam*, herinnering*, nieuwsbrief*, stuur*, sturen, appje*, app, whatsapp*, contact*, lastig, enquete*',
    mine: 'mij, me, mijn nummer, nummer, mijn gegevens, ons',
    away: 'lijst, bestand, systeem, eruit, eraf',
    fedUp: `ben ~2 zat, spuugzat, beu, genoeg van, met rust, hoe vaak ~2 moet, al ~2 keer ~2 gezegd|gevraagd, elke dag ~3 {contact}, steeds ~2 {contact}, geen interesse, niet geinteresseerd, blokkeer ~2, klacht, aangifte, advocaat, acm, opzouten, rot op, irritant, vervelend ~2 {contact}, lastig vallen, lastigvallen, trek ~3 toestemming, nooit ~2 gevraagd ~2 {contact}, geen behoefte ~2`,
    stranger: `verkeerd nummer, verkeerde persoon, geen patient meer, geen ~1 patient|klant ~2 meer, niet meer ~2 patient, andere huisarts|tandarts|arts|dokter, is overleden, overleden, verhuisd, wie is dit|dat, ken ik niet`,
    ordinary: `geen|niet ~2 gekregen|ontvangen|gehad|gezien|bereiken|openen|opgenomen|teruggebeld, niemand, vergeet niet, waarom ~3, annuleer*, bloeden, koorts, pillen|medicijn*|medicatie, roken, operatie, hechting*, kan niet, bel ~1 mij|me terug, niet ~1 komen, als ~2 niet, bushalte, niet vergeten`,
  },
  sv: {
    no: 'inte, inga fler, inga, aldrig, utan, nog, slut',
    end: 'sluta, stopp*, ta bort, radera, avsluta, avregistr*, avanmal*, blocker*, lagg av, upphor',
    contact:
      'sms*, meddelande*, mejl*, mail*, samtal*, ring, ringa, ringer, skicka*, skriv, skriva, kontakta*, utskick*, paminnelse*, reklam*, spam*, avisering*, nyhetsbrev*, stor mig, enkat*',
    mine: 'mig, mitt nummer, mitt, nummer, mina uppgifter, oss',
    away: 'listan, lista, registret, systemet',
    fedUp: `trott pa ~3, less pa ~3, nog nu, racker nu, i fred, ifred, stor ~1 mig|oss inte, stor inte, hur manga ganger ~3, har redan sagt, varje dag ~3 {contact}, hela tiden ~3 {contact}, inte intresserad*, blockerar, anmal*, advokat, tjatig*, tjat, sluta tjata, aldrig bett om, aterkallar ~2 samtycke`,
    stranger: `fel nummer, fel person, inte ~2 patient ~3 langre, inte langre ~2 patient, inte patient, bytt lakare|tandlakare|klinik|vardcentral|nummer, har dott, har avlidit, avliden, flyttat, vem ar`,
    ordinary: `inte|inga|inget|ingen|aldrig ~2 fatt|fick|kommit|oppna|natt|svarat|ringt, ingen, glom inte, varfor ~3, avboka*, blodning*, feber, medicin*, roka, opereras|operation, stygn*, kan inte, ring ~1 mig, om ~2 inte, hallplats`,
  },
  da: {
    no: 'ikke, ingen, aldrig, aldri, uden, uten, nok, slut, slutt',
    end: 'stop, stopp, slet, slett, fjern*, afmeld*, avmeld*, frameld*, bloker*, blokker*, hold op, slut med, slutt med',
    contact:
      'sms*, besked*, melding*, mail*, opkald*, ring, ringe, ringer, send, sende, sender, skriv, skrive, skriver, kontakt*, pamindels*, paminnels*, reklame*, spam*, henvendels*, nyhedsbrev*, nyhetsbrev*, notifikation*, forstyr*',
    mine: 'mig, meg, mit nummer, mitt nummer, nummer, os, oss',
    away: 'listen, liste, systemet, registeret',
    fedUp: `traet|traett|lei af|av ~3, nok nu, nok na, i fred, hvor mange gange|ganger ~3, har allerede sagt, hver dag ~3 {contact}, hele tiden ~3 {contact}, ikke interesse*, blokerer, blokkerer, klage over, anmelder|anmeldes, advokat, traekker|trekker ~3 samtykke, aldrig bedt om, forstyr ~1 mig ikke`,
    stranger: `forkert nummer|person, feil nummer|person, ikke ~2 patient|pasient ~3 mere|mer|laengere|lenger, ikke laengere|lenger ~2 patient|pasient, skiftet laege|lege|tandlaege|tannlege|nummer, er dod, gaet bort, flyttet, hvem er`,
    ordinary: `ikke|ingen|aldrig|intet|ingenting ~3 faet|fatt|fik|fikk|modtaget|kommet|abne|apne|naet|svaret|ringt|ringet, ingen ringede, glem ikke|ikke_at, hvorfor ~3, aflys*, avlys*, bloedning*|blodning*, feber, medicin*, ryge|royke, operation, sting, kan ikke, ring ~1 til mig|meg, hvis ~2 ikke, stoppested`,
  },
};
