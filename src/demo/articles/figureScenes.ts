import {
  bacterium,
  box,
  cross,
  disc,
  drop,
  home,
  ink,
  palette as c,
  shape,
  sheet,
  snowflake,
  stroke,
  tip,
  turned,
  virus,
} from './shapes'

const ring = (from: number, to: number, fill: string): string => {
  const at = (turn: number) => `${Math.round(420 + 210 * Math.sin(turn))} ${Math.round(338 - 210 * Math.cos(turn))}`
  const long = to - from > 0.5 ? 1 : 0
  return stroke(`M ${at(from * 2 * Math.PI)} A 210 210 0 ${long} 1 ${at(to * 2 * Math.PI)}`, fill, 96).replaceAll(
    'round',
    'butt',
  )
}

const bar = (x: number, grams: number, fill: string): string =>
  box(x, 580 - grams * 19, 150, grams * 19, fill, 10) + drop(x + 75, 540 - grams * 19, 1, fill)

const staves = [300, 340, 320, 200, 330, 350, 310]
  .map((height, at) =>
    box(330 + at * 78, 600 - height, 74, height, at === 3 ? c.coral : at % 2 ? '#b98250' : '#a9713f', 6),
  )
  .join('')

const germs = [
  [560, 240],
  [640, 330],
  [720, 220],
  [600, 430],
  [760, 400],
  [680, 480],
]
  .map(([x = 0, y = 0], at) => bacterium(x, y, at * 47, 0.42, c.red))
  .join('')

const wave = (): string => {
  let d = 'M 80 260'
  for (let x = 80, half = 120; x < 1120; half = Math.max(9, half * 0.87)) {
    d += ` q ${half / 2} -110 ${half} 0 q ${half / 2} 110 ${half} 0`
    x += 2 * half
  }
  return stroke(d, c.deep, 7)
}

const band = [
  '#b7c2cc',
  '#c9a9a0',
  '#d9483b',
  '#f0913c',
  '#f5c542',
  '#58a05b',
  '#3f8fc4',
  '#7a4fa0',
  '#4a3f8f',
  '#24365c',
]

