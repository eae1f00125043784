import type { ReactNode } from 'react'

import type { Edition } from '../../domain/data/edition'
import type { FigureTable } from '../../domain/data/table'
import { useWords } from '../../i18n/useWords'
import { Accessibility } from './sections/Accessibility'
import { Answers } from './sections/Answers'
import { Attribution } from './sections/Attribution'
import { Changes } from './sections/Changes'
import { Citing } from './sections/Citing'
import { Contents } from './Contents'
import { Counted } from './sections/Counted'
import { DataFiles } from './sections/DataFiles'
import { Definitions } from './sections/Definitions'
import { ReportedFindings } from '../../evidence/ReportedFindings'
import { Errors } from './sections/Errors'
import { Floors } from './sections/Floors'
import { Glossary } from './sections/Glossary'
import styles from './Method.module.css'
import { NotCounted } from './sections/NotCounted'
import { NotFound } from './sections/NotFound'
import { Privacy } from './sections/Privacy'
import { OwnFileMethod } from './OwnFileMethod'
import { Publications } from './sections/Publications'
import { Readings } from './sections/Readings'
import { Section } from './Section'
import { Sources } from './sections/Sources'

interface MethodProps {
  readonly table: FigureTable
  readonly edition: Edition
  /** What takes all figures away as files. */
  readonly allFigures?: ReactNode
  /** What stands under the files of the data: all of this as one file. */
  readonly oneFile: ReactNode
}

/** What is counted, how a number got on the page, where each was read, and how to quote it. */
export function Method({ table, edition, allFigures, oneFile }: MethodProps) {
  const { t } = useWords()
  if (edition.isOwn) return <OwnFileMethod table={table} name={edition.version} />
  return (
    <article className={styles.method} aria-labelledby="method-heading">
      <header className={styles.head}>
        <h1 id="method-heading">{t('methodView.heading')}</h1>
        <p>{t('methodView.intro')}</p>
      </header>
      <Contents />
      <div className={styles.body}>
        <Counted table={table} />
        <NotCounted />
        <Attribution table={table} />
        <Section id="found-in-words">
          <ReportedFindings table={table} />
        </Section>
        <Floors table={table} />
        <Readings table={table} />
        <Answers table={table} />
        <NotFound table={table} />
        <Definitions table={table} />
        <Glossary />
        <Sources table={table} />
        <Publications table={table} />
        <Citing table={table} edition={edition} />
        <Errors table={table} />
        <DataFiles edition={edition} allFigures={allFigures}>
          {oneFile}
        </DataFiles>
        <Changes />
        <Privacy />
        <Accessibility />
      </div>
    </article>
  )
}
