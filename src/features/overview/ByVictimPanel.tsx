import { isKnown } from '../../domain/ask/answer'
import { ask } from '../../domain/ask/ask'
import { type PanelList, PARTS } from '../../domain/panels/panel'
import { type PanelModel, rowsOf } from '../../domain/panels/panelModel'
import { AnswerText } from '../../i18n/AnswerText'
import { rich } from '../../i18n/rich'
import { useWords } from '../../i18n/useWords'
import { latestReading } from './parts/latestReading'
import { ListGroups } from './parts/ListGroups'
import { ModelPanel } from './parts/ModelPanel'
import { OmittedTotals } from './parts/OmittedTotals'
import type { PanelProps } from './PanelProps'

/** Killed by victim category: two classifications of the same people, on one scale. */
export function ByVictimPanel(props: PanelProps) {
  const { table } = props
  const words = useWords()
  const { t } = words
  const note = (model: PanelModel, list: PanelList) => {
    if (model.selection.basis === 'latest') return null
    if (list.id === 'profession') return t('byVictim.professionNote')
    const whole = ask(table, { ...model.question, victims: [] })
    const values = list.rows.flatMap(({ answer }) => (isKnown(answer) ? answer.value : []))
    // Of some in a reader's incidents nobody knows age or sex.
    const addsUp = (sum: number) =>
      values.length === PARTS.length && values.reduce((a, b) => a + b, 0) === sum
    return (
      isKnown(whole) &&
      addsUp(whole.value) &&
      rich((names) => t('byVictim.addsUp', names), { value: <AnswerText answer={whole} bare /> })
    )
  }
  return (
    <ModelPanel
      {...props}
      panel="killed-by-victim"
      caption={t('byVictim.plain')}
      head={t('table.category')}
      reading={(model) => {
        const rows = rowsOf(model)
        const isAny = rows.some(({ answer }) => isKnown(answer))
        if (model.selection.basis === 'latest') {
          return (
            <>
              {latestReading(words, model, t('byVictim.latest'), isAny)}
              <OmittedTotals table={table} model={model} />
            </>
          )
        }
        if (!isAny) return t('byVictim.none')
        const isLeft = rows.some(
          ({ id, answer }) =>
            id === PARTS.at(-1) && answer.kind === 'derived' && answer.receipt.minus.length > 0,
        )
        return t(isLeft ? 'byVictim.men' : 'byVictim.plain')
      }}
      chart={(model) => <ListGroups {...props} model={model} note={(list) => note(model, list)} />}
    />
  )
}