/** The figures inside the articles. */
export const figureScenes = {
  'typhoon-steering': () =>
    sheet('#cfe6f2') +
    `<ellipse cx="780" cy="260" rx="360" ry="150" fill="#f5c98c" opacity="0.9"/><ellipse cx="780" cy="260" rx="220" ry="84" fill="#efae5e"/>` +
    stroke('M 1120 520 Q 760 500 520 470 Q 300 430 330 270 Q 360 120 640 70', ink, 14, '4 30') +
    tip(676, 62, -12, ink) +
    tip(690, 492, 186, ink) +
    tip(332, 250, -84, ink) +
    [1060, 520, 350]
      .map((x, at) => disc(x, [514, 470, 190][at] ?? 0, 40, '#ffffff') + disc(x, [514, 470, 190][at] ?? 0, 14, c.deep))
      .join(''),
  'saturation-bars': () =>
    sheet(c.pale) +
    bar(170, 9.4, '#a9d3ea') +
    bar(410, 12.8, '#7fbcd8') +
    bar(650, 17.3, c.sea) +
    bar(890, 23, c.deep) +
    stroke('M 110 584 H 1100', ink, 8),
  'antibody-curve': () =>
    sheet(c.pale) +
    box(420, 110, 380, 470, '#fbe0d8') +
    stroke('M 130 560 C 220 550 250 190 380 160 C 520 130 760 300 1090 440', c.leaf, 16) +
    stroke('M 130 80 V 580 H 1110', ink, 8) +
    stroke('M 130 330 H 1090', c.grey, 6, '4 22') +
    virus(500, 510, 0.4, c.coral) +
    virus(610, 510, 0.4, c.coral) +
    virus(720, 510, 0.4, c.coral) +
    turned(
      170,
      520,
      90,
      box(-60, -14, 90, 28, '#8cc8e8', 6) + stroke('M 30 0 H 70', ink, 6) + box(-100, -5, 40, 10, ink),
    ),
  'bacteria-virus-size': () =>
    sheet(c.sand) +
    bacterium(430, 340, -8, 2.7, c.leaf) +
    virus(1040, 520, 0.34, '#7a6fc0') +
    `<circle cx="1040" cy="520" r="80" fill="none" stroke="${ink}" stroke-width="6" stroke-dasharray="10 14"/>`,
  'salt-sources': () =>
    sheet('#f4efe6') +
    ring(0, 0.5, c.coral) +
    ring(0.51, 0.72, '#6b4527') +
    ring(0.73, 0.87, c.leaf) +
    ring(0.88, 0.99, c.sun) +
    turned(
      830,
      140,
      0,
      shape('M -110 -30 H 110 Q 90 60 0 60 Q -90 60 -110 -30 Z', ink) +
        stroke('M 110 -20 L 210 -60', ink, 18) +
        disc(-170, 0, 22, c.coral),
    ) +
    turned(
      830,
      300,
      0,
      box(-40, -30, 80, 110, '#6b4527', 14) +
        box(-16, -74, 32, 50, '#6b4527') +
        box(-22, -84, 44, 18, c.red, 6) +
        disc(-170, 20, 22, '#6b4527'),
    ) +
    turned(
      830,
      450,
      0,
      shape('M -50 -30 H 50 Q 90 20 60 70 H -60 Q -90 20 -50 -30 Z', '#7b5333') +
        box(-56, -48, 112, 24, c.leaf, 8) +
        disc(-170, 20, 22, c.leaf),
    ) +
    turned(
      830,
      580,
      0,
      shape('M -60 -40 L 60 -40 L 48 0 L 60 60 H -60 L -48 0 Z', c.sun) +
        disc(0, 10, 24, '#ffffff') +
        disc(-170, 10, 22, c.sun),
    ),
  'litchi-days': () =>
    sheet('#f7f3ea') +
    disc(160, 210, 70, '#8a5a3c') +
    disc(140, 190, 12, '#a9784e') +
    box(270, 170, 110, 80, '#f0913c', 12) +
    disc(160, 460, 70, c.red) +
    disc(140, 440, 12, '#e07a62') +
    box(270, 420, 800, 80, c.sea, 12) +
    snowflake(1010, 330, 0.9, c.sea) +
    disc(330, 90, 40, c.sun) +
    Array.from({ length: 4 }, (_, at) => stroke(`M ${430 + at * 160} 420 V 500`, '#ffffff', 5)).join(''),
  barrel: () =>
    sheet('#e8f2f6') +
    box(330, 420, 546, 180, '#7fbcd8') +
    staves +
    box(316, 540, 574, 26, ink, 8) +
    box(316, 450, 574, 22, ink, 8) +
    stroke('M 602 404 Q 606 360 650 352', '#7fbcd8', 4) +
    stroke('M 584 396 Q 560 470 556 640 M 612 396 Q 624 480 622 640', c.sea, 16) +
    `<ellipse cx="590" cy="645" rx="160" ry="20" fill="${c.sea}"/>` +
    stroke('M 330 400 H 560 M 644 400 H 872', c.sea, 8, '18 14'),
  'danger-zone': () =>
    sheet(c.pale) +
    box(330, 60, 120, 520, '#ffffff', 60) +
    box(350, 80, 80, 110, '#f0913c', 30) +
    box(350, 190, 80, 290, c.red) +
    box(350, 480, 80, 60, c.sea) +
    disc(390, 570, 80, c.sea) +
    stroke('M 470 190 H 860 M 470 480 H 860', ink, 6, '4 20') +
    germs +
    snowflake(640, 580, 0.5, c.sea) +
    stroke('M 600 150 q -20 -26 0 -50 t 0 -50 M 660 150 q -20 -26 0 -50 t 0 -50', '#f0913c', 12),
  'potato-cut': () =>
    sheet('#f4eee0') +
    `<ellipse cx="600" cy="370" rx="390" ry="240" fill="${c.red}"/><ellipse cx="600" cy="370" rx="358" ry="208" fill="#f6e3a1"/><ellipse cx="600" cy="370" rx="250" ry="130" fill="#f9ecbb"/>` +
    [
      [420, 170, -20],
      [640, 140, 4],
      [830, 210, 26],
    ]
      .map(
        ([x = 0, y = 0, turn = 0]) =>
          disc(x, y + 14, 54, c.red) +
          turned(x, y, turn, stroke('M 0 0 Q -10 -50 6 -92', c.red, 24) + disc(6, -96, 22, '#e08a5a')),
      )
      .join(''),
  'epicentre-rings': () =>
    sheet('#eef2e2') +
    disc(600, 338, 320, '#f9e3c4') +
    disc(600, 338, 215, '#f2b98a') +
    disc(600, 338, 110, '#e07a5a') +
    disc(600, 338, 22, c.red) +
    home(520, 330, 0.5, -26, '#e5e0d4') +
    home(680, 400, 0.5, 22, '#e5e0d4') +
    home(430, 460, 0.55, -9, '#efe6d2') +
    home(770, 260, 0.55, 8, '#efe6d2') +
    home(340, 260, 0.6, 0, '#fbf1dc') +
    home(850, 480, 0.6, 0, '#fbf1dc') +
    home(1040, 200, 0.6, 0, '#ffffff') +
    home(150, 520, 0.6, 0, '#ffffff'),
  'kit-layout': () =>
    sheet('#e7eef2') +
    stroke('M 470 90 Q 600 -10 730 90', ink, 22) +
    box(330, 70, 540, 560, c.coral, 80) +
    box(370, 110, 460, 480, '#fff7ec', 50) +
    box(370, 270, 460, 10, c.coral) +
    box(370, 430, 460, 10, c.coral) +
    turned(500, 200, -14, box(-90, -26, 120, 52, ink, 12) + shape('M 30 -40 H 76 V 40 H 30 Z', c.sun)) +
    disc(640, 200, 28, c.sun) +
    box(570, 184, 70, 24, c.sun, 8) +
    box(710, 150, 80, 100, '#8cc8e8', 8) +
    box(420, 310, 90, 110, c.grey, 14) +
    box(540, 310, 90, 110, c.leaf, 14) +
    box(670, 310, 120, 110, '#ffffff', 12) +
    cross(730, 365, 34, c.red) +
    [430, 540, 650].map((x) => box(x, 470, 80, 110, '#7fbcd8', 16) + box(x + 22, 446, 36, 30, c.deep, 6)).join(''),
  spectrum: () =>
    sheet('#f4f5fa') +
    wave() +
    band.map((fill, at) => box(80 + at * 104, 430, 105, 110, fill)).join('') +
    stroke('M 912 120 V 600', c.red, 8, '4 22') +
    turned(130, 485, 0, box(-24, -40, 48, 80, '#ffffff', 8) + box(-16, -28, 32, 48, c.sea)) +
    stroke('M 1030 450 V 520 M 1000 470 H 1060 M 1005 495 H 1055', '#ffffff', 7) +
    tip(1130, 600, 0, ink, 0.7) +
    stroke('M 80 600 H 1090', ink, 8),
} satisfies Record<string, () => string>
