import { type Answer, figuresOf } from '../domain/ask/answer'
import type { Figure } from '../domain/data/figure'
import type { Vocabulary } from '../domain/data/vocabulary'
import { cellLine } from '../i18n/phrases/figure/cellLine'
import { useWords } from '../i18n/useWords'
import type { Words } from '../i18n/Words'
import { Popover } from '../ui/controls/Popover'
import { ObservationList } from './ObservationList'

interface ObservationsProps {
  /** One figure, or several that are said to be several. */
  readonly figures: readonly Figure[]
  readonly vocabulary: Vocabulary
}

/**
 * "6 sources", which opens the texts: who printed what, in which language and when, with
 * the words before the number; and what is not taken, with the reason.
 */
export function Observations({ figures, vocabulary }: ObservationsProps) {
  const words = useWords()
  const counts = countsOf(words, figures)
  const label = figures.length === 1 ? counts.texts : words.t('lead.readAll', counts)
  // Heard alone it says of what: a page holds dozens.
  const of = words.list(figures.map(({ cell }) => cellLine(words, vocabulary, cell)))
  return <Texts {...{ figures, label, of, vocabulary }} />
}

interface ReadInProps {
  readonly answer: Answer
  readonly vocabulary: Vocabulary
  /** What it answers. */
  readonly of: string
}

/** Where a printed number was read; of one that nobody printed, where the figures it rests on were. */
export function ReadIn({ answer, vocabulary, of }: ReadInProps) {
  const words = useWords()
  const figures = figuresOf(answer)
  if (answer.kind === 'published') return <Observations {...{ figures, vocabulary }} />
  // What limits a number was not read of it, and is told where the limits are.
  if (answer.kind === 'bounded' || figures.length === 0) return null
  const label = words.t('lead.basis', countsOf(words, figures))
  return <Texts {...{ figures, label, of, vocabulary }} />
}

/** "2 figures" and "3 sources". */
function countsOf({ t }: Words, figures: readonly Figure[]) {
  const texts = new Set(
    figures.flatMap(({ observations }) => observations.map(({ source }) => source)),
  )
  return {
    figures: t('lead.figures', { count: figures.length }),
    texts: t('lead.read', { count: texts.size }),
  }
}

interface TextsProps extends ObservationsProps {
  readonly label: string
  readonly of: string
}

function Texts({ figures, label, of, vocabulary }: TextsProps) {
  const { t } = useWords()
  const accepted = figures.flatMap(({ observations }) => observations)
  const rejected = figures.flatMap((figure) => figure.rejected)
  return (
    <Popover trigger={label} label={label} close={t('receipt.close')} name={`${label} ${of}`}>
      <ObservationList observations={[...accepted, ...rejected]} vocabulary={vocabulary} />
    </Popover>
  )
}
