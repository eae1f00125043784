import type { Language } from '../i18n/language'

/**
 * What finds the words of one term in a text. A pattern is written in whole words, without the
 * particles that Arabic joins to them and without vowel marks: `glossary` allows for both.
 */
export interface TermWords {
  readonly find: string
  /** What looks like the term and is another thing. */
  readonly apart?: string
  /** Words that are not said instead: as a reader is shown them, and as a text may have them. */
  readonly avoided: readonly Avoided[]
}

export interface Avoided {
  readonly word: string
  /** Left out where it is the word itself. */
  readonly pattern?: string
}

const not = (...words: readonly (string | readonly [word: string, pattern: string])[]) =>
  words.map((one) =>
    typeof one === 'string' ? { word: one } : { word: one[0], pattern: one[1] },
  ) satisfies readonly Avoided[]

/** The terms that are sensitive, in the order in which they are read. */
export const WORDS = {
  killed: {
    en: {
      find: 'kill(?:ed|s|ing|ings)?',
      avoided: not(
        ['casualties', 'casualt(?:y|ies)'],
        ['martyrs', 'martyr\\w*'],
        ['fatalities', 'fatalit(?:y|ies)'],
        ['deaths', 'dead|deaths?|died'],
        ['murdered', 'murder\\w*'],
        ['perished', 'perish\\w*'],
        ['collateral damage', 'collateral \\w+'],
        ['eliminated', 'eliminat\\w*|neutrali[sz]ed'],
      ),
    },
    ar: {
      find: 'قتل(?:ت|تا|وا|ن|ا|ى|اهم|هم|ه|ها)?|قتيل(?:ة|ا|ان|ين|تان|تين)?|مقتل(?:هم|ها|ه)?|(?:ي|ت)قتل(?:وا|ون|ن|ان)?',
      avoided: not(
        ['شهداء', 'شهيد(?:ة|ا|ين|ان)?|شهداء|استشهاد(?:هم)?|(?:ي)?استشهد(?:ت|وا)?'],
        ['وفيات', 'وفاة|وفيات|توفي(?:ت)?|توفوا'],
        ['مصرع', 'مصرع(?:هم|ه|ها)?|صرعى'],
        ['موتى', 'موتى|مات(?:ت|وا)?'],
        ['لقوا حتفهم', 'حتف(?:ه|ها|هم)'],
        ['خسائر بشرية', 'خسائر (?:ال)?بشرية'],
        ['أضرار جانبية', '(?:أضرار|خسائر) (?:ال)?جانبية'],
      ),
    },
  },
  victim: {
    en: {
      find: 'victims?',
      avoided: not(
        ['death toll', 'death tolls?'],
        ['loss of life', 'loss(?:es)? of life'],
        'human losses',
      ),
    },
    ar: {
      find: 'ضحي(?:ة|تان|تين|ته)|ضحايا(?:هم|ها|ه)?',
      avoided: not(
        ['خسائر في الأرواح', 'خسائر في (?:ال)?أرواح'],
        ['ضحايا سقطوا', 'سقط(?:وا)? (?:ال)?ضحايا|(?:ال)?ضحايا سقطوا'],
      ),
    },
  },
  civilian: {
    en: {
      find: 'civilians?',
      avoided: not(
        ['innocents', 'innocents?'],
        ['bystanders', 'bystanders?'],
        ['terrorists', 'terror\\w*'],
        ['militants', 'militants?'],
      ),
    },
    ar: {
      find: 'مدني(?:ان|ين|ون|ا|ة|ات)?',
      apart: '(?:ال)?دفاع (?:ال)?مدني|(?:ال)?مجتمع (?:ال)?مدني',
      avoided: not(
        ['أبرياء', 'أبرياء|بريء'],
        ['عُزّل', 'ع\u064fز\u0651ل|عزل\u064b'],
        ['إرهابيون', 'إرهاب(?:ي|يون|يين|ية)?'],
        ['مسلحون', 'مسلح(?:ون|ين)'],
      ),
    },
  },
  woman: {
    en: {
      find: 'wom[ae]n',
      avoided: not(
        ['females', '(?<!adult )females?'],
        ['ladies', 'lady|ladies'],
        ['girls', 'girls?'],
      ),
    },
    ar: {
      find: 'امرأ(?:ة|تان|تين)|مرأة|نساء(?:هم|ها)?|نسوة|سيد(?:ة|ات|تان|تين)',
      avoided: not(['فتيات', 'فتاة|فتيات|فتاتان|فتاتين']),
    },
  },
  child: {
    en: {
      find: 'child(?:ren)?',
      avoided: not(
        ['minors', 'minors?'],
        ['juveniles', 'juveniles?'],
        ['underage', 'under-?age'],
        ['kids', 'kids?'],
        ['boys', 'boys?'],
        ['youngsters', 'youngsters?'],
      ),
    },
    ar: {
      find: 'طفل(?:ان|ين|ا|ة|تان|تين|ه|ها)?|أطفال(?:ا|هم|ها|هن)?',
      avoided: not(
        ['قاصرون', 'قاصر(?:ا|ة|ون|ين|ات)?|ق\u064fص\u0651ر'],
        ['صبية', 'صبي(?:ة|ا|ان)?|صبيان'],
        ['فتيان', 'فتيان|فتى'],
      ),
    },
  },
  massacre: {
    en: {
      find: 'massacres?',
      avoided: not(['slaughter', 'slaughter\\w*'], ['bloodbath', 'bloodbaths?'], 'carnage', [
        'butchery',
        'butcher\\w*',
      ]),
    },
    ar: {
      find: 'مجزر(?:ة|تان|تين)|مجازر(?:ها|هم)?',
      avoided: not(['مذبحة', 'مذبح(?:ة|تان|تين)|مذابح'], 'مقتلة', 'حمام دم'),
    },
  },
  vital_facility: {
    en: {
      find: 'vital civilian facilit(?:y|ies)',
      avoided: not(
        ['vital facilities', 'vital facilit(?:y|ies)'],
        ['vital centres', 'vital (?:civilian )?cent(?:re|er)s?'],
        ['civilian targets', 'civilian targets?'],
        'civilian infrastructure',
      ),
    },
    ar: {
      find: 'مركز(?:ا|ين|ان)? (?:ال)?حيوي(?:ا|ين|ان)? (?:ال)?مدني(?:ا|ين|ان)?|مراكز (?:ال)?حيوية (?:ال)?مدنية',
      avoided: not(
        ['منشآت حيوية', 'منشآت (?:ال)?حيوية|منشأة (?:ال)?حيوية'],
        ['مرافق حيوية', 'مرافق (?:ال)?حيوية|مرفق (?:ال)?حيوي'],
        ['أهداف مدنية', 'أهداف (?:ال)?مدنية|هدف (?:ال)?مدني'],
        ['مراكز حيوية', 'مراكز (?:ال)?حيوية(?! (?:ال)?مدنية)'],
      ),
    },
  },
  attack: {
    en: {
      find: 'attack(?:s|ed|ing)?',
      avoided: not(
        ['raids', 'raid(?:s|ed|ing)?'],
        ['strikes', 'strikes?'],
        ['bombing', 'bomb(?:s|ed|ing|ings)'],
        ['bombardment', 'bombard\\w*'],
        ['shelling', 'shell(?:ed|ing)'],
        ['military operations', 'military operations?'],
      ),
    },
    ar: {
      find: 'هجوم(?:ا|ان|ين)?|هجمة|هجمات(?:ها|هم)?|هجمتان|هجمتين|اعتداء(?:ات|ين|ان)?',
      avoided: not(
        ['غارات (لغير ما هو من الجو)', 'غار(?:ة|ات|تان|تين)(?! (?:ال)?جوي)'],
        ['قصف', 'قصف(?:ت|وا|ا)?'],
        ['ضربات', 'ضرب(?:ة|ات|تان|تين)'],
        ['عمليات عسكرية', 'عملي(?:ة|ات) (?:ال)?عسكرية'],
        ['استهداف', 'استهداف(?:ات|ا)?'],
      ),
    },
  },
  cluster_munition: {
    en: {
      find: 'cluster munitions?',
      avoided: not(
        ['cluster bombs', 'cluster[- ]bombs?'],
        ['bomblets', 'bomblets?'],
        ['cluster weapons', 'cluster weapons?'],
      ),
    },
    ar: {
      find: 'ذخيرة (?:ال)?عنقودية|ذخائر (?:ال)?عنقودية|ذخيرتان (?:ال)?عنقوديتان|ذخيرتين (?:ال)?عنقوديتين',
      avoided: not(
        ['قنابل عنقودية', '(?:قنبلة|قنابل) (?:ال)?عنقودية'],
        ['أسلحة عنقودية', 'أسلحة (?:ال)?عنقودية|سلاح (?:ال)?عنقودي'],
        ['قنابل انشطارية', '(?:قنبلة|قنابل) (?:ال)?انشطارية'],
      ),
    },
  },
  incendiary_weapon: {
    en: {
      find: 'incendiary weapons?',
      avoided: not(
        ['incendiary bombs', 'incendiary (?:bombs?|munitions?|devices?)|incendiaries'],
        ['firebombs', 'fire-?bomb\\w*'],
        'napalm',
        ['phosphorus', '(?:white )?phosphor\\w*'],
        'thermite',
      ),
    },
    ar: {
      find: 'سلاح(?:ا)? (?:ال)?حارق(?:ا)?|أسلحة (?:ال)?حارقة|سلاحان (?:ال)?حارقان|سلاحين (?:ال)?حارقين',
      avoided: not(
        ['قنابل حارقة', '(?:قنبلة|قنابل) (?:ال)?حارقة'],
        ['ذخائر حارقة', '(?:ذخيرة|ذخائر) (?:ال)?حارقة'],
        'نابالم',
        ['فوسفور', 'فوسفور|فسفور'],
        ['ثرميت', 'ثرميت|ثيرمايت'],
      ),
    },
  },
  governorate: {
    en: {
      find: 'governorates?',
      avoided: not(
        ['provinces', 'provinc(?:e|es|ial)'],
        ['districts', 'districts?'],
        ['governates', 'governates?'],
        ['Idleb', 'Idleb|Edlib'],
        ['Latakia', 'Latakia|Ladakia'],
        ['Deir Ezzor', 'Deir (?:Ezzor|ez Zor|al-Zou?r|az-Zou?r)|Dayr az-Zawr'],
        ['Al-Hasakeh', 'Al-Has+ak(?:eh|ah|a)|Has+ake(?:h)?|Has+aka'],
        ['Ar-Raqqa', '(?:Ar|Al)-Raqqah?|Raqqah|Rakka'],
        ['Tartous', 'Tartous|Tartoos'],
        ['Dara’a', "Dara[’']a|Deraa"],
        ['As-Sweida', '(?:As|Al)-S[uw]+[ae]yda|(?:As-|Al-)?Sweida|Suweida'],
        ['Rif Dimashq', 'Rif Dimashq|Damascus Countryside'],
      ),
    },
    ar: {
      find: 'محافظ(?:ة|ات|تي|تا|تين|تان|ته|تها|اتها)',
      apart: 'محافظة(?= على (?!حدة))',
      avoided: not(
        ['ولايات', 'ولاي(?:ة|ات)'],
        ['مقاطعات', 'مقاطع(?:ة|ات)'],
        ['أقاليم', 'إقليم|أقاليم'],
        ['ادلب (بلا همزة)', '=ادلب'],
        ['حماه', '=حماه'],
        ['الرقه', '=الرقه'],
        ['اللاذقيه', '=اللاذقيه'],
        ['ديرالزور', '=ديرالزور'],
      ),
    },
  },
  intervention_year: {
    en: {
      find: 'intervention years?|years? of the (?:Russian )?(?:military )?intervention',
      avoided: not(
        ['invasion', 'invasions?'],
        ['aggression', 'aggressions?'],
        ['campaign', 'campaigns?'],
        ['special operation', '(?:special|anti-terror) operations?'],
      ),
    },
    ar: {
      find: '(?:سنة|سنوات|سنتا|سنتي) (?:ال)?تدخل',
      avoided: not(['العدوان', 'عدوان'], ['الغزو', 'غزو'], ['الحملة', 'حملة|حملات']),
    },
  },
  displaced: {
    en: {
      find: 'displac(?:ed|ement|es|ing)',
      avoided: not(
        ['refugees (except in the name of a camp)', 'refugees?(?! camps?)'],
        ['IDPs', 'IDPs?'],
        ['migrants', 'migrants?'],
        ['evacuees', 'evacuees?'],
      ),
    },
    ar: {
      find: 'مشرد(?:ون|ين|ا|ة|ات|و)?|تشريد(?:هم|ها|ا)?|(?:ي|ت)?شرد(?:ت|وا|تهم)?',
      avoided: not(
        ['لاجئون (إلا في اسم مخيم)', '(?<!مخيم(?:ات)? (?:ال)?)لاجئ(?:ون|ين|ا|ة|ات)?'],
        ['مهاجرون', 'مهاجر(?:ون|ين|ا|ة)?'],
        ['فارّون', 'فار(?:ون|ين)'],
      ),
    },
  },
  at_least: {
    en: {
      find: 'at least',
      avoided: not(
        ['at a minimum', 'at (?:a|the) (?:very )?minimum'],
        ['no less than', '(?:no|not) less than'],
        ['upwards of', 'upwards? of'],
        ['a minimum of', 'a minimum of'],
      ),
    },
    ar: {
      find: '(?:ما|عما|مما) لا (?:يقل|تقل) عن|على الأقل',
      avoided: not(['بحد أدنى', '(?:ب|ك)?حد أدنى من|بحد أدنى|كحد أدنى'], 'على أقل تقدير', [
        'ما يزيد عن',
        'ما يزيد (?:عن|على)',
      ]),
    },
  },
  months: {
    en: {
      find: 'months?|January|February|April|June|July|August|September|October|November|December|(?<=\\d )(?:March|May)|(?:March|May)(?= \\d)',
      avoided: [],
    },
    ar: {
      find: '=(?:كانون|تشرين) (?:الأول|الثاني)|=شباط|=آذار|=نيسان|=أيار|=حزيران|=تموز|=آب|=أيلول|شهر|أشهر|شهور',
      avoided: not(
        ['يناير', 'يناير|جانفي'],
        ['فبراير', 'فبراير|فيفري'],
        ['مارس', 'مارس'],
        ['أبريل', 'أبريل|أفريل'],
        ['مايو', 'مايو'],
        ['يونيو', 'يونيو|يونيه|جوان'],
        ['يوليو', 'يوليو|يوليه|جويلية'],
        ['أغسطس', 'أغسطس'],
        ['سبتمبر', 'سبتمبر|شتنبر'],
        ['أكتوبر', 'أكتوبر'],
        ['نوفمبر', 'نوفمبر|نونبر'],
        ['ديسمبر', 'ديسمبر|دجنبر'],
      ),
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, TermWords>>>>
