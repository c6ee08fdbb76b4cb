import type { WordList } from './language-words.ts';

/** The words of two frames that every language has, whoever speaks: what they find is for a person, never a stop. */
export interface Frames {
  /** "I thought", before {@link out}: whoever believed to be out wants to be. */
  readonly thought: WordList;
  /** "Unsubscribed", "signed off"; never what is said of a visit or a medicine. */
  readonly out: WordList;
  /** "I prefer", "it would be better". */
  readonly prefer: WordList;
  /** "Nothing", "not any". */
  readonly nothing: WordList;
  /** "Receive", "get", "be sent". */
  readonly receive: WordList;
}

/** By language. */
export const FRAMES: Readonly<Record<string, Frames>> = {
  en: {
    thought: 'thought, believed, figured, assumed, was sure, could have sworn, pretty sure, supposed to be, swear',
    out: 'opted out, opt out, unsubscribed, unsubbed, signed off, off the list, off your list, off this list, removed from the list, removed from your list, stopped the texts, stopped these, out of this',
    prefer: 'prefer, rather, better, best, happier, like, id love',
    nothing: 'nothing, none, not, no, never',
    receive:
      'receive, recieve, get any, get these, get this, hear from, receiving, getting any, getting these, sent to me, be contacted, be messaged',
  },
  es: {
    thought: 'crei, creia, pense, pensaba, pense que, segun yo, juraba, suponia',
    out: 'dado de baja, di de baja, borrado, dada de baja, desuscrit*, dessuscrit*, salido de la lista, salido de esto, quitado de la lista, cancelado los mensajes, cancelado esto',
    prefer: 'prefiero, preferiria, preferimos, mejor, gustaria, mas vale',
    nothing: 'nada, ningun, ninguno, no, ya no',
    receive: 'recib*, llegue, lleguen, me manden, me envien, me mande, me envie, me escriban, me llamen, mandarme',
  },
  fr: {
    thought: 'cru, croyais, pensais, pense, croyait, persuade, persuadee',
    out: 'desinscri*, desabonn*, retire de la liste, sorti de la liste, resilie, sortie de la liste',
    prefer: 'prefere, prefererais, preferons, mieux, aimerais, aimerai',
    nothing: 'rien, aucun, aucune, plus, pas',
    receive: 'recevoir, recoive, recois, etre contacte, etre contactee, m envoyiez, m ecriviez, etre derange',
  },
  pt: {
    thought: 'achei, achava, pensei, pensava, jurava, julguei, julgava',
    out: 'cancelado isso, cancelei isso, cancelado isto, descadastr*, saido da lista, removido da lista, saido disso, desinscrit*, anulado a subscricao',
    prefer: 'prefiro, preferia, preferimos, melhor, gostaria',
    nothing: 'nada, nenhum, nenhuma, nao, mais nada',
    receive: 'receb*, me mandem, me enviem, mandarem, enviarem, ser contactado, ser contatado, que chegue',
  },
  de: {
    thought: 'dachte, glaubte, meinte, ging davon aus, dachten, sicher dass',
    out: 'abgemeldet, ausgetragen, abbestellt, gekundigt dass, aus der liste, aus dem verteiler',
    prefer: 'liebsten, lieber, bevorzuge, besser, am besten, gern, gerne',
    nothing: 'nichts, nix, keine, keinen, gar nichts, nicht',
    receive:
      'bekommen, erhalten, empfangen, kriegen, gar nichts mehr, nichts mehr, geschickt, zugeschickt, angeschrieben, horen von euch',
  },
  it: {
    thought: 'pensavo, credevo, ero convint*, ero sicur*, pensavamo',
    out: 'disiscritt*, cancellat* dalla lista, uscito dalla lista, tolto dalla lista, disdetto questi, fuori dalla lista',
    prefer: 'preferisco, preferirei, preferiamo, meglio, gradirei, vorrei',
    nothing: 'niente, nulla, nessun*, non, piu nulla',
    receive: 'ricev*, mi arrivi, mi mandiate, mi scriviate, essere contattat*, mi arrivino, essere disturbat*',
  },
  pl: {
    thought: 'myslalem, myslalam, sadzilem, sadzilam, bylem pewien, bylam pewna, wydawalo mi sie',
    out: 'wypisana, wypisany, skreslona, skreslony, wypisal*, wypisan* z listy, wyrejestrow*, zrezygnowalem z wiadomosci, skreslon* z listy, odsubskrybow*',
    prefer: 'wole, wolalbym, wolalabym, lepiej, najlepiej, chcialbym, chcialabym',
    nothing: 'nic, zadnych, nie, niczego',
    receive: 'dostawac, otrzymywac, przysylano, przysylac, przychodzilo, wysylano',
  },
  ru: {
    thought: 'думал, думала, считал, считала, казалось, был уверен, была уверена, полагал',
    out: 'убрали, удалили, вычеркнули, исключили, убрали из списка, отписался, отписалась, отписан, отписана, отключил*, удалился, удалили меня, отказался от рассылки, отказалась от рассылки, вышел из рассылки',
    prefer: 'предпочитаю, предпочел бы, предпочла бы, лучше, хотелось бы, хотел бы, хотела бы',
    nothing: 'ничего, никаких, не, ни одного',
    receive: 'получать, приходило, приходили, присылали, писали, звонили',
  },
  ar: {
    thought: 'فكرت, كنت فاكر, كنت فاكره, ظننت, اعتقدت, حسبت, افتكرت, تحسبت, كنت اظن, كنت احسب',
    out: 'حذفتموني, حذفتوني, شلتوني, اشلتوني, لغيت, لغيت الاشتراك, الغيت الاشتراك, خرجت من القائمه, خرجت من القائمة, وقفت الرسائل, اوقفت الرسائل, انسحبت, وقفتها',
    prefer: 'افضل, أفضل, احسن, الافضل, ياريت, يا ريت, اتمنى, بفضل',
    nothing: 'الا, لا, ما, شيء, شي, اي, ان لا, عدم, بدون',
    receive: 'استلم*, استلام*, تلقي, اتلقى*, يصلن*, يوصلن*, توصلن*, تجين*, استقبال*, استقبل*, تصلن*',
  },
  hi: {
    thought: 'लगा, सोचा, समझा, laga, socha, samjha, lagta tha',
    out: 'अनसब्सक्राइब, हट गया, हटवा, बंद करवा, unsubscribe, unsubscribed, hat gaya, hatwa, band karwa, band kar diya tha',
    prefer: 'अच्छा, बेहतर, ठीक रहेगा, accha, achha, acha, behtar, theek rahega, better',
    nothing: 'कुछ नहीं, कुछ न, कुछ भी नहीं, न, ना, kuch nahi, kuch na, kuch mat, na, nahi',
    receive: 'भेज*, मिले, आए, bhej*, mile, aaye',
  },
  ja: {
    thought: '消えた, 外れた, 消した, 外した, 解除した, 退会した, 停止した, 配信停止し, 登録を消した',
    out: 'つもり, はず, と思っ, と思い, のに',
    prefer: 'たく, たい, ほしい, 欲しい, いい, 希望, 助かり',
    nothing: '何も, なにも, 一切, いっさい, 一通も',
    receive: '受け取り, もらい, 送ら, 受け取ら, 届か, 受信し, 連絡し, こな, 来な, 送って',
  },
  ko: {
    thought: '빠진, 삭제된, 지워진, 해지한, 해지했, 거부한, 거부했, 탈퇴한, 취소한 문자, 차단한, 수신거부',
    out: '줄 알았, 것 같은데, 걸로 아는데, 것으로 아는데, 는데 왜, 했는데',
    prefer: '좋겠, 편해, 나아, 원해, 낫겠, 싶어, 싶은',
    nothing: '아무것도, 아무 것도, 하나도, 아무 문자, 일절, 전혀',
    receive: '안 받, 안받, 받지, 안 왔, 안 오, 오지, 보내지',
  },
  vi: {
    thought: 'tưởng, tưởng đâu, nghĩ là, cứ nghĩ, tuong',
    out: 'huỷ đăng ký, hủy đăng ký, huỷ nhận tin, hủy nhận tin, ra khỏi danh sách, chặn rồi, huy dang ky, huy nhan tin',
    prefer: 'muốn, thích, tốt hơn, tốt nhất, mong, ước',
    nothing: 'không, ko, chẳng, khỏi, đừng, hết',
    receive: 'nhận gì, nhận bất cứ, nhận thêm, nhận tin, gửi gì, nhận nữa',
  },
  'zh-Hans': {
    thought: '以为, 记得, 不是已经, 明明',
    out: '退订, 取消订阅, 已经取消了, 取消短信, 已退出',
    prefer: '最好, 希望, 宁愿, 但愿, 更愿意, 想',
    nothing: '什么都, 啥都, 任何, 一条都, 一概, 都',
    receive: '别发, 不发, 不要发, 不收, 别收到, 不要收到, 不想收, 不接收, 别给我发',
  },
  'zh-Hant': {
    thought: '以為, 記得, 不是已經, 明明',
    out: '退訂, 取消訂閱, 取消咗, 已經取消了, 取消簡訊, 取消短訊, 已退出',
    prefer: '最好, 希望, 寧願, 但願, 更願意, 想',
    nothing: '什麼都, 乜都, 任何, 一條都, 一概, 咩都, 都',
    receive: '別傳, 不傳, 唔好send, 唔好傳, 不收, 唔收, 不要收到, 不想收, 不接收, 唔想收, 別發',
  },
  fil: {
    thought: 'akala, akala ko, inakala, kala ko, alam ko',
    out: 'tinanggal nyo, inalis nyo, natanggal, naalis, naka unsubscribe, unsubscribe*, nag unsubscribe, natanggal na ako, wala na ako sa list, wala na ako sa listahan, naka opt out, opt out',
    prefer: 'mas gusto, gusto ko, sana, mas okay, mas mabuti, mas maganda, mas maigi',
    nothing: 'wala, walang, wala nang, wala na, hindi na, di na',
    receive: 'matanggap, matatanggap, makatanggap, dumating, natatanggap, ma receive, mareceive',
  },
  ht: {
    thought: 'te kwe, kwe, te panse, panse, te konprann',
    out: 'dezabone*, dezenskri*, soti nan lis, retire nan lis, pa sou lis',
    prefer: 'pito, prefere, ta renmen, ta vle, miyo',
    nothing: 'pa, anyen, okenn',
    receive: 'resevwa, jwenn mesaj, voye anyen, voye mesaj',
  },
};
