/**
 * Simple drawn people and things, as SVG fragments. No text: the machine that seeds the demo may have no Chinese font.
 * Coordinates are pixels; angles are degrees, 0 hangs straight down, 90 points to the right.
 */
type Limbs = { armL: number; armR: number; legL: number; legR: number }

export type Figure = {
  /** Where the neck is. */
  x: number
  y: number
  /** 1 is an adult about 330 px tall. */
  size: number
  shirt: string
  trousers: string
  hair: 'short' | 'long' | 'grey' | 'hat'
  limbs?: Partial<Limbs>
  mood?: 'glad' | 'calm' | 'startled'
}

const skin = '#f3c9a5'
const standing: Limbs = { armL: -14, armR: 14, legL: -6, legR: 6 }

export const person = ({ x, y, size, shirt, trousers, hair, limbs, mood = 'calm' }: Figure): string => {
  const pose = { ...standing, ...limbs }
  return `<g transform="translate(${x} ${y}) scale(${size})">
    ${hair === 'long' ? '<path d="M -48 -48 Q -58 26 -40 44 L 40 44 Q 58 26 48 -48 Z" fill="#3a2b23"/>' : ''}
    ${limb({ x: -16, y: 108, angle: pose.legL, length: 118, colour: trousers, width: 30 })}
    ${limb({ x: 16, y: 108, angle: pose.legR, length: 118, colour: trousers, width: 30 })}
    <rect x="-38" y="4" width="76" height="116" rx="30" fill="${shirt}"/>
    ${limb({ x: -32, y: 24, angle: pose.armL, length: 88, colour: shirt, width: 22, hand: true })}
    ${limb({ x: 32, y: 24, angle: pose.armR, length: 88, colour: shirt, width: 22, hand: true })}
    ${head(hair, mood)}
  </g>`
}

/** A figure on its knees, seen from the side and facing right; one hand on the nape, the other held out to (138, 80) in its own scale. */
export const crouching = ({ x, y, size, shirt, trousers, hair }: Omit<Figure, 'limbs' | 'mood'>): string => `
  <g transform="translate(${x} ${y}) scale(${size})">
    <path d="M -86 92 L -20 92 L 24 60" stroke="${trousers}" stroke-width="32" stroke-linecap="round" stroke-linejoin="round" fill="none"/>
    <path d="M -76 64 Q -30 -6 46 18" stroke="${shirt}" stroke-width="62" stroke-linecap="round" fill="none"/>
    <g transform="translate(88 40) scale(0.86) rotate(28)">${head(hair, 'calm')}</g>
    <path d="M 20 6 Q 26 -44 72 -24" stroke="${shirt}" stroke-width="22" stroke-linecap="round" fill="none"/>
    <circle cx="76" cy="-22" r="14" fill="${skin}"/>
    <path d="M 42 40 L 132 78" stroke="${shirt}" stroke-width="22" stroke-linecap="round"/>
    <circle cx="138" cy="80" r="14" fill="${skin}"/>
  </g>`

export const backdrop = (width: number, height: number, wall: string, floor: string, horizon = 0.68): string => `
  <rect width="${width}" height="${height}" fill="${wall}"/>
  <rect y="${height * horizon}" width="${width}" height="${height * (1 - horizon)}" fill="${floor}"/>`

export const table = (x: number, y: number, width: number, height: number): string => `
  <rect x="${x}" y="${y}" width="${width}" height="26" rx="6" fill="#b98250"/>
  <rect x="${x + 16}" y="${y + 26}" width="22" height="${height}" fill="#8f6038"/>
  <rect x="${x + width - 38}" y="${y + 26}" width="22" height="${height}" fill="#8f6038"/>`

/** Short arcs on both sides of a thing, that it is shaking. */
export const shaking = (x: number, y: number, reach: number): string =>
  [-1, 1]
    .flatMap((side) =>
      [0, 22].map(
        (gap) =>
          `<path d="M ${x + side * (reach + gap)} ${y - 34} q ${side * 18} 34 0 68" stroke="#d9483b" stroke-width="7" stroke-linecap="round" fill="none"/>`,
      ),
    )
    .join('')

export const cloud = (x: number, y: number, size: number, colour: string): string => `
  <g transform="translate(${x} ${y}) scale(${size})" fill="${colour}">
    <circle cx="-70" cy="10" r="46"/><circle cx="0" cy="-20" r="66"/><circle cx="76" cy="8" r="50"/>
    <rect x="-112" y="4" width="234" height="52" rx="26"/>
  </g>`

export const lightning = (x: number, y: number, size: number): string =>
  `<path transform="translate(${x} ${y}) scale(${size})" d="M 20 0 L -34 92 L -4 92 L -40 190 L 48 70 L 14 70 L 48 0 Z" fill="#ffd84a" stroke="#fff4c2" stroke-width="4"/>`

export const tree = (x: number, y: number, size: number): string => `
  <g transform="translate(${x} ${y}) scale(${size})">
    <rect x="-16" y="-110" width="32" height="110" fill="#7b5333"/>
    <circle cx="0" cy="-190" r="92" fill="#3f8f55"/><circle cx="-60" cy="-140" r="58" fill="#4a9c61"/><circle cx="60" cy="-140" r="58" fill="#367e4a"/>
  </g>`

