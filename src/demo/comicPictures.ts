import sharp from 'sharp'
import {
  backdrop,
  beanPlant,
  cloud,
  crouching,
  house,
  lightning,
  nodulatedRoot,
  person,
  shaking,
  table,
  tree,
} from './figures'

export type DrawnPicture = {
  name: string
  mime: 'image/png'
  bytes: Buffer
  width: number
  height: number
  credit: string
  licence: string
}

type Scene = { width: number; height: number; svg: () => string }

const li = { shirt: '#3f7ab5', trousers: '#33445c', hair: 'long' } as const
const guo = { shirt: '#e8694f', trousers: '#3c5a86', hair: 'short' } as const
const ming = { shirt: '#53a06b', trousers: '#5b4a78', hair: 'short' } as const
const he = { shirt: '#f0a63c', trousers: '#4b6aa0', hair: 'long' } as const
const grandpa = { shirt: '#8a98a8', trousers: '#4a4f59', hair: 'grey' } as const
const zhou = { shirt: '#2f8f7f', trousers: '#3d4a52', hair: 'hat' } as const

const panel = (svg: () => string): Scene => ({ width: 800, height: 800, svg })
const cover = (svg: () => string): Scene => ({ width: 1280, height: 720, svg })

const classroom = () => `${backdrop(800, 800, '#fbf1dc', '#dcb98c')}
  <rect x="210" y="120" width="380" height="200" rx="8" fill="#33604f" stroke="#a97747" stroke-width="14"/>
  <rect x="640" y="120" width="130" height="200" fill="#bfe3f5" stroke="#fff" stroke-width="12"/>`

const lamp = (swing: number) => `<g transform="rotate(${swing} 400 0)">
  <line x1="400" y1="0" x2="400" y2="70" stroke="#555" stroke-width="8"/><path d="M 340 108 L 372 66 L 428 66 L 460 108 Z" fill="#f5c542"/></g>`

const yard = () => `${backdrop(800, 800, '#d8eefb', '#d9c48f', 0.6)}
  <rect x="20" y="180" width="210" height="300" fill="#e5e0d4"/>
  ${[0, 1, 2].map((row) => [0, 1].map((col) => `<rect x="${50 + col * 84}" y="${206 + row * 86}" width="56" height="54" fill="#8fc2dd"/>`).join('')).join('')}`

const field = () => `${backdrop(800, 800, '#d7effb', '#9a7046', 0.55)}
  <circle cx="690" cy="110" r="58" fill="#ffd65c"/>
  <rect y="400" width="800" height="50" fill="#79b85e"/>
  ${[110, 250, 560, 690].map((x) => beanPlant(x, 500, 0.52)).join('')}`

const underground = (y: number) => `<rect width="800" height="${y}" fill="#d7effb"/>
  <rect y="${y}" width="800" height="${800 - y}" fill="#8a6340"/><rect y="${y}" width="800" height="16" fill="#6f4e31"/>`

const bacterium = (x: number, y: number, turn: number) =>
  `<g transform="translate(${x} ${y}) rotate(${turn})"><rect x="-40" y="-17" width="80" height="34" rx="17" fill="#7ec8c0" stroke="#2f7f78" stroke-width="5"/><circle cx="-12" cy="0" r="5" fill="#2f7f78"/><circle cx="14" cy="0" r="5" fill="#2f7f78"/></g>`

const arrow = (path: string, colour: string, head: string) =>
  `<path d="${path}" stroke="${colour}" stroke-width="20" fill="none" stroke-linecap="round"/><path d="${head}" fill="${colour}"/>`

