import { describeLanguage } from './language-words.ts';

/** Malay and Indonesian, beyond the product's own locales. */
export const malay = describeLanguage({
  language: 'ms',
  stop: 'berhenti, henti, hentikan, stop lah, tamat, sudahlah, setop, padam, hapus, keluar, cukup, buang, jangan, behenti',
  strong:
    'henti langgan, berhenti langgan, berhenti langganan, batal langganan, batalkan langganan, hentikan semua, berhenti semua, jangan hubungi, jangan hantar, jangan kirim, keluarkan saya, hapus saya, stop langganan, nyahlanggan, unreg',
  cancel: 'batal, batalkan, cansel',
  start: 'mulai',
  help: 'bantuan, tolong',
  yes: 'ya, iya, baik',
  unsure:
    'tak nak, tidak mahu, tak mau, tidak mau, nggak mau, salah nombor, salah nomor, salah number, tidak berminat, tak berminat, tidak tertarik, tak minat, sapa ni, tak perlu, tidak perlu',
  courtesy:
    'tolong, sila, terima kasih, tq, tima kasih, sekarang, segera, hai, salam, assalamualaikum, ya, tidak, ok, lah, la, mohon, maaf, makasih, harap, je, saja, dah, sudah',
  classes: {
    message:
      'mesej, mesej mesej, pesan, sms, message, msg, emel, email, e mel, panggilan, telepon, telefon, notifikasi, pemberitahuan, iklan, spam, whatsapp, peringatan, surat, mesej ini, wasap',
    send: 'hantar, menghantar, kirim, mengirim, hubungi, menghubungi, telefon, telepon, call, mesej, wasap, whatsapp, kacau, ganggu, mengganggu, sms, contact, tulis, message, text, spam, menelepon, kontak, kirimi, hantarkan, emel, email',
    no: 'jangan, jgn, usah, tak payah, tak perlu, tidak perlu, stop, berhenti, henti, hentikan',
  },
  guards:
    'jangan|jgn ~1 lupa|risau|khawatir|bimbang|takut ~2, batal*|batalkan ~3 temujanji|janji|appointment|booking|pesanan|temu_janji, jangan ~1 berhenti|henti|batal* ~2',
  stopPhrases: {
    'do-not-contact':
      'jangan|jgn|usah ~2 {send} ~3, berhenti|henti|hentikan|stop|setop ~1 dari? ~1 {send}|{object}, tak_payah|tak_perlu|tidak_perlu ~1 {send} ~1 lagi',
    'not-wanted':
      'tak|tidak|tdk|nggak|gak|tak_ingin ~1 nak|mahu|mau|ingin|hendak ~2 terima|menerima|dihubungi|{object}|dapat ~2, tiada|tak_nak ~1 lagi? ~1 {object}',
    unsubscribe:
      'henti|berhenti|batal|batalkan|stop ~1 langgan*|melanggan, nyahlanggan, tarik ~2 persetujuan|kebenaran, unsub|unsubscribe',
    remove:
      'keluarkan|buang|padam|padamkan|hapus|hapuskan|delete|remove ~1 saya|aku|nombor|nomor|no|nama|number|data ~3',
    alone: 'jangan|jgn ~1 kacau|ganggu ~2, biarkan ~1 saya|aku ~1 sendiri',
    'wrong-number': '^ ~2 salah ~1 nombor|nomor|no|number|orang|sambung ~2 $',
  },
  unsurePhrases: {
    'who-is-this': '^ ~1 siapa|sapa ~1 ini|ni|awak|kamu|anda|nie|tu ~1 $',
    disinterest: 'tidak|tak|nggak|gak ~1 berminat|minat|tertarik ~2',
    complaint: 'terlalu banyak ~1 {object}, banyak sangat ~1 {object}, kurangkan ~2, ini spam|penipuan|scam',
  },
  softeners: {
    now: 'sekarang|hari_ini|esok|dulu',
    time: 'malam|pagi, waktu kerja, masa|bila|ketika|sebelum|selepas|setelah|sampai',
    frequency: 'terlalu kerap|banyak|sering, setiap hari, selalu',
  },
  topics: {
    reminders: 'peringatan, pengingat',
    bills: 'bil, tagihan',
    marketing: 'iklan, promosi',
    surveys: 'survei, kaji selidik',
    news: 'berita',
  },
  channels: { SMS: 'sms', EMAIL: 'emel, email', VOICE: 'panggilan, telefon, telepon, call, menelepon' },
  allContact: 'hubungi, menghubungi, semua, dihubungi',
  contrast: 'tapi, tetapi, hanya, sahaja',
});
