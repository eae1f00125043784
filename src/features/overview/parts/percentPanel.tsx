import type { Answer, Published } from '../../../domain/ask/answer'
import { AnswerText } from '../../../i18n/AnswerText'
import { rich } from '../../../i18n/rich'
import type { Words } from '../../../i18n/Words'
import { FootLine } from './FootLine'
import type { PanelProps } from '../PanelProps'

interface InPercent {
  readonly whole: Published
  /** What the whole is: everyone, or all facilities, of which the kinds alone are shares. */
  readonly of?: 'whole' | 'facilities'
  /** The numbers of the panel in words. */
  readonly text: string
  readonly answers: readonly Answer[]
  readonly basis?: string
}

/** What a panel says where it shows shares of a printed whole: what differs from the plain one. */
export function percentPanel(
  words: Words,
  { table, selection }: PanelProps,
  { whole, of = 'whole', text, answers, basis }: InPercent,
) {
  const { t } = words
  const said = words.say(whole)
  return {
    reading: rich((names) => t(of === 'whole' ? 'shares.ofWhole' : 'shares.ofFacilities', names), {
      whole: <AnswerText answer={whole} />,
    }),
    description: t(of === 'whole' ? 'shares.described' : 'shares.describedFacilities', {
      whole: said,
      text,
    }),
    foot: (
      <FootLine
        table={table}
        selection={selection}
        answers={[...answers, whole]}
        basis={basis}
        share={t('shares.foot', { whole: said })}
      />
    ),
  }
}
