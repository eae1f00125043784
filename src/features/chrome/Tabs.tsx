import { useWords } from '../../i18n/useWords'
import { isForBrowser } from '../../platform/isForBrowser'
import styles from './Tabs.module.css'

interface Tab<Id extends string> {
  readonly id: Id
  readonly name: string
  readonly href: string
}

interface TabsProps<Id extends string> {
  readonly tabs: readonly Tab<Id>[]
  readonly current: Id
  readonly show: (id: Id) => void
}

/** The views as links: they can be opened in a tab of the browser, and copied. */
export function Tabs<Id extends string>({ tabs, current, show }: TabsProps<Id>) {
  const { t } = useWords()
  return (
    <nav className={styles.tabs} aria-label={t('view.group')}>
      <ul>
        {tabs.map(({ id, name, href }) => (
          <li key={id}>
            <a
              href={href}
              aria-current={id === current ? 'page' : undefined}
              // From the right Chromium leaves a tab that is half in sight where it is.
              onFocus={({ currentTarget }) =>
                currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })
              }
              onClick={(event) => {
                if (isForBrowser(event)) return
                event.preventDefault()
                show(id)
              }}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
