import { type ReactNode, use, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Edition } from '../../domain/data/edition'
import type { Mode } from '../../domain/panels/panel'
import type { PanelId } from '../../domain/panels/panels'
import type { Selection } from '../../domain/ask/selection'
import type { FigureTable } from '../../domain/data/table'
import { formatSize } from '../../i18n/format/format'
import { type Language, otherLanguage } from '../../i18n/language'
import { bothWords } from '../../i18n/bothWords'
import { FormatOptionsContext } from '../../i18n/format/FormatOptions'
import { panelName } from '../../i18n/phrases/panel/panelName'
import { useWords } from '../../i18n/useWords'
import type { PanelFace } from '../../ui/PanelContexts'
import { WrongDrawing } from '../../platform/picture/pictureFrame'
import { saveFile } from '../../platform/saveFile'
import { today } from '../../platform/today'
import { copyPicture } from './copyPicture'
import { DialogForm } from '../../ui/controls/DialogForm'
import styles from './Picture.module.css'
import { FORMATS, type Order, pictureName } from './pictureName'
import { Sheet } from './Sheet'

interface PictureProps {
  readonly panel: PanelId
  readonly mode: Mode | null
  readonly face: PanelFace
  readonly table: FigureTable
  readonly selection: Selection
  readonly edition: Edition
  /** The whole address of the page that shows the same. */
  readonly hrefFor: (language: Language) => string
  /** The panel, as it is to stand in the picture. */
  readonly children: ReactNode
}

const SLIDE = { width: 1920, height: 1080 } as const

/** Panels that take the whole width of the page. */
const WIDE: readonly PanelId[] = ['headline', 'attacks-by-type']

type Message = 'making' | 'failed' | 'wrong' | 'notCopied' | 'cannotCopy'

type State =
  | { readonly step: 'ready' | 'copied' | Message }
  | { readonly step: 'saved'; readonly name: string }

/** A panel as a picture: what kind, in which language, to be saved or copied. */
export function Picture(props: PictureProps) {
  const { panel, mode, face, table, selection, edition, hrefFor, children } = props
  const words = useWords()
  const { t } = words
  const manner = use(FormatOptionsContext)
  const { i18n } = useTranslation()
  const [order, setOrder] = useState<Order>({ format: 'png', language: words.language })
  const [state, setState] = useState<State>({ step: 'ready' })
  const isMaking = state.step === 'making'
  const change = (part: Partial<Order>) => {
    setOrder({ ...order, ...part })
    setState({ step: 'ready' })
  }

  const make = async (own: Order) => {
    const date = today()
    const first = own.language === 'both' ? words.language : own.language
    const { makePicture } = await import('./makePicture')
    return makePicture({
      format: own.format,
      languages: own.language === 'both' ? [first, otherLanguage(first)] : [first],
      manner,
      i18n,
      face,
      title: panelName((await bothWords(i18n))[first], panel),
      wide: WIDE.includes(panel) || mode === 'reports' || mode === 'places' || mode === 'map',
      sheet: (language) => (
        <Sheet
          {...{ panel, mode, table, selection, edition, date }}
          address={typed(hrefFor(language))}
        >
          {children}
        </Sheet>
      ),
    })
  }
  const run = async (work: () => Promise<State>) => {
    if (isMaking) return
    setState({ step: 'making' })
    setState(
      await work().catch((error: unknown): State => ({
        step: error instanceof WrongDrawing ? 'wrong' : 'failed',
      })),
    )
  }
  const save = () =>
    run(async () => {
      const name = pictureName(panel, mode, order, today())
      saveFile(await make(order), name)
      return { step: 'saved', name }
    })
  // No clipboard takes an SVG everywhere.
  const copy = () =>
    run(async () => ({
      step: await copyPicture(() =>
        make({ ...order, format: order.format === 'svg' ? 'png' : order.format }),
      ),
    }))

  return (
    <DialogForm>
      <Choice
        legend={t('pictures.format.legend')}
        options={FORMATS.map((format) => ({
          id: format,
          name: t(`pictures.format.${format}`, {
            name: format === 'svg' ? 'SVG' : 'PNG',
            size: formatSize(SLIDE.width, SLIDE.height, words),
          }),
        }))}
        chosen={order.format}
        choose={(format) => {
          change({ format })
        }}
      />
      <Choice
        legend={t('pictures.in.legend')}
        options={([words.language, otherLanguage(words.language), 'both'] as const).map((id) => ({
          id,
          name: t(`pictures.in.${id}`),
        }))}
        chosen={order.language}
        choose={(chosen) => {
          change({ language: chosen })
        }}
      />
      <p className={styles.note}>{t('pictures.light')}</p>
      <p className={styles.buttons}>
        {/* A button that is disabled loses the focus. */}
        <button type="button" aria-disabled={isMaking} onClick={() => void save()}>
          {t('pictures.save')}
        </button>
        <button type="button" aria-disabled={isMaking} onClick={() => void copy()}>
          {t('pictures.copy')}
        </button>
        <span role="status" className={styles.note}>
          {state.step === 'saved' && t('pictures.saved', { name: state.name })}
          {state.step === 'copied' && t('pictures.copied', { format: 'PNG' })}
          {hasMessage(state.step) && t(`pictures.${state.step}`)}
        </span>
      </p>
    </DialogForm>
  )
}

function hasMessage(step: State['step']): step is Message {
  return step !== 'ready' && step !== 'saved' && step !== 'copied'
}

interface ChoiceProps<Id extends string> {
  readonly legend: string
  readonly options: readonly { readonly id: Id; readonly name: string }[]
  readonly chosen: Id
  readonly choose: (id: Id) => void
}

function Choice<Id extends string>({ legend, options, chosen, choose }: ChoiceProps<Id>) {
  const group = useId()
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ id, name }) => (
        <label key={id}>
          <input
            type="radio"
            name={group}
            checked={id === chosen}
            onChange={() => {
              choose(id)
            }}
          />{' '}
          {name}
        </label>
      ))}
    </fieldset>
  )
}

/** An address as it can be typed: without what every browser adds. */
function typed(address: string): string {
  // Of one file on a disk: its name and what is chosen.
  if (!URL.canParse(address)) return decodeURIComponent(address)
  const { host, pathname, search } = new URL(address)
  return `${host}${pathname}${decodeURIComponent(search)}`
}
