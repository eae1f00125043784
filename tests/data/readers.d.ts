/** What the tests use of two readers that bring no types. */
declare module 'tableschema' {
  import type { Rows } from 'datapackage'

  export class Table {
    static load(source: unknown, options: { schema: unknown }): Promise<Table>
    read(options?: { keyed: true }): Promise<Rows>
  }
}

declare module 'datapackage' {
  export type Rows = readonly Readonly<Record<string, unknown>>[]
  export class Package {
    static load(descriptor: unknown, options: { basePath: string }): Promise<Package>
    readonly valid: boolean
    readonly errors: readonly unknown[]
    getResource(name: string): {
      read(options: { keyed: true; relations?: true }): Promise<Rows>
    }
  }
}
