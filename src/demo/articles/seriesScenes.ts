import { box, cloudAt, cross, disc, drop, ground, leafAt, palette as c, shape, sheet, stroke, turned } from './shapes'

const star = (x: number, y: number, size: number): string =>
  turned(x, y, 0, shape('M 0 -30 L 8 -8 L 30 0 L 8 8 L 0 30 L -8 8 L -30 0 L -8 -8 Z', '#ffe9a8'), size)

const seedling = (x: number): string =>
  stroke(`M ${x} 500 V 330`, '#4d8b3c', 18) + leafAt(x, 350, -38, 1, c.leaf) + leafAt(x, 370, 218, 1, '#4a9150')

const orbit = (degrees: number): string =>
  `<ellipse rx="170" ry="62" fill="none" stroke="#8cc8e8" stroke-width="12" transform="rotate(${degrees})"/>`

/** One cover for each department's short pieces. */
export const seriesScenes = {
  'series-weather': () =>
    sheet(c.sky) +
    disc(740, 230, 130, c.sun) +
    cloudAt(560, 330, 1.9, '#ffffff') +
    [430, 540, 650].map((x, at) => drop(x, 530 + (at % 2) * 40, 1, c.sea)).join(''),
  'series-farming': () =>
    sheet('#fdf1d6') +
    disc(950, 260, 100, c.sun) +
    ground(470, c.soil) +
    [520, 580, 640].map((y) => stroke(`M 0 ${y} Q 600 ${y - 40} 1200 ${y}`, '#8a5f3c', 14)).join('') +
    seedling(280) +
    seedling(560) +
    seedling(840),
  'series-earthquake': () =>
    sheet('#efe7da') +
    [200, 337, 474].map((y) => stroke(`M 60 ${y} H 1140`, '#d9cbb3', 4)).join('') +
    stroke(
      'M 60 337 H 320 l 20 -40 l 24 80 l 24 -120 l 28 180 l 30 -300 l 34 400 l 34 -430 l 34 380 l 30 -260 l 28 180 l 24 -110 l 22 60 l 20 -20 H 1140',
      c.red,
      12,
    ),
  'series-health': () =>
    sheet(c.mint) +
    shape(
      'M 520 560 C 180 330 230 130 390 130 C 460 130 505 175 520 220 C 535 175 580 130 650 130 C 810 130 860 330 520 560 Z',
      c.coral,
    ) +
    stroke('M 250 330 H 420 L 460 250 L 530 420 L 580 300 L 606 330 H 780', '#ffffff', 16) +
    disc(960, 230, 120, '#ffffff') +
    cross(960, 230, 78, c.leaf),
  'series-emergency': () =>
    sheet('#eef1ee') +
    ground(590, '#cdd6cf') +
    box(640, 90, 320, 500, c.leaf, 8) +
    box(680, 130, 240, 460, '#bfe0c4', 4) +
    disc(890, 360, 16, '#ffffff') +
    box(320, 240, 160, 350, c.red, 50) +
    box(360, 190, 80, 60, '#33445c', 10) +
    stroke('M 440 205 Q 560 210 540 380', '#33445c', 16) +
    box(345, 360, 110, 90, '#ffffff', 10),
  'series-food': () =>
    sheet('#fbeedd') +
    `<ellipse cx="520" cy="390" rx="380" ry="200" fill="#ffffff"/><ellipse cx="520" cy="390" rx="300" ry="150" fill="#eef2f4"/>` +
    leafAt(330, 400, -30, 1.2, c.leaf) +
    leafAt(340, 410, 10, 1.2, '#4a9150') +
    disc(560, 360, 64, c.red) +
    box(620, 380, 180, 100, '#d9a25a', 44) +
    `<circle cx="820" cy="250" r="140" fill="#ffffff55" stroke="#33445c" stroke-width="24"/>` +
    stroke('M 920 350 L 1060 500', '#33445c', 40),
  'series-science': () =>
    sheet('#24365c') +
    shape('M 330 120 A 190 190 0 1 0 470 440 A 150 150 0 1 1 330 120 Z', '#ffe9a8') +
    star(640, 130, 1) +
    star(780, 240, 0.7) +
    star(1010, 120, 1.1) +
    star(150, 540, 0.8) +
    star(560, 560, 0.7) +
    turned(920, 450, 0, orbit(0) + orbit(60) + orbit(120) + disc(0, 0, 30, c.coral)),
} satisfies Record<string, () => string>
