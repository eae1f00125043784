import { isLanguage } from '../../../i18n/language'

/**
 * Lets every link of a framed page that leads away from the site's pages open in a tab of its own:
 * no other page is let into the frame, and none that it knew could come back from there.
 */
export function openLinksInNewTab(page: Document): void {
  page.addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
      if (!link || link.hasAttribute('download') || isPage(link)) return
      link.target = '_blank'
      link.relList.add('noopener')
    },
    true,
  )
}

function isPage({ origin, pathname }: HTMLAnchorElement): boolean {
  const [language] = pathname.slice(import.meta.env.BASE_URL.length).split('/')
  return origin === location.origin && isLanguage(language)
}
