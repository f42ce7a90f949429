/** SVG fragments that the article pictures share; pixels on a 1200 x 675 sheet. */
export const ink = '#33445c'
export const palette = {
  sky: '#dff1fa',
  sea: '#4f9fc4',
  deep: '#2f6f9f',
  leaf: '#58a05b',
  soil: '#a9784e',
  sand: '#f6ead2',
  sun: '#f5b942',
  coral: '#e8694f',
  red: '#c8402f',
  mint: '#dcefe2',
  grey: '#b7c2cc',
  pale: '#f4f7f9',
} as const

export const sheet = (fill: string): string => `<rect width="1200" height="675" fill="${fill}"/>`

export const ground = (y: number, fill: string): string =>
  `<rect y="${y}" width="1200" height="${675 - y}" fill="${fill}"/>`

export const disc = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`

export const box = (x: number, y: number, w: number, h: number, fill: string, rx = 0): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${rx}" fill="${fill}"/>`

/** An open line. */
export const stroke = (d: string, colour: string, width: number, dash = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${dash && ` stroke-dasharray="${dash}"`}/>`

export const shape = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`

export const turned = (x: number, y: number, degrees: number, inner: string, size = 1): string =>
  `<g transform="translate(${x} ${y}) rotate(${degrees}) scale(${size})">${inner}</g>`

/** An arrow head whose tip is at (x, y); 0 degrees points right. */
export const tip = (x: number, y: number, degrees: number, fill: string, size = 1): string =>
  turned(x, y, degrees, shape('M 0 0 L -46 -28 L -34 0 L -46 28 Z', fill), size)

/** `count` copies of a drawing, turned about its origin in equal steps. */
export const around = (count: number, draw: string): string =>
  Array.from({ length: count }, (_, at) => turned(0, 0, (360 / count) * at, draw)).join('')

export const drop = (x: number, y: number, size: number, fill: string): string =>
  turned(x, y, 0, shape('M 0 -34 Q 26 2 26 18 A 26 26 0 0 1 -26 18 Q -26 2 0 -34 Z', fill), size)

export const cross = (x: number, y: number, arm: number, fill: string): string =>
  box(x - arm, y - arm / 3, arm * 2, (arm * 2) / 3, fill, 6) +
  box(x - arm / 3, y - arm, (arm * 2) / 3, arm * 2, fill, 6)

export const snowflake = (x: number, y: number, size: number, colour: string): string =>
  turned(x, y, 0, around(6, stroke('M 0 0 V -60 M -18 -46 L 0 -30 L 18 -46', colour, 9)), size)

export const virus = (x: number, y: number, size: number, fill: string): string =>
  turned(
    x,
    y,
    0,
    around(10, stroke('M 0 -50 V -78', fill, 9) + disc(0, -84, 11, fill)) +
      disc(0, 0, 56, fill) +
      disc(-18, -16, 14, '#ffffff55'),
    size,
  )

export const bacterium = (x: number, y: number, degrees: number, size: number, fill: string): string =>
  turned(
    x,
    y,
    degrees,
    box(-110, -44, 220, 88, fill, 44) +
      stroke('M -60 6 q 20 -34 40 0 t 40 0 t 40 0', '#ffffff', 9) +
      stroke('M 110 0 q 34 -26 62 0 t 62 0', fill, 9),
    size,
  )

/** A house that stands on (x, y), its middle; `lean` in degrees. */
export const home = (x: number, y: number, size: number, lean: number, wall: string): string =>
  turned(
    x,
    y,
    lean,
    box(-60, -96, 120, 96, wall) +
      shape('M -78 -96 L 0 -164 L 78 -96 Z', palette.red) +
      box(-18, -52, 36, 52, ink) +
      box(-48, -80, 26, 26, '#fff') +
      box(22, -80, 26, 26, '#fff'),
    size,
  )

/** A thermometer whose column is filled from the bottom to `level` (0 to 1). */
export const thermometer = (x: number, y: number, level: number, fill: string): string =>
  box(x - 34, y, 68, 420, '#fff', 34) +
  disc(x, y + 440, 62, '#fff') +
  disc(x, y + 440, 46, fill) +
  box(x - 16, y + 24 + 376 * (1 - level), 32, 40 + 376 * level, fill, 16) +
  [0, 1, 2, 3, 4, 5].map((at) => box(x + 42, y + 40 + at * 66, 30, 8, ink, 4)).join('')

export const steam = (x: number, y: number): string =>
  [-60, 0, 60].map((dx) => stroke(`M ${x + dx} ${y} q -26 -36 0 -66 t 0 -66`, '#ffffff', 12)).join('')

export const cloudAt = (x: number, y: number, size: number, fill: string): string =>
  turned(
    x,
    y,
    0,
    disc(-80, 10, 56, fill) + disc(0, -28, 80, fill) + disc(90, 6, 60, fill) + box(-134, 0, 282, 66, fill, 33),
    size,
  )

export const leafAt = (x: number, y: number, degrees: number, size: number, fill: string): string =>
  turned(x, y, degrees, shape('M 0 0 Q 60 -60 150 0 Q 60 60 0 0 Z', fill) + stroke('M 8 0 H 136', '#ffffff88', 5), size)
