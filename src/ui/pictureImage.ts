/** An SVG as a PNG of a width in pixels; the browser that shows the page draws it. */
export async function rasterise(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    const context = canvas.getContext('2d')
    if (!context) throw new Error('a picture needs a canvas')
    context.drawImage(image, 0, 0, width, height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob) resolve(blob)
        else reject(new Error('the picture is too large for this browser'))
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
