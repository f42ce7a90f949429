import { backdrop, beanPlant, nodulatedRoot, person } from './figures'
import { cover, grandpa, he, panel, zhou, type Scene } from './scene'

export const beanScenes = {
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

/** Bacteria-filled cells, spread as seeds are in a sunflower. */
const speckles = (colour: string) =>
  Array.from({ length: 26 }, (_, index) => {
    const reach = 24 * Math.sqrt(index)
    const [x, y] = [270 + Math.cos(index * 2.4) * reach, 400 + Math.sin(index * 2.4) * reach]
    return `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="11" fill="${colour}"/>`
  }).join('')
