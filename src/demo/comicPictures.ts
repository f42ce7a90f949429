import sharp from 'sharp'
import { beanScenes } from './beanScenes'
import { quakeScenes } from './quakeScenes'
import type { Scene } from './scene'
import { videoScenes } from './videoScenes'

export type DrawnPicture = {
  name: string
  mime: 'image/png'
  bytes: Buffer
  width: number
  height: number
  credit: string
  licence: string
}

const scenes = { ...quakeScenes, ...beanScenes, ...videoScenes } satisfies Record<string, Scene>

export type ComicPictureName = keyof typeof scenes

/**
 * Draws one panel (800 x 800) or cover (1280 x 720) of the demo's comics and videos as a PNG without text.
 * The same name always gives the same picture, so its hash is stable between two seedings of one sharp version.
 */
export const drawComicPicture = async (name: ComicPictureName): Promise<DrawnPicture> => {
  const { width, height, svg } = scenes[name]
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg()}</svg>`
  const bytes = await sharp(Buffer.from(source)).png({ palette: true, colours: 128 }).toBuffer()
  return {
    name: `${name}.png`,
    mime: 'image/png',
    bytes,
    width,
    height,
    credit: '示例科普绘图室',
    licence: 'CC BY 4.0',
  }
}
