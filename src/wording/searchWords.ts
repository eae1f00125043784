/**
 * Words that a search takes for one another, a line each: the forms of a word that no rule makes
 * (broken plurals, irregular ones), other words for the same, and other spellings of a name, in both
 * languages. Nothing here is ever shown, so words stand here that the page itself does not use.
 * A text that holds one of a line is found by all of them. Duals, regular plurals and the article
 * are known without a line.
 */
export const SAME_WORDS: readonly string[] = [
  // Who
  'child, children, kid, minor, طفل, طفلة, أطفال, طفولة, قاصر, قاصرون',
  'woman, women, female, امرأة, مرأة, نساء, نسوة, سيدة, سيدات, أنثى, إناث',
  'civil defence, civil defense, white helmets, rescuer, دفاع مدني, خوذ بيضاء, خوذ البيضاء, مسعف, مسعفون',
  'medical workers, health worker, medic, doctor, nurse, كوادر طبية, كادر طبي, طبيب, أطباء, ممرض',
  'media workers, journalist, reporter, press, كوادر إعلامية, كادر إعلامي, إعلامي, إعلاميون, صحفي, صحفيون, صحافي',
  // What was counted
  'killed, kill, killing, dead, death, died, fatality, fatalities, victim, casualty, casualties, قتل, قتلى, قتيل, قتلوا, مقتل, ضحية, ضحايا, وفاة, وفيات, شهيد, شهداء',
  'injured, injury, injuries, wounded, casualty, casualties, جريح, جرحى, إصابة, مصاب, مصابون, ضحية, ضحايا',
  'displaced, displacement, idp, مشرد, مشردون, مشردين, نازح, نازحون, نازحين, مهجر, نزوح, تشريد',
  'attack, attacks, strike, bombing, shelling, هجوم, هجمات, هجمة, اعتداء, اعتداءات, قصف, استهداف',
  'airstrike, air strike, air raid, غارة, غارات, غارة جوية',
  // What was attacked, with the wider group that it is counted in
  'massacre, massacres, مجزرة, مجازر, مذبحة, مذابح',
  'hospital, hospitals, clinic, medical facilities, medical facility, مشفى, مشافي, مشافٍ, مستشفى, مستشفيات, مستوصف, نقطة طبية, منشآت طبية, منشأة طبية',
  'school, schools, educational facilities, مدرسة, مدارس, منشآت تعليمية',
  'mosque, masjid, places of worship, مسجد, مساجد, جامع, جوامع, أماكن عبادة',
  'church, churches, places of worship, كنيسة, كنائس, أماكن عبادة',
  'market, markets, bazaar, souk, سوق, أسواق',
  'bakery, bakeries, فرن, أفران, مخبز, مخابز',
  'camp, camps, مخيم, مخيمات',
  'facility, facilities, centre, center, منشأة, منشآت, مركز, مراكز',
  'cluster munition, cluster munitions, cluster bomb, ذخائر عنقودية, ذخيرة عنقودية, قنابل عنقودية, قنبلة عنقودية',
  'incendiary weapons, incendiary weapon, phosphorus, napalm, thermite, أسلحة حارقة, سلاح حارق, فوسفور, نابالم',
  // Where
  'damascus, dimashq, sham, دمشق, شام',
  'rural damascus, rif dimashq, reef dimashq, damascus countryside, ريف دمشق',
  'aleppo, halab, حلب',
  'homs, hims, حمص',
  'hama, hamah, حماة',
  'lattakia, latakia, ladhiqiyah, لاذقية',
  'idlib, idleb, edlib, إدلب',
  'hasakah, hasaka, hassakeh, hasakeh, al-hasakah, حسكة',
  'deir ez-zor, deir ezzor, deir-ezzor, deir al-zour, deir al-zor, deir ezzour, deir ez zor, deir ez-zour, deir-ez-zor, dayr az-zawr, دير الزور, ديرالزور',
  'tartus, tartous, طرطوس',
  'raqqa, raqqah, raqa, ar-raqqa, رقة',
  "daraa, dara, deraa, dar'a, درعا",
  'suwayda, sweida, suweida, as-suwayda, سويداء',
  'quneitra, qunaytirah, قنيطرة',
  'eastern ghouta, ghouta, ghuta, gouta, غوطة',
  'jabal al-zawiya, jabal zawiya, jabal az-zawiya, jebel, جبل الزاوية',
  // When
  'january to june, half a year, half-year, half-yearly, كانون الثاني إلى حزيران, نصف سنة, نصف السنة, نصف سنوي, أنصاف السنوات',
  'كانون الثاني, يناير',
  'شباط, فبراير',
  'آذار, مارس',
  'نيسان, أبريل',
  'أيار, مايو',
  'حزيران, يونيو',
  'تموز, يوليو',
  'آب, أغسطس',
  'أيلول, سبتمبر',
  'تشرين الأول, أكتوبر',
  'تشرين الثاني, نوفمبر',
  'كانون الأول, ديسمبر',
]

/** Words that say nothing of what is looked for, beside others: "attacks on schools". */
export const LITTLE_WORDS: readonly string[] =
  'a, an, and, by, for, from, in, of, on, the, to, في, من, على, إلى, و'.split(', ')
