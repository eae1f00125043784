import { type Answer, figuresOf } from '../domain/ask/answer'
import type { Figure } from '../domain/data/figure'
import type { Vocabulary } from '../domain/data/vocabulary'
import { cellLine } from '../i18n/phrases/figure/cellLine'
import { useWords } from '../i18n/useWords'
import { Popover } from '../ui/controls/Popover'
import { ObservationList } from './ObservationList'

interface ObservationsProps {
  /** One figure, or several that are said to be several. */
  readonly figures: readonly Figure[]
  readonly vocabulary: Vocabulary
}

/**
 * "Read in 6 texts", which opens the texts: who printed what, in which language and when, with
 * the words before the number; and what is not taken, with the reason.
 */
export function Observations({ figures, vocabulary }: ObservationsProps) {
  const words = useWords()
  const { t } = words
  const texts = countTexts(figures)
  const label =
    figures.length === 1
      ? t('lead.read', { count: texts })
      : t('lead.readAll', { figures: figures.length, texts })
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
  const { t } = useWords()
  const figures = figuresOf(answer)
  if (answer.kind === 'published') return <Observations {...{ figures, vocabulary }} />
  if (figures.length === 0) return null
  const label = t('lead.basis', { figures: figures.length, texts: countTexts(figures) })
  return <Texts {...{ figures, label, of, vocabulary }} />
}

function countTexts(figures: readonly Figure[]): number {
  return new Set(figures.flatMap(({ observations }) => observations.map(({ source }) => source)))
    .size
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