export const house = (x: number, y: number, width: number, height: number, wall: string): string => `
  <rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${wall}"/>
  <path d="M ${x - 24} ${y} L ${x + width / 2} ${y - height * 0.42} L ${x + width + 24} ${y} Z" fill="#a8493c"/>
  <rect x="${x + width * 0.14}" y="${y + height * 0.22}" width="${width * 0.24}" height="${height * 0.28}" fill="#ffe9a8" stroke="#fff" stroke-width="6"/>
  <rect x="${x + width * 0.58}" y="${y + height * 0.4}" width="${width * 0.24}" height="${height * 0.6}" fill="#6d4a34"/>`

/** A soybean plant above ground; its root begins at (x, y). */
export const beanPlant = (x: number, y: number, size: number): string => `
  <g transform="translate(${x} ${y}) scale(${size})">
    <path d="M 0 0 C 6 -60 -8 -130 4 -230" stroke="#4d8b3c" stroke-width="12" fill="none" stroke-linecap="round"/>
    ${[-50, -110, -170].map((top, index) => trefoil(index % 2 === 0 ? 1 : -1, top)).join('')}
    <ellipse cx="4" cy="-252" rx="26" ry="36" fill="#5fa64b"/>
    <path d="M -4 -84 q -34 8 -40 46 M 4 -140 q 34 8 38 46" stroke="#9bbf5a" stroke-width="16" stroke-linecap="round" fill="none"/>
  </g>`

/** Roots below (x, y), with round nodules; `fill` is the nodules' colour. */
export const nodulatedRoot = (x: number, y: number, size: number, fill: string): string => `
  <g transform="translate(${x} ${y}) scale(${size})">
    <g stroke="#d9c19a" stroke-width="12" stroke-linecap="round" fill="none">
      <path d="M 0 0 C 6 60 -6 130 4 210"/><path d="M 0 40 C -50 60 -80 110 -96 170"/><path d="M 2 60 C 54 84 78 120 96 178"/>
      <path d="M 0 110 C -30 130 -40 170 -46 214"/><path d="M 2 120 C 32 140 42 172 50 214"/>
    </g>
    ${nodules.map(([cx, cy, r]) => `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}" stroke="#a9805c" stroke-width="3"/>`).join('')}
  </g>`

const nodules: [number, number, number][] = [
  [-34, 62, 15],
  [-66, 96, 18],
  [-88, 142, 14],
  [36, 82, 16],
  [68, 116, 19],
  [88, 152, 13],
  [8, 92, 15],
  [-8, 150, 17],
  [-38, 176, 13],
  [40, 176, 14],
]

const trefoil = (side: 1 | -1, top: number): string => `
  <path d="M 0 ${top} L ${side * 70} ${top - 26}" stroke="#4d8b3c" stroke-width="8"/>
  <ellipse cx="${side * 112}" cy="${top - 40}" rx="46" ry="25" fill="#5fa64b" transform="rotate(${side * -14} ${side * 112} ${top - 40})"/>
  <ellipse cx="${side * 70}" cy="${top - 68}" rx="25" ry="40" fill="#6bb356"/>
  <ellipse cx="${side * 78}" cy="${top + 6}" rx="25" ry="36" fill="#559a43"/>`

type Limb = { x: number; y: number; angle: number; length: number; colour: string; width: number; hand?: boolean }

const limb = ({ x, y, angle, length, colour, width, hand = false }: Limb): string => {
  const turn = (angle * Math.PI) / 180
  const endX = Math.round(x + Math.sin(turn) * length)
  const endY = Math.round(y + Math.cos(turn) * length)
  const line = `<line x1="${x}" y1="${y}" x2="${endX}" y2="${endY}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`
  return hand ? `${line}<circle cx="${endX}" cy="${endY}" r="14" fill="${skin}"/>` : line
}

const head = (hair: Figure['hair'], mood: NonNullable<Figure['mood']>): string => `
  <circle cx="0" cy="-42" r="46" fill="${skin}"/>
  ${hairs[hair]}
  <circle cx="-16" cy="-42" r="5" fill="#33261f"/><circle cx="16" cy="-42" r="5" fill="#33261f"/>
  ${mouths[mood]}`

const cap = (colour: string) => `<path d="M -48 -46 A 48 48 0 0 1 48 -46 Q 20 -72 -48 -46 Z" fill="${colour}"/>`

const hairs: Record<Figure['hair'], string> = {
  short: cap('#33261f'),
  long: cap('#3a2b23'),
  grey: cap('#b9b9b4'),
  hat: '<ellipse cx="0" cy="-68" rx="84" ry="16" fill="#e3c26b"/><path d="M -42 -70 Q 0 -132 42 -70 Z" fill="#edd07f"/>',
}

const mouths: Record<NonNullable<Figure['mood']>, string> = {
  glad: '<path d="M -16 -24 q 16 18 32 0" stroke="#9c4a3c" stroke-width="5" fill="none" stroke-linecap="round"/>',
  calm: '<path d="M -12 -20 h 24" stroke="#9c4a3c" stroke-width="5" stroke-linecap="round"/>',
  startled: '<ellipse cx="0" cy="-18" rx="9" ry="12" fill="#9c4a3c"/>',
}
