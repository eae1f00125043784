import { shownTexts } from './pictureTexts'

/**
 * An SVG as a PNG of a size in pixels; the browser that shows the page draws it. Fonts within an
 * image arrive later than the image, and until then a browser draws its texts as nothing: the
 * picture is drawn again until every text is there.
 */
export async function rasterise(svg: string, width: number, height: number): Promise<Blob> {
  const { bare, boxes } = shownTexts(svg, width, height)
  const [full, empty] = await Promise.all([load(svg), load(bare)])
  const [drawn, without] = [canvasOf(width, height), canvasOf(width, height)]
  without.drawImage(empty, 0, 0, width, height)
  for (let waited = 0; ; waited += STEP) {
    drawn.clearRect(0, 0, width, height)
    drawn.drawImage(full, 0, 0, width, height)
    const isThere = boxes.every(({ x, y, width: wide, height: high }) => {
      const [a, b] = [drawn, without].map((one) => one.getImageData(x, y, wide, high).data)
      return a?.some((value, i) => value !== b?.[i])
    })
    if (isThere) return blobOf(drawn.canvas)
    if (waited > PATIENCE) throw new Error('a text of the picture was not drawn')
    await new Promise((resolve) => setTimeout(resolve, STEP))
  }
}

const STEP = 50
const PATIENCE = 5000

async function load(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return image
  } finally {
    URL.revokeObjectURL(address)
  }
}

function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('a picture needs a canvas')
  return context
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob)
      else reject(new Error('the picture is too large for this browser'))
    }, 'image/png')
  })
}
