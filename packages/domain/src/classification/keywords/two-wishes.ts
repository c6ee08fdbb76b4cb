import type { WordList } from './language-words.ts';

/**
 * The words by which a text tells of two wishes, or of somebody else's: general words, that the rules of `two-wishes.ts` put together. They are never a stop or a start.
 */
export type TwoWishesWords = {
  /** Somebody who is not the writer. */
  readonly person: WordList;
  /** What such a person does who wants none: "doesn't want". */
  readonly refuse: WordList;
  /** The same, where the words themselves say that it is about stopping. */
  readonly askStop: WordList;
  /** The writer's own refusal: "no more", "don't need". */
  readonly reject: WordList;
  readonly but: WordList;
  /** Without these: "except". */
  readonly except: WordList;
  /** Words of what is to go on: "keep", "still needs". */
  readonly goOn: WordList;
  /** What the messages are called by pointing. */
  readonly these: WordList;
};

/** By language; those without are read without. */
export const TWO_WISHES: Readonly<Record<string, TwoWishesWords>> = {
  en: {
    person: `my daughter, my son, my kid, my kids, my child, my children, my husband, my wife, my partner, my mom, my mum, my mother, my dad, my father, my brother,
      my sister, my roommate, my parents, my grandma, my grandmother, mom, mum, dad, grandma, she, he, hubby, the kids, my friend, my spouse`,
    refuse:
      'doesnt want, does not want, dont want, do not want, doesnt need, does not need, dont need, no longer wants, no longer needs, hates, is tired of, is sick of, never asked for, never wanted, didnt ask for, wants no more, doesnt like',
    askStop:
      'wants you to stop, want you to stop, wants you to quit, would like you to stop, asked you to stop, says to stop, says stop, said to stop, wants off, wants to opt out, wants to unsubscribe, wants out',
    reject:
      'enough, no more, dont need, do not need, dont want, do not want, no longer need, no longer want, not for me, done with',
    but: 'but, though, however, yet, only, just',
    except: 'except, unless, other than, apart from, besides, aside from',
    goOn: 'keep, keeps, continue, still, needs hers, needs his, wants hers, wants his, does, do want, do need, go on, leave on, keep on, ok to send',
    these: 'these, those, them',
  },
  es: {
    person:
      'mi hija, mi hijo, mis hijos, mi mama, mi madre, mi papa, mi padre, mi esposo, mi esposa, mi marido, mi mujer, mi hermana, mi hermano, mi abuela, ella, mi pareja',
    refuse: 'no quiere, ya no quiere, no desea, no necesita, ya no necesita, odia, nunca pidio, no quieren',
    askStop:
      'quiere que paren, quiere que dejen, pide que paren, pide que dejen, no quiere que le manden, no quiere que le escriban, no quiere que la llamen, no quiere que le llamen, no quiere que le envien',
    reject: 'ya no quiero, no quiero, ya no necesito, no necesito, no mas, basta de, ya no',
    but: 'pero, aunque, solo',
    except: 'excepto, salvo, menos los, menos las, a menos',
    goOn: 'sigan, siga, sigue, continuen, mantengan, todavia, aun, si los necesita, si los quiere, si quiero, si quiere, si necesita, dejen los, si las',
    these: 'estos, estas, esos, esto',
  },
  fr: {
    person:
      'ma fille, mon fils, mes enfants, ma mere, mon pere, mon mari, ma femme, ma soeur, mon frere, ma grand mere, mon conjoint, elle',
    refuse:
      'ne veut plus, ne veut pas, n en veut plus, n en veut pas, ne souhaite plus, ne souhaite pas, n a plus besoin, n a pas besoin, n a jamais demande, deteste',
    askStop: 'veut que vous arretiez, demande d arreter, veut se desabonner, vous demande d arreter',
    reject: 'n en veux plus, ne veux plus, n ai plus besoin, n en ai plus besoin, plus de, assez de, ne souhaite plus',
    but: 'mais, seulement, cependant, par contre',
    except: 'sauf, excepte, hormis, a part',
    goOn: 'gardez, garder, continuez, continuer, encore, toujours, a besoin, en veut, laissez',
    these: 'ca, cela, vos messages, vos textos',
  },
  de: {
    person:
      'meine tochter, mein sohn, meine kinder, meine mutter, mein vater, mein mann, meine frau, meine schwester, mein bruder, meine oma, sie, er, mein partner, meine partnerin',
    refuse:
      'mochte keine, mochte nicht, will keine, will nicht, will nichts, braucht keine, braucht das nicht, mag keine, hat nie',
    askStop: 'mochte dass sie aufhoren, will dass sie aufhoren, will dass ihr aufhort, mochte sich abmelden',
    reject:
      'brauche das nicht mehr, brauche ich nicht mehr, brauche es nicht mehr, keine, will nicht mehr, mochte nicht mehr, genug, nicht mehr',
    but: 'aber, jedoch, nur',
    except: 'ausser, bis auf',
    goOn: 'weiter, weiterhin, behalten, noch, schon, braucht sie, sollen bleiben, bleiben',
    these: 'diese, davon',
  },
  it: {
    person:
      'mia figlia, mio figlio, i miei figli, mia madre, mia mamma, mio padre, mio marito, mia moglie, mia sorella, mio fratello, mia nonna, lei',
    refuse: 'non vuole, non vuole piu, non ne vuole, non desidera, non ha bisogno, non le servono, odia, non li vuole',
    askStop: 'vuole che smettiate, chiede di smettere, vuole disiscriversi',
    reject:
      'non li voglio piu, non ne voglio, non voglio piu, non voglio, basta, niente piu, non mi servono, non ne ho bisogno',
    but: 'ma, pero, solo',
    except: 'tranne, eccetto, salvo',
    goOn: 'continuate, continui, mantenete, ancora, ha bisogno, ne ha, servono, tenete, lasciate',
    these: 'questi, queste, li, vostri',
  },
  pt: {
    person:
      'minha filha, meu filho, meus filhos, minha mae, meu pai, meu marido, minha esposa, minha mulher, minha irma, meu irmao, minha avo, ela, ele',
    refuse: 'nao quer, nao quer mais, nao deseja, nao precisa, nao precisa mais, odeia, nunca pediu',
    askStop: 'quer que parem, quer que voces parem, pediu para parar, pede para parar, quer sair da lista',
    reject: 'nao quero mais, nao quero, nao preciso mais, nao preciso, chega de, parem com, pare com, sem mais',
    but: 'mas, porem, so, apenas',
    except: 'exceto, menos os, menos as, fora os',
    goOn: 'continuem, continue, mantenham, ainda, precisa, quer sim, deixem os',
    these: 'essas, esses, estas, estes, isso, as contas',
  },
  pl: {
    person:
      'moja corka, corka, moj syn, syn, moja mama, mama, moj tata, moj maz, maz, moja zona, zona, moja siostra, moj brat, babcia, dzieci, corce, corki',
    refuse: 'nie chce, nie chce juz, juz nie chce, nie potrzebuje, nie zyczy sobie, nie lubi, nigdy nie prosila',
    askStop: 'chce sie wypisac, prosi zeby przestac, prosi o zaprzestanie',
    reject: 'nie chce, juz nie chce, nie potrzebuje, juz nie trzeba, nie trzeba, bez, dosc, nie potrzeba, wystarczy',
    but: 'ale, lecz, tylko, natomiast',
    except: 'oprocz, poza, z wyjatkiem',
    goOn: 'dalej, nadal, wciaz, jeszcze, potrzebuje, zostawcie, zostawic, kontynuujcie',
    these: 'tych, te, ich, tego',
  },
  ru: {
    person:
      'моя мама, мама, маме, мой папа, папа, моя дочь, дочь, дочери, дочка, дочке, мой сын, сын, сыну, мой муж, муж, мужу, моя жена, жена, жене, бабушка, бабушке, сестра, брат, дети, детям',
    refuse: 'не хочет, больше не хочет, не желает, не нужны, не нужно, не хотят, не просила, не просил',
    askStop: 'просит прекратить, хочет отписаться, просит не писать, просит не звонить',
    reject: 'не нужно, не нужны, больше не нужно, больше не нужны, не хочу, не надо, хватит, не присылайте, не шлите',
    but: 'но, а, однако, только',
    except: 'кроме, за исключением',
    goOn: 'оставьте, продолжайте, еще, нужны, нужно, присылайте, пусть',
    these: 'их, эти, это, их',
  },
  vi: {
    person:
      'con gái tôi, con trai tôi, con tôi, mẹ tôi, bố tôi, ba tôi, chồng tôi, vợ tôi, chị tôi, em tôi, anh tôi, ông tôi',
    refuse: 'không muốn, không cần, không thích, chưa bao giờ đăng ký',
    askStop: 'muốn dừng, muốn hủy đăng ký, yêu cầu ngừng',
    reject: 'không cần nữa, không muốn nữa, không cần, không muốn, đủ rồi, ngừng gửi, đừng gửi',
    but: 'nhưng, chỉ',
    except: 'ngoại trừ, trừ',
    goOn: 'vẫn, tiếp tục, giữ lại, còn cần',
    these: 'này, nữa, cái này',
  },
  fil: {
    person:
      'anak ko, ng anak ko, nanay ko, ng nanay ko, tatay ko, asawa ko, ng asawa ko, kapatid ko, lola ko, lolo ko, mama ko, papa ko',
    refuse: 'ayaw na, ayaw, hindi gusto, hindi kailangan',
    askStop: 'gustong itigil, pinapatigil, gusto nang itigil',
    reject: 'ayaw ko na, ayoko na, hindi ko na kailangan, hindi ko kailangan, tama na, itigil ang, wag na ang',
    but: 'pero, ngunit, subalit, kaya lang',
    except: 'maliban, bukod',
    goOn: 'ituloy, kailangan pa, kailangan, gusto pa, tuloy, panatilihin',
    these: 'nito, ito, niyan, mga ito',
  },
  ht: {
    person:
      'pitit fi m, pitit gason m, pitit mwen, pitit m, manman m, manman mwen, papa m, mari m, madanm mwen, se m, fre m, grann mwen',
    refuse: 'pa vle, pa bezwen, pa janm mande, pa renmen',
    askStop: 'vle nou sispann, mande pou nou sispann, vle soti nan lis',
    reject: 'pa bezwen, pa vle, sispann, ase ak',
    but: 'men, selman',
    except: 'sof, eksepte',
    goOn: 'kontinye, kenbe, toujou, bezwen yo, bezwen li',
    these: 'sa yo, yo, mesaj yo, sa a',
  },
  hi: {
    person:
      'मेरी बेटी, मेरे बेटे, मेरी माँ, मेरी मां, मेरे पिता, मेरे पति, मेरी पत्नी, मेरी बहन, मेरे भाई, मेरी दादी, बेटी को, माँ को, मां को',
    refuse: 'नहीं चाहिए, नहीं चाहती, नहीं चाहते, नहीं चाहता, पसंद नहीं',
    askStop: 'बंद करवाना चाहती, बंद करवाना चाहते',
    reject: 'नहीं चाहिए, मत भेजो, मत भेजिए, जरूरत नहीं, बस करो, बंद करो',
    but: 'लेकिन, पर, मगर, सिर्फ',
    except: 'छोड़कर, के अलावा, के सिवा',
    goOn: 'भेजते रहो, भेजते रहें, भेजते रहिए, जारी, अभी भी, चाहिए, चालू रखें, चालू रखो',
    these: 'ये, यह, इन',
  },
  ar: {
    person: 'ابنتي, بنتي, ابني, اولادي, امي, ابي, والدتي, والدي, زوجي, زوجتي, اختي, اخي, جدتي',
    refuse: 'لا تريد*, لا يريد*, لم تعد تريد*, لم يعد يريد*, لا تحتاج*, لا يحتاج*, ما تبي, ما تبغى, مش عايزة',
    askStop: 'تريد ايقاف, تطلب ايقاف, يريد ايقاف, تريد منكم التوقف',
    reject: 'لا اريد*, لا احتاج*, كفاية, اوقفوا, لا ترسلوا, ما ابي*, مش عايز*',
    but: 'لكن, ولكن, بس, فقط',
    except: 'الا, ما عدا, باستثناء',
    goOn: 'ابقوا, استمروا, واصلوا, ما زالت, ما زال, لا تزال, لا يزال, تحتاج*, يحتاج*',
    these: 'هذه, هذي, هذا, ها',
  },
  ko: {
    person:
      '딸은, 딸이, 딸, 아들은, 아들이, 아들, 어머니가, 어머니는, 엄마가, 엄마는, 아버지가, 아버지는, 아빠가, 남편이, 남편은, 아내가, 아내는, 할머니가, 할머니는',
    refuse: '싫어하*, 싫대*, 원하지 않*, 원치 않*, 필요 없*, 안 받고 싶*, 받기 싫*',
    askStop: '그만 보내 달래*, 수신거부 원하*, 그만 받고 싶어*',
    reject: '필요 없지만, 필요 없는데, 필요 없고, 보내지 말고, 안 받고, 그만 보내고, 원하지 않지만, 필요없지만',
    but: '하지만, 그런데, 대신, 그래도',
    except: '빼고, 제외하고, 말고',
    goOn: '계속, 아직, 필요해*, 유지',
    these: '이런, 이거, 이것',
  },
  'zh-Hans': {
    person:
      '女儿, 儿子, 孩子, 妈妈, 母亲, 爸爸, 父亲, 老公, 丈夫, 老婆, 妻子, 姐姐, 妹妹, 哥哥, 弟弟, 奶奶, 外婆, 爷爷',
    refuse: '不想, 不要, 不需要, 不愿意, 讨厌, 没要求',
    askStop: '要求停止, 想退订, 让你们别发, 叫你们别发',
    reject: '不要, 不需要, 不用, 不想收, 够了, 别发',
    but: '但, 不过, 可是, 只是',
    except: '除了, 除非',
    goOn: '继续, 还需要, 还要, 保留, 仍然, 还想',
    these: '这些, 这个, 它们',
  },
  'zh-Hant': {
    person:
      '女兒, 兒子, 孩子, 小孩, 媽媽, 母親, 爸爸, 父親, 老公, 丈夫, 老婆, 太太, 妻子, 姐姐, 妹妹, 哥哥, 弟弟, 奶奶, 外婆, 爺爺, 阿媽',
    refuse: '不想, 不要, 不需要, 不願意, 討厭, 唔想, 唔要',
    askStop: '要求停止, 想退訂, 叫你們別發, 叫你哋唔好',
    reject: '不要, 不需要, 不用, 不想收, 夠了, 別發, 唔要, 唔使',
    but: '但, 不過, 可是, 只是',
    except: '除了, 除非, 除咗',
    goOn: '繼續, 還需要, 還要, 保留, 仍然, 仲要, 還想',
    these: '這些, 這個, 它們, 呢啲',
  },
  ja: {
    person: '娘, 息子, 子供, 母は, 母が, 父は, 父が, 夫は, 夫が, 妻は, 妻が, 主人, 家内, 祖母, 祖父, 姉, 兄, 弟, 妹',
    refuse:
      '要らない, 要りません, いらない, いりません, 受け取りたくない, 欲しくない, ほしくない, 嫌が, 必要ない, 必要ありません, 不要',
    askStop: '止めてほしい, 止めてほしがって, 停止を希望',
    reject: '要りません, 要らない, いりません, いらない, 不要です, 必要ありません, 結構です, 送らないで',
    but: 'が, けど, けれど, でも, しかし, ただし',
    except: '以外, を除いて, を除き',
    goOn: '続けて, まだ必要, 引き続き, には必要, は必要, まだ要',
    these: 'これ, この, こういう',
  },
};