const maize = (x: number, y: number, size: number) => `<g transform="translate(${x} ${y}) scale(${size})">
  <line x1="0" y1="0" x2="0" y2="-310" stroke="#5e9440" stroke-width="16"/>
  ${[-70, -140, -210].map((top, index) => `<path d="M 0 ${top} q ${index % 2 ? -70 : 70} -70 ${index % 2 ? -120 : 120} 10" stroke="#6fae4c" stroke-width="18" fill="none" stroke-linecap="round"/>`).join('')}
  <ellipse cx="24" cy="-150" rx="20" ry="48" fill="#f2c744"/><path d="M 0 -310 l -22 -44 M 0 -310 v -54 M 0 -310 l 22 -44" stroke="#d5b25a" stroke-width="8"/></g>`

const quakeScenes = {
  'quake-1': panel(
    () => `${classroom()}${lamp(16)}${shaking(430, 90, 76)}
    ${person({ ...li, x: 290, y: 330, size: 1, limbs: { armR: 120, armL: -60 }, mood: 'calm' })}
    ${person({ ...guo, x: 500, y: 480, size: 0.72, limbs: { armR: 160 }, mood: 'startled' })}
    ${person({ ...ming, x: 660, y: 480, size: 0.72, limbs: { armL: -40 }, mood: 'startled' })}
    ${table(420, 590, 340, 130)}${shaking(590, 640, 190)}`,
  ),
  'quake-2': panel(
    () => `${classroom()}${lamp(-18)}${shaking(370, 90, 76)}
    ${table(30, 440, 350, 240)}${table(420, 440, 350, 240)}
    ${crouching({ ...guo, x: 222, y: 575, size: 0.95 })}${crouching({ ...ming, x: 612, y: 575, size: 0.95 })}
    <rect x="300" y="380" width="70" height="40" rx="6" fill="#c95d4b" transform="rotate(12 335 400)"/>`,
  ),
  'quake-3': panel(
    () => `${backdrop(800, 800, '#f0e2c4', '#c9a474', 0.8)}
    ${table(40, 110, 720, 590)}
    ${crouching({ ...guo, x: 406, y: 430, size: 2.35 })}${shaking(400, 60, 330)}`,
  ),
  'quake-4': panel(
    () => `${backdrop(800, 800, '#e9edf0', '#c5cbd1', 0.9)}
    ${[0, 1, 2, 3, 4, 5].map((step) => `<rect x="${step * 134}" y="${330 + step * 78}" width="136" height="500" fill="${step % 2 ? '#b4bcc4' : '#a6afb8'}"/>`).join('')}
    <path d="M 0 250 L 800 716" stroke="#7b5333" stroke-width="16"/>
    ${stairWalker(li, 200, 232, 0.72)}${stairWalker(guo, 340, 340, 0.6)}${stairWalker(ming, 600, 496, 0.6)}`,
  ),
  'quake-5': panel(
    () => `${yard()}
    ${person({ ...li, x: 400, y: 330, size: 0.9, limbs: { armR: 70, armL: -20 }, mood: 'calm' })}
    ${[
      { ...guo, x: 520 },
      { ...ming, x: 610 },
      { ...he, x: 700 },
    ]
      .map((child) => person({ ...child, y: 470, size: 0.66, mood: 'calm' }))
      .join('')}`,
  ),
  'quake-6': panel(
    () => `${yard()}
    <path d="M 112 180 l 26 66 l -30 54 l 34 70" stroke="#7a6f60" stroke-width="8" fill="none"/>
    ${person({ ...guo, x: 330, y: 450, size: 0.8, limbs: { armL: -100 }, mood: 'calm' })}
    ${person({ ...li, x: 560, y: 370, size: 1.05, limbs: { armL: -70, armR: 20 }, mood: 'calm' })}
    <path d="M 236 150 h 10 v 420" stroke="#e0b034" stroke-width="10" stroke-dasharray="26 18" fill="none"/>`,
  ),
  'quake-cover': cover(
    () => `${backdrop(1280, 720, '#fbf1dc', '#dcb98c', 0.72)}
    <rect x="120" y="70" width="420" height="190" rx="8" fill="#33604f" stroke="#a97747" stroke-width="14"/>
    <rect x="960" y="70" width="200" height="220" fill="#bfe3f5" stroke="#fff" stroke-width="14"/>
    ${table(330, 290, 640, 320)}${crouching({ ...guo, x: 736, y: 480, size: 1.5 })}${shaking(650, 300, 400)}`,
  ),
} satisfies Record<string, Scene>

