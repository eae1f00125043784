/** The part of a service worker's world that ours uses: the compiler knows that of pages only. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: {
      readonly type: 'window'
      readonly includeUncontrolled: true
    }): Promise<readonly unknown[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: LongEvent) => void): void
  addEventListener(type: 'message', listener: (event: LongEvent & MessageEvent) => void): void
  addEventListener(type: 'fetch', listener: (event: AskedEvent) => void): void
}

interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface AskedEvent extends Event {
  readonly request: Request
  respondWith(response: Promise<Response>): void
}
