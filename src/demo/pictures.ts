import sharp from 'sharp'
import { coverScenes } from './articles/coverScenes'
import { figureScenes } from './articles/figureScenes'
import { seriesScenes } from './articles/seriesScenes'

export type DemoPicture = {
  name: string
  mime: 'image/png'
  bytes: Buffer
  width: number
  height: number
  credit: string
  licence: string
}

const scenes = { ...coverScenes, ...figureScenes, ...seriesScenes } satisfies Record<string, () => string>

export type PictureKey = keyof typeof scenes

const isPictureKey = (key: string): key is PictureKey => key in scenes

export const pictureKeys: PictureKey[] = Object.keys(scenes).filter(isPictureKey)

const [width, height] = [1200, 675]

/**
 * Draws a cover or figure of the demo's articles, 1200 x 675 pixels, as a PNG without text: the machine that seeds the demo may have no
 * Chinese font. The same key always gives the same picture.
 */
export const drawPicture = async (key: PictureKey): Promise<DemoPicture> => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${scenes[key]()}</svg>`
  const bytes = await sharp(Buffer.from(svg)).png({ palette: true, colours: 128 }).toBuffer()
  return { name: `${key}.png`, mime: 'image/png', bytes, width, height, credit: '示例图', licence: 'CC0' }
}
