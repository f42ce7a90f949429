import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'

export type Fixture = 'word-desktop' | 'wps' | 'wps-data' | 'word-web'

/** A red PNG and a blue JPEG, both 12 × 8 pixels. */
export const samplePictures = async () => {
  const plain = (background: string) => sharp({ create: { width: 12, height: 8, channels: 3, background } })
  const [png, jpeg] = await Promise.all([plain('#c00').png().toBuffer(), plain('#00c').jpeg().toBuffer()])
  return { png, jpeg }
}
export type SamplePictures = Awaited<ReturnType<typeof samplePictures>>

/** HTML as the word processor puts it on the clipboard. */
export const clipboardHtml = (name: Fixture, { png, jpeg }: SamplePictures): string =>
  readFileSync(join(dirname(fileURLToPath(import.meta.url)), `${name}.html.txt`), 'utf8')
    .replaceAll('{{png}}', png.toString('base64'))
    .replaceAll('{{jpeg}}', jpeg.toString('base64'))

const hex = (bytes: Buffer) => bytes.toString('hex').replace(/.{128}/g, '$&\r\n')

/** The clipboard's RTF beside it: each picture in Word's two forms, a picture bullet and a page header that are no pictures of the text. */
export const clipboardRtf = (
  { png, jpeg }: SamplePictures,
  more = '',
): string => String.raw`{\rtf1\ansi\ansicpg936\deff0
{\fonttbl{\f0\fnil\fcharset134 \'cb\'ce\'cc\'e5;}}
{\*\listpicture{\pict{\*\picprop}\picw16\pich16\pngblip ${hex(png)}}}
{\header \pard {\pict\pngblip ${hex(png)}}\par}
\pard\plain \'cd\'bc{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}}\picscalex100\picscaley100\picw120\pich80\picwgoal1800\pichgoal1200\pngblip\bliptag-1{\*\blipuid 0123456789abcdef0123456789abcdef}${hex(png)}}}{\nonshppict{\pict\picw120\pich80\wmetafile8 0100}}\par
{\shp{\*\shpinst{\sp{\sn pib}{\sv {\pict\picw60\pich40\picwgoal900\pichgoal600\jpegblip ${hex(jpeg)}}}}}{\shprslt{\pict\wmetafile8 0100}}}\par ${more}}`