const beanScenes = {
  'bean-1': panel(
    () => `${field()}
    ${person({ ...he, x: 250, y: 380, size: 0.82, limbs: { armR: 100 }, mood: 'startled' })}
    ${beanPlant(390, 400, 0.62)}${nodulatedRoot(390, 398, 0.62, '#e9c9a8')}
    ${person({ ...zhou, x: 590, y: 330, size: 1, limbs: { armL: -80 }, mood: 'glad' })}`,
  ),
  'bean-2': panel(
    () => `${underground(190)}${beanPlant(250, 190, 0.62)}${nodulatedRoot(250, 190, 2.1, '#e9c9a8')}
    <line x1="390" y1="430" x2="520" y2="470" stroke="#fff" stroke-width="8"/>
    <circle cx="620" cy="520" r="160" fill="#fbf3e2" stroke="#fff" stroke-width="12"/>
    ${bacterium(570, 460, 20)}${bacterium(680, 480, -35)}${bacterium(600, 550, 70)}${bacterium(690, 580, 10)}${bacterium(560, 620, -20)}`,
  ),
  'bean-3': panel(
    () => `${backdrop(800, 800, '#eef5e6', '#cfae84', 0.86)}
    <circle cx="270" cy="400" r="200" fill="#e9c9a8" stroke="#a9805c" stroke-width="14"/><circle cx="270" cy="400" r="150" fill="#d9637a"/>
    ${speckles('#c24a64')}
    <circle cx="610" cy="470" r="120" fill="#e9dcc0" stroke="#a9a07c" stroke-width="12"/><circle cx="610" cy="470" r="86" fill="#cfd9ae"/>
    <path d="M 60 720 L 420 660" stroke="#8b8f96" stroke-width="22" stroke-linecap="round"/><path d="M 420 646 L 640 640 L 430 690 Z" fill="#c9ced4"/>`,
  ),
  'bean-4': panel(
    () => `${underground(450)}<circle cx="680" cy="100" r="66" fill="#ffd65c"/>
    ${beanPlant(400, 450, 1.25)}${nodulatedRoot(400, 450, 1.35, '#d9637a')}
    ${arrow('M 170 210 L 170 620', '#f2a33a', 'M 130 610 L 210 610 L 170 690 Z')}
    ${arrow('M 630 680 L 630 270', '#3d7fc4', 'M 590 280 L 670 280 L 630 200 Z')}`,
  ),
  'bean-5': panel(
    () => `${field()}
    ${person({ ...grandpa, x: 240, y: 350, size: 0.98, limbs: { armR: 60 }, mood: 'calm' })}
    <path d="M 286 470 h 110 l 14 150 h -138 Z" fill="#f4f0e6" stroke="#b8ae98" stroke-width="8"/><circle cx="340" cy="548" r="28" fill="#8fb3d9"/>
    ${person({ ...zhou, x: 590, y: 340, size: 1, limbs: { armL: -110, armR: 30 }, mood: 'calm' })}
    <rect x="470" y="360" width="70" height="90" rx="6" fill="#fff" stroke="#6d7b86" stroke-width="6"/>
    <path d="M 484 384 h 42 M 484 404 h 42 M 484 424 h 28" stroke="#6d7b86" stroke-width="6"/>`,
  ),
  'bean-6': panel(
    () => `${backdrop(800, 800, '#d7effb', '#9a7046', 0.55)}<circle cx="110" cy="110" r="58" fill="#ffd65c"/>
    ${[70, 170, 270].map((x) => beanPlant(x, 500, 0.6)).join('')}${[540, 640, 740].map((x) => maize(x, 520, 0.82)).join('')}
    ${person({ ...he, x: 380, y: 440, size: 0.8, limbs: { armR: 120, armL: -60 }, mood: 'glad' })}
    ${person({ ...grandpa, x: 250, y: 400, size: 0.95, mood: 'glad' })}`,
  ),
  'bean-cover': cover(
    () => `<rect width="1280" height="330" fill="#d7effb"/><rect y="330" width="1280" height="390" fill="#8a6340"/><rect y="330" width="1280" height="16" fill="#6f4e31"/>
    <circle cx="1130" cy="110" r="66" fill="#ffd65c"/>
    ${[220, 640, 1060].map((x) => `${beanPlant(x, 330, 0.95)}${nodulatedRoot(x, 330, 1.45, '#d9637a')}`).join('')}`,
  ),
} satisfies Record<string, Scene>

