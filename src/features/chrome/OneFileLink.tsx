import type { ReactNode } from 'react'

/** The build lays the file beside the pages, under this name. */
export function OneFileLink({ children }: { readonly children: ReactNode }) {
  return (
    <a href={`${import.meta.env.BASE_URL}tawthiq.html`} download>
      {children}
    </a>
  )
}
