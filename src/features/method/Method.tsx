import type { ReactNode } from 'react'

import type { Edition } from '../../domain/edition'
import type { FigureTable } from '../../domain/table'
import { useWords } from '../../i18n/useWords'
import { Answers } from './Answers'
import { Attribution } from './Attribution'
import { Changes } from './Changes'
import { Citing } from './Citing'
import { Contents } from './Contents'
import { Counted } from './Counted'
import { DataFiles } from './DataFiles'
import { Definitions } from './Definitions'
import { Errors } from './Errors'
import { Floors } from './Floors'
import { Glossary } from './Glossary'
import styles from './Method.module.css'
import { NotCounted } from './NotCounted'
import { NotFound } from './NotFound'
import { Publications } from './Publications'
import { Readings } from './Readings'
import { Sources } from './Sources'

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
      </div>
    </article>
  )
}