const videoScenes = {
  'lightning-cover': cover(
    () => `${backdrop(1280, 720, '#2b3a55', '#3c5a45', 0.76)}
    ${cloud(300, 150, 1.6, '#4a5a78')}${cloud(820, 130, 1.9, '#5a6a88')}${lightning(330, 220, 1.5)}${lightning(1150, 120, 1.1)}
    ${tree(330, 600, 0.6)}${house(760, 400, 330, 200, '#e8dcc4')}
    ${person({ ...guo, x: 620, y: 420, size: 0.62, limbs: { armR: 80, armL: -40, legL: -30, legR: 34 }, mood: 'startled' })}`,
  ),
  'handwash-cover': cover(
    () => `${backdrop(1280, 720, '#e3f4f4', '#bcdcdc', 0.8)}
    <path d="M 560 120 h 150 a 50 50 0 0 1 50 50 v 60" stroke="#9aa7b0" stroke-width="44" fill="none"/><rect x="520" y="90" width="60" height="60" rx="8" fill="#7c8a94"/>
    <rect x="742" y="250" width="36" height="190" rx="18" fill="#7cc4ea"/>
    <path d="M 300 470 C 420 380 600 380 740 430 L 800 470 C 700 540 480 560 300 540 Z" fill="#f3c9a5"/>
    <path d="M 1200 430 C 1060 370 900 400 780 440 L 740 490 C 860 550 1080 540 1200 500 Z" fill="#eab98f"/>
    ${[
      [680, 420, 40],
      [760, 400, 52],
      [830, 430, 38],
      [720, 470, 46],
      [800, 480, 34],
    ]
      .map(
        ([x, y, r]) =>
          `<circle cx="${x}" cy="${y}" r="${r}" fill="#fff" fill-opacity="0.86" stroke="#cfe6ee" stroke-width="4"/>`,
      )
      .join('')}
    <path d="M 120 560 h 1040 q -40 130 -240 130 h -560 q -200 0 -240 -130 Z" fill="#fff" stroke="#c3d3d8" stroke-width="8"/>`,
  ),
} satisfies Record<string, Scene>

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

/** Someone going down the stairs with a bag held over the head. */
const stairWalker = (who: typeof li | typeof guo | typeof ming, x: number, y: number, size: number) =>
  `${person({ ...who, x, y, size, limbs: { armL: -150, armR: 150, legL: -22, legR: 20 } })}
    <rect x="${x - 52 * size}" y="${y - 118 * size}" width="${104 * size}" height="${46 * size}" rx="${12 * size}" fill="#5a6fb0"/>`

/** Bacteria-filled cells, spread as seeds are in a sunflower. */
const speckles = (colour: string) =>
  Array.from({ length: 26 }, (_, index) => {
    const reach = 24 * Math.sqrt(index)
    const [x, y] = [270 + Math.cos(index * 2.4) * reach, 400 + Math.sin(index * 2.4) * reach]
    return `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="11" fill="${colour}"/>`
  }).join('')
