import type { ReactNode } from 'react'

import type { Edition } from '../../../domain/data/edition'
import { rich } from '../../../i18n/rich'
import { useWords } from '../../../i18n/useWords'
import { embeddedFile, isOneFile } from '../../../platform/embeddedFiles'
import { saveFile } from '../../../platform/saveFile'
import { Code } from '../Code'
import { Section } from '../Section'
import lines from '../../../ui/Table.module.css'
import styles from '../Table.module.css'

const DESCRIPTOR = 'datapackage.json'
const ALGORITHM = 'SHA-256'

interface DataFilesProps {
  readonly edition: Edition
  /** What takes all figures away as files. */
  readonly allFigures: ReactNode
  readonly children: ReactNode
}

/** Which data this is, how to verify a copy of it, and the files themselves. */
export function DataFiles({ edition, allFigures, children }: DataFilesProps) {
  const { t, date } = useWords()
  const observations = edition.files.find(({ name }) => name === 'observations')
  return (
    <Section id="data">
      <dl>
        <div>
          <dt>{t('methodView.data.version')}</dt>
          <dd>
            <bdi>{edition.version}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('methodView.data.gathered')}</dt>
          <dd>{date(edition.gathered)}</dd>
        </div>
        {observations && (
          <div>
            <dt>{t('methodView.data.hash', { file: observations.path, algorithm: ALGORITHM })}</dt>
            <dd>
              <Code>{observations.sha256}</Code>
            </dd>
          </div>
        )}
      </dl>
      {observations && (
        <p>
          {t('methodView.data.verify')} <Code>{commandFor(observations.path)}</Code>
        </p>
      )}
      <p>
        {rich((names) => t('methodView.data.arrival', names), {
          descriptor: <Code>{DESCRIPTOR}</Code>,
        })}
      </p>
      {allFigures}
      <FileTable edition={edition} />
      {children}
    </Section>
  )
}

/** As it is typed where the GNU tools are. */
function commandFor(path: string): string {
  return `sha256sum ${path}`
}

function FileTable({ edition: { files } }: { readonly edition: Edition }) {
  const { t, label, count } = useWords()
  return (
    <table className={`${lines.table} ${styles.table}`}>
      <caption>{t('methodView.data.files')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('methodView.data.file')}</th>
          <th scope="col">{t('methodView.data.holds')}</th>
          <th scope="col" className={styles.number}>
            {t('methodView.data.rows')}
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, label: title, rows }) => (
          <tr key={path}>
            <th scope="row">
              <FileLink path={path} />
            </th>
            <td>{label(title)}</td>
            <td className={styles.number}>{count(rows)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <FileLink path={DESCRIPTOR} />
          </th>
          <td>{t('methodView.data.descriptor')}</td>
          <td />
        </tr>
      </tbody>
    </table>
  )
}

function FileLink({ path }: { readonly path: string }) {
  if (isOneFile()) {
    const save = () => {
      saveFile(new Blob([embeddedFile(`data/${path}`) ?? '']), path)
    }
    return (
      <button type="button" className={styles.link} onClick={save}>
        <bdi>{path}</bdi>
      </button>
    )
  }
  return (
    <a href={`${import.meta.env.BASE_URL}data/${path}`} download>
      <bdi>{path}</bdi>
    </a>
  )
}
