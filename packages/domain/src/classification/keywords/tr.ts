import { describeLanguage } from './language-words.ts';

/** Turkish, beyond the product's own locales. */
export const turkish = describeLanguage({
  language: 'tr',
  stop: 'dur, durdur, durdurun, bitir, sil, silin, yeter, çıkış, istemiyorum, dursun, kapat',
  strong:
    'abonelikten çık, abonelikten çıkar, aboneliği iptal et, aboneliği iptal edin, listeden çıkar, listeden çıkarın, mesaj atma, mesaj atmayın, mesaj göndermeyin, numaramı sil, numaramı silin, beni aramayın, hepsini durdur, ret ver',
  cancel: 'iptal, iptal et, iptal edin',
  start: 'başlat, başla',
  help: 'yardım',
  yes: 'evet, tamam, olur',
  unsure: 'hayır teşekkürler, yanlış numara, ilgilenmiyorum, spam',
  courtesy:
    'lütfen, teşekkürler, teşekkür ederim, sağol, hemen, şimdi, merhaba, selam, evet, hayır, artık, rica ederim, tamam, iyi günler',
  classes: {
    message:
      'mesaj*, sms*, smsler*, eposta*, e posta*, mail*, email*, arama*, bildirim*, reklam*, ileti*, spam*, hatırlatma*',
    notSend:
      'atmayın, atma, göndermeyin, gönderme, yollamayın, yollama, yazmayın, yazma, aramayın, arama, rahatsız etmeyin, rahatsız etme, iletişime geçmeyin, atmayınız, göndermeyiniz, aramayınız, istemiyorum, istemiyoruz, almak istemiyorum',
  },
  guards: 'randevu*|rezervasyon* ~3 iptal ~1 et* ~1',
  stopPhrases: {
    'do-not-contact': '{object} ~3 {notSend}, bana|beni|bize|bizi|bu_numaraya|bir_daha|artık ~3 {notSend}',
    'stop-messages':
      '{object} ~3 durdur*|kes*|kapat*|son_ver*|bırak*|iptal*, {object} ~2 göndermeyi|atmayı|yollamayı ~1 bırak*|kes*|durdur*, beni rahat bırak*, rahatsız etmeyin|etme',
    unsubscribe: 'abonelik*|aboneliğ* ~2 çık*|iptal*|sonlandır*|sil*, onay* ~2 geri, üyelik*|üyeliğ* ~2 iptal*|sil*',
    remove: 'numara*|isim|ismimi|beni|kayd*|bilgilerim* ~3 sil*|çıkar*|kaldır*, liste* ~2 çıkar*|sil*|kaldır*',
    'wrong-number': '^ ~2 yanlış numara|kişi ~2 $',
  },
  unsurePhrases: {
    'who-is-this': '^ ~1 kimsin*|sen_kimsin|kim_bu|siz_kimsiniz|kimsiniz ~1 $',
    disinterest: 'ilgilenmiyor*, ^ hayır teşekkürler ~1 $, istemem',
  },
  softeners: {
    now: 'şu_an|şimdi|bugün',
    time: 'gece|akşam|sabah, işte, sonra|önce|kadar',
    frequency: 'bu kadar, her gün, sürekli, çok fazla',
  },
  topics: {
    reminders: 'hatırlatma*',
    bills: 'fatura*',
    marketing: 'reklam*, kampanya*, promosyon*',
    surveys: 'anket*',
  },
  channels: { SMS: 'sms*', EMAIL: 'eposta*, e posta*, mail*, email*', VOICE: 'aramayın, arama*' },
  allContact: 'iletişime, hiçbir, rahatsız',
  contrast: 'ama, sadece',
});
