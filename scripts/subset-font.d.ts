// subset-font ships no types; this is the part in use.
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options?: {
      targetFormat?: 'truetype' | 'woff' | 'woff2'
      variationAxes?: Record<string, number | { min: number; max: number }>
      keepAllGlyphs?: boolean
    },
  ): Promise<Buffer>
}
