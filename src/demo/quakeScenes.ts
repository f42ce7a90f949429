import { backdrop, crouching, person, shaking, table } from './figures'
import { cover, guo, he, li, ming, panel, type Scene } from './scene'

export const quakeScenes = {
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

const classroom = () => `${backdrop(800, 800, '#fbf1dc', '#dcb98c')}
  <rect x="210" y="120" width="380" height="200" rx="8" fill="#33604f" stroke="#a97747" stroke-width="14"/>
  <rect x="640" y="120" width="130" height="200" fill="#bfe3f5" stroke="#fff" stroke-width="12"/>`

const lamp = (swing: number) => `<g transform="rotate(${swing} 400 0)">
  <line x1="400" y1="0" x2="400" y2="70" stroke="#555" stroke-width="8"/><path d="M 340 108 L 372 66 L 428 66 L 460 108 Z" fill="#f5c542"/></g>`

const yard = () => `${backdrop(800, 800, '#d8eefb', '#d9c48f', 0.6)}
  <rect x="20" y="180" width="210" height="300" fill="#e5e0d4"/>
  ${[0, 1, 2].map((row) => [0, 1].map((col) => `<rect x="${50 + col * 84}" y="${206 + row * 86}" width="56" height="54" fill="#8fc2dd"/>`).join('')).join('')}`

/** Someone going down the stairs with a bag held over the head. */
const stairWalker = (who: typeof li | typeof guo | typeof ming, x: number, y: number, size: number) =>
  `${person({ ...who, x, y, size, limbs: { armL: -150, armR: 150, legL: -22, legR: 20 } })}
    <rect x="${x - 52 * size}" y="${y - 118 * size}" width="${104 * size}" height="${46 * size}" rx="${12 * size}" fill="#5a6fb0"/>`
