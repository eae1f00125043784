import { TOTAL } from '../../domain/data/observation'
import type { Subject } from '../../domain/reports/subject'
import type { Vocabulary } from '../../domain/data/vocabulary'
import { howOf } from '../../i18n/phrases/question/attackWords'
import { optionLabel } from '../../i18n/phrases/question/optionLabel'
import type { Words } from '../../i18n/Words'

/** The name of a subject as a heading: "Women", "Schools", "Displaced". */
export function subjectName(words: Words, vocabulary: Vocabulary, subject: Subject): string {
  const { measure, victims, attacks } = subject
  if (measure === 'displaced') return words.t('reportsView.displaced')
  if (measure === 'attacks') {
    return words.list(attacks.map((code) => optionLabel(words, vocabulary, 'attacks', code)))
  }
  if (victims.length === 0) return optionLabel(words, vocabulary, 'victims', TOTAL)
  const labels = vocabulary.victims
    .filter(({ code }) => victims.includes(code))
    .map(({ label }, i) => (i === 0 ? words.label(label) : words.inner(label)))
  return words.list(labels)
}

/** What is counted of it: people killed, attacks on them, attacks with them. */
export function countedOf(words: Words, vocabulary: Vocabulary, subject: Subject): string {
  const { measure, victims, attacks } = subject
  const { t } = words
  switch (measure) {
    case 'displaced':
      return t('reportsView.counted.displaced')
    case 'killed':
    case 'injured': {
      if (victims.length > 1) return t('reportsView.counted.sum')
      if (attacks.length === 0) return t('reportsView.counted.killed')
      return t('reportsView.killedIn', { how: howOf(words, vocabulary, attacks) })
    }
    case 'attacks': {
      const own = vocabulary.attacks.find(({ code }) => attacks.includes(code))
      if (own?.code === 'airstrike') return t('reportsView.counted.airstrike')
      const list = own?.classification === 'target' || own?.classification === 'weapon'
      return t(`reportsView.counted.${list ? own.classification : 'outcome'}`)
    }
  }
}
