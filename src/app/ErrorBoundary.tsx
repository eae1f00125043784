import { Component, Fragment, type ReactNode } from 'react'
import { flushSync } from 'react-dom'

import { LoadFailed } from '../features/chrome/Loading'
import { directionOf, isLanguage, otherLanguage } from '../i18n/language'
import { useWords } from '../i18n/useWords'
import { separateTexts } from '../platform/separateTexts'
import { removeForeignNodes, watchForForeignNodes } from '../platform/foreignNodes'
import { queryInView } from '../state/address'
import { VIEWS } from '../state/addressState'
import { here, pathTo } from '../state/location'
import styles from './Shell.module.css'

interface State {
  readonly failed: boolean
  /** How often the page was drawn anew. */
  readonly drawing: number
}

/**
 * Never a blank page, and never an old number beside a new name: where somebody else changes the
 * page, it is drawn anew at once, with texts that no one can part from their place. What fails is
 * drawn anew once, and said if it fails again; the address keeps every choice.
 */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false, drawing: 0 }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true }
  }

  private stopWatching: (() => void) | null = null
  /** Where it was that a failure led to a new drawing: a second one there is told. */
  private failedAt: string | null = null

  override componentDidMount() {
    const root = pageRoot()
    if (!root) return
    this.stopWatching = watchForForeignNodes(root, isLanguage, () => {
      flushSync(() => {
        this.drawAnew()
      })
    })
  }

  override componentDidCatch() {
    if (this.failedAt === location.href) return
    this.failedAt = location.href
    this.drawAnew()
  }

  override componentDidUpdate() {
    // A part that was moved into somebody else's element is still there, and would grow old.
    const root = pageRoot()
    if (root) removeForeignNodes(root)
  }

  override componentWillUnmount() {
    this.stopWatching?.()
  }

  private drawAnew() {
    separateTexts()
    this.setState(({ drawing }) => ({ failed: false, drawing: drawing + 1 }))
  }

  override render() {
    const { failed, drawing } = this.state
    if (!failed) return <Fragment key={drawing}>{this.props.children}</Fragment>
    return <Failed />
  }
}

/** Its links are plain ones: each loads a page, whatever failed in this one. */
function Failed() {
  const { t, language } = useWords()
  const other = otherLanguage(language)
  const { query } = here()
  return (
    <>
      <nav className={styles.wrap} aria-label={t('view.group')}>
        {VIEWS.map((view) => (
          <Fragment key={view}>
            <a href={pathTo(language, queryInView(query, view))}>{t(`view.${view}`)}</a>{' '}
          </Fragment>
        ))}
        <a href={pathTo(other, query)} hrefLang={other} lang={other} dir={directionOf(other)}>
          {t('language.other')}
        </a>
      </nav>
      <main id="main" className={styles.wrap}>
        <LoadFailed
          reason="broken"
          file={null}
          retrying={false}
          retry={() => {
            location.reload()
          }}
        />
      </main>
    </>
  )
}

function pageRoot(): HTMLElement | null {
  return document.getElementById('root')
}
