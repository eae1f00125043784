import { use, useId, useRef, type ReactNode } from 'react'

import { useIsOnStage } from './StageContext'
import styles from './Panel.module.css'
import { PanelExtrasContext, PanelReadingContext, PanelStartContext } from './PanelContexts'
import { useIsOnPage } from './PageOnly'
import { ToolButton } from './controls/ToolButton'
import { useKeptFocus } from './charts/useKeptFocus'
import { useStarted } from './useStarted'
import { usePrinting } from '../platform/usePrinting'

interface PanelProps {
  /** Anchor of the panel in the address. */
  readonly id: string
  readonly heading: string
  /** How the answers are shown just now; left out for the plain chart. */
  readonly mode?: string | null
  /** Under the heading: why a filter does not count here. */
  readonly aside?: ReactNode
  /** One line that says what is to be seen, or what cannot be said. */
  readonly reading: ReactNode
  readonly chart: ReactNode
  /** One paragraph that says what the chart shows: for those who do not see it, and for paper. */
  readonly description: string
  /** What the marks of the chart mean, where they are not all solid. */
  readonly legend?: ReactNode
  readonly table: ReactNode
  /** Period, qualifier or basis, source. */
  readonly foot: ReactNode
  /** What the button says that puts the table in the place of the chart, and the chart back. */
  readonly tableLabel: string
  readonly chartLabel: string
  /** Chooses among the ways to show the answers, beside that button. */
  readonly ways?: ReactNode
  readonly wide?: boolean
}

/**
 * A region with one chart, the table of the same answers one press away, and its source. On paper
 * both stand, for nothing can be pressed there.
 */
export function Panel(props: PanelProps) {
  const {
    id,
    heading,
    mode = null,
    aside,
    reading,
    chart,
    description,
    legend,
    table,
    foot,
  } = props
  const { tableLabel, chartLabel, ways, wide = false } = props
  const start = use(PanelStartContext)
  const [asTable, setAsTable] = useStarted(start.table)
  const extras = use(PanelExtrasContext)
  const stage = useIsOnStage()
  const isOnPage = useIsOnPage()
  const printing = usePrinting()
  const headingId = useId()
  const bodyId = useId()
  const descriptionId = useId()
  const region = useRef<HTMLElement>(null)
  useKeptFocus(region)
  const Heading = stage ? 'h1' : 'h2'
  return (
    <section
      ref={region}
      id={id}
      className={`${styles.panel} ${wide ? styles.wide : ''}`}
      aria-labelledby={headingId}
      tabIndex={-1}
      data-anchor
    >
      <div>
        <div className={styles.head}>
          <Heading id={headingId} className={styles.heading}>
            {heading}
          </Heading>
          {/* Before a room there is one chart, and nothing that could change it by accident; in a
              picture nothing can be pressed. */}
          {isOnPage && (
            <div className={styles.ways}>
              {ways}
              <ToolButton
                controls={bodyId}
                about={headingId}
                onPress={() => {
                  setAsTable(!asTable)
                  start.onTurned?.({ id, mode, table: !asTable })
                }}
              >
                {asTable ? chartLabel : tableLabel}
              </ToolButton>
            </div>
          )}
        </div>
        {aside !== undefined && <p className={styles.aside}>{aside}</p>}
      </div>
      <p className={styles.reading}>{reading}</p>
      <div id={bodyId} className={styles.body}>
        {(!asTable || printing) && (
          <div role="group" aria-labelledby={headingId} aria-describedby={descriptionId}>
            {legend}
            {chart}
          </div>
        )}
        <p id={descriptionId} className={styles.description} hidden={!printing}>
          {description}
        </p>
        {(asTable || printing) && (
          <PanelReadingContext value={reading}>{table}</PanelReadingContext>
        )}
      </div>
      <footer className={styles.foot}>
        <div>{foot}</div>
        {!stage && extras?.({ id, mode, table: asTable })}
      </footer>
    </section>
  )
}
