import { isKnown } from '../../../domain/ask/answer'
import { ask } from '../../../domain/ask/ask'
import { type PanelModel, rowsOf } from '../../../domain/panels/panelModel'
import { AnswerText } from '../../../i18n/AnswerText'
import { capitalised } from '../../../i18n/format/casing'
import { rowName } from '../../../i18n/phrases/panel/rowName'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import type { Words } from '../../../i18n/Words'
import { useIsOnStage } from '../../../ui/StageContext'
import { latestReading } from '../parts/latestReading'
import { ModelPanel } from '../parts/ModelPanel'
import type { PanelProps } from '../PanelProps'
import { PlaceChart } from './PlaceChart'

/** Killed by place of killing: bars, and as tiles in rough position where there are enough. */
export function ByGovernoratePanel(props: PanelProps) {
  const words = useWords()
  const { t } = words
  return (
    <ModelPanel
      {...props}
      panel="killed-by-governorate"
      caption={t('byGovernorate.place')}
      head={t('filter.governorates')}
      basis={t('byGovernorate.place')}
      reading={(model) => (
        <>
          <Whole {...props} model={model} /> {readingOf(words, props, model)}
        </>
      )}
      chart={(model) => <PlaceChart {...props} model={model} />}
    />
  )
}

/** How places are meant, and what their bars are parts of: a slide has neither head nor foot to say it. */
function Whole({ table, selection, model }: PanelProps & { readonly model: PanelModel }) {
  const { t } = useWords()
  const isOnStage = useIsOnStage()
  if (!isOnStage) return null
  const whole = ask(table, { ...model.question, governorates: [] })
  if (selection.basis === 'latest' || !isKnown(whole))
    return <>{capitalised(t('byGovernorate.place'))}.</>
  return rich((names) => t('byGovernorate.whole', names), { whole: <AnswerText answer={whole} /> })
}

/** Which governorates have a number of their own in a report, and what of the rest. */
function readingOf(words: Words, { table, selection }: PanelProps, model: PanelModel): string {
  const { t } = words
  const rows = rowsOf(model).filter(({ id }) => id !== 'others')
  const list = (some: typeof rows) =>
    words.list(some.map((row) => rowName(words, table, 'governorates', row)))
  const known = rows.filter(({ answer }) => isKnown(answer))
  if (selection.basis === 'latest') {
    return latestReading(words, model, t('byGovernorate.latest'), known.length > 0)
  }
  if (known.length === 0) {
    const shared = rows.filter(({ printedShare }) => printedShare)
    return shared.length > 0
      ? t('byGovernorate.shares', { list: list(shared) })
      : t('byGovernorate.none')
  }
  if (known.every(({ question }) => question.governorates.length > 1)) {
    return t('byGovernorate.together', { list: list(known) })
  }
  if (known.some(({ answer }) => answer.kind !== 'published')) {
    return t('byGovernorate.known', { list: list(known) })
  }
  if (known.length === rows.length || selection.governorates.length > 0) {
    return t('byGovernorate.chosen', { list: list(known) })
  }
  return t('byGovernorate.some', { count: known.length, list: list(known) })
}
