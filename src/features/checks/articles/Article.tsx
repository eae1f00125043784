import type { ReactNode } from 'react'

import { differences } from '../../../domain/ask/contained'
import type { Check } from '../../../domain/checks/checks'
import type { Contradiction } from '../../../domain/checks/contradictions'
import type { LaterReportCheck } from '../../../domain/checks/laterReportChecks'
import type { LimitCheck } from '../../../domain/checks/limitChecks'
import type { MassacreCheck } from '../../../domain/checks/massacreChecks'
import type { RankCheck } from '../../../domain/checks/rankChecks'
import { FigureNotes } from '../../../evidence/FigureNotes'
import { Observations } from '../../../evidence/Observations'
import { FigureText, NumberText } from '../../../i18n/AnswerText'
import { cellLine, placeOfCell } from '../../../i18n/phrases/figure/cellLine'
import { rankName } from '../../../i18n/phrases/question/yearName'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import styles from '../Checks.module.css'
import { type ArticleProps, CheckArticle } from './CheckArticle'
import { ReadingArticle } from './ReadingArticle'
import { ShareArticle } from './ShareArticle'
import { PartsAndSum, SumArticle } from './SumArticle'

/** One check of any kind, with its numbers. */
export function Article({ table, check }: ArticleProps<Check>) {
  switch (check.kind) {
    case 'sum':
      return <SumArticle table={table} check={check} />
    case 'limit':
      return <LimitArticle table={table} check={check} />
    case 'rank':
      return <RankArticle table={table} check={check} />
    case 'massacre':
      return <MassacreArticle table={table} check={check} />
    case 'later':
      return <LaterArticle table={table} check={check} />
    case 'contradiction':
      return <ContradictionArticle table={table} check={check} />
    case 'misread':
    case 'doubted':
    case 'described':
      return <ReadingArticle table={table} check={check} />
    case 'share':
      return <ShareArticle table={table} check={check} />
  }
}

/** What one text says of a part, and what others say of the whole, with the smaller number. */
function ContradictionArticle({ table, check }: ArticleProps<Contradiction>) {
  const words = useWords()
  const { part, wholes } = check
  const { vocabulary } = table
  const ways = new Set(wholes.flatMap((whole) => differences(part.cell, whole.cell)))
  const less = words.list([...ways].map((way) => words.t(`checksView.texts.${way}`)))
  return (
    <CheckArticle table={table} check={check} cell={part.cell}>
      <ul className={styles.lines}>
        {[part, ...wholes].map((figure) => {
          const report = table.reports.get(figure.report)?.report
          return (
            <Line key={figure.observations[0].id} number={<FigureText figure={figure} />}>
              {cellLine(words, vocabulary, figure.cell)}
              <small>
                {report && words.source(report)}{' '}
                <Observations figures={[figure]} vocabulary={vocabulary} />
              </small>
              <FigureNotes figures={[figure]} vocabulary={vocabulary} />
            </Line>
          )
        })}
      </ul>
      <p className={styles.quiet}>{words.t('checksView.texts.rule', { less })}</p>
    </CheckArticle>
  )
}

/** Parts beside the whole that they cannot exceed. */
function LimitArticle({ table, check }: ArticleProps<LimitCheck>) {
  const words = useWords()
  const { whole, parts, holds } = check
  const { vocabulary } = table
  const [only] = parts
  const figures = parts.length === 1 ? [...parts, whole] : [whole]
  return (
    <CheckArticle table={table} check={check} cell={whole.cell} report={whole.report}>
      <p>
        {rich((names) => words.t(`checksView.limit.${holds ? 'holds' : 'fails'}`, names), {
          part: <PartsAndSum parts={parts} vocabulary={vocabulary} />,
          whole: <FigureText figure={whole} />,
        })}{' '}
        <Observations figures={figures} vocabulary={vocabulary} />
      </p>
      {only && parts.length === 1 && (
        <p className={styles.quiet}>{cellLine(words, vocabulary, only.cell)}</p>
      )}
    </CheckArticle>
  )
}

/** Massacres beside the people killed: at least five in each. */
function MassacreArticle({ table, check }: ArticleProps<MassacreCheck>) {
  const words = useWords()
  const { massacres, killed, least, holds } = check
  const { vocabulary } = table
  return (
    <CheckArticle table={table} check={check} cell={massacres.cell} report={check.report}>
      <p>
        {rich((names) => words.t(`checksView.massacre.${holds ? 'holds' : 'fails'}`, names), {
          massacres: <FigureText figure={massacres} />,
          least: <NumberText value={least} kind="derived" />,
          killed: <FigureText figure={killed} />,
        })}{' '}
        <Observations figures={[massacres, killed]} vocabulary={vocabulary} />
      </p>
      <p className={styles.quiet}>
        {words.t('checksView.cell.killed', { cell: cellLine(words, vocabulary, killed.cell) })}
      </p>
    </CheckArticle>
  )
}

/** Governorates in the order that a report gives them, each with its number and its rank. */
function RankArticle({ table, check }: ArticleProps<RankCheck>) {
  const words = useWords()
  const { vocabulary } = table
  const { ranks, numbers, cell, report } = check
  return (
    <CheckArticle table={table} check={check} cell={cell} report={report}>
      <ul className={styles.lines}>
        {numbers.map((number) => {
          const rank = ranks.find((one) => one.cell.governorate === number.cell.governorate)
          return (
            <Line key={number.observations[0].id} number={<FigureText figure={number} />}>
              {placeOfCell(words, vocabulary, number.cell)}
              <small>
                {rank && `${rankName(words, rank.value)}. `}
                <Observations figures={[number]} vocabulary={vocabulary} />
              </small>
            </Line>
          )
        })}
      </ul>
      <p className={styles.quiet}>{words.t('checksView.rank.rule')}</p>
    </CheckArticle>
  )
}

/** What an earlier report counted, and the years of a later one beside it; never one less the other. */
function LaterArticle({ table, check }: ArticleProps<LaterReportCheck>) {
  const words = useWords()
  const { vocabulary, reports } = table
  const { earlier, years, lie, holds } = check
  const [first] = years
  const end = years.at(-1)?.cell.period.end
  const publication = (id: string) => {
    const report = reports.get(id)?.report
    return <small>{report && words.source(report)}</small>
  }
  return (
    <CheckArticle table={table} check={check} cell={earlier.cell}>
      <ul className={styles.lines}>
        <Line number={<FigureText figure={earlier} />}>
          {cellLine(words, vocabulary, earlier.cell)}{' '}
          <Observations figures={[earlier]} vocabulary={vocabulary} />
          {publication(earlier.report)}
        </Line>
        {first && end !== undefined && (
          <Line number={<PartsAndSum parts={years} vocabulary={vocabulary} />}>
            {cellLine(words, vocabulary, {
              ...first.cell,
              period: { ...first.cell.period, end },
            })}{' '}
            <Observations figures={years} vocabulary={vocabulary} />
            {publication(first.report)}
          </Line>
        )}
      </ul>
      <p className={styles.quiet}>
        {words.t(`checksView.later.${lie}`)} {!holds && words.t('checksView.later.differs')}
      </p>
    </CheckArticle>
  )
}

interface LineProps {
  readonly number: ReactNode
  readonly children: ReactNode
}

/** A number of a list, with what is said of it. */
function Line({ number, children }: LineProps) {
  return (
    <li className={styles.line}>
      <span className={styles.number}>{number}</span>
      <span>{children}</span>
    </li>
  )
}
