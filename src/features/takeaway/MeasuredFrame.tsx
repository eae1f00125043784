import { useEffect, useRef } from 'react'

import styles from './ShareTexts.module.css'

interface MeasuredFrameProps {
  readonly address: string
  readonly title: string
  /** Told how high the panel is in a narrow frame, in pixels; in a wider one it is lower. */
  readonly onHeight: (height: number) => void
}

/** The frame as another page would show it, unseen, to learn the height that it needs. */
export function MeasuredFrame({ address, title, onHeight }: MeasuredFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    const hear = ({ data, source }: MessageEvent<{ type?: string; height?: number } | null>) => {
      if (source === null || source !== frame.current?.contentWindow) return
      if (data?.type === 'tawthiq:height' && data.height) onHeight(data.height)
    }
    addEventListener('message', hear)
    return () => {
      removeEventListener('message', hear)
    }
  }, [onHeight])
  return (
    <div className={styles.measured} inert>
      <iframe ref={frame} src={address} title={title} />
    </div>
  )
}
