import {
  around,
  bacterium,
  box,
  cross,
  disc,
  drop,
  ground,
  home,
  ink,
  leafAt,
  palette as c,
  shape,
  sheet,
  snowflake,
  steam,
  stroke,
  thermometer,
  tip,
  turned,
  virus,
} from './shapes'

const whirl = (x: number, y: number, size: number): string =>
  turned(
    x,
    y,
    0,
    around(4, shape('M 0 -40 C 90 -150 210 -110 240 -10 C 190 -70 90 -60 30 20 Z', '#ffffff')) +
      disc(0, 0, 74, '#ffffff') +
      disc(0, 0, 30, c.deep),
    size,
  )

const syringe = turned(
  360,
  360,
  -28,
  box(-190, -46, 300, 92, '#ffffff', 12) +
    box(-120, -32, 216, 64, '#8cc8e8', 8) +
    stroke('M 110 0 H 250', ink, 8) +
    box(-290, -12, 110, 24, c.grey) +
    box(-310, -60, 24, 120, ink, 8) +
    [-80, -30, 20, 70].map((x) => box(x, -46, 6, 34, ink)).join(''),
)

const shield =
  shape('M 720 160 Q 800 150 860 110 Q 920 150 1000 160 Q 1010 420 860 540 Q 710 420 720 160 Z', c.leaf) +
  stroke('M 790 330 L 845 390 L 935 260', '#ffffff', 30)

const fruit = (x: number, y: number): string =>
  disc(x, y, 74, c.red) +
  [-36, 0, 36].flatMap((dx) => [-36, 0, 36].map((dy) => disc(x + dx, y + dy, 9, '#e07a62'))).join('')

const cornLeaf = (y: number, side: 1 | -1): string =>
  shape(
    `M 600 ${y} Q ${600 + side * 120} ${y - 120} ${600 + side * 230} ${y + 10} Q ${600 + side * 110} ${y - 60} 600 ${y + 30} Z`,
    c.leaf,
  )

const specks = (
  [
    [470, 560, c.sun],
    [530, 610, c.coral],
    [590, 540, '#7a6fc0'],
    [660, 600, c.sun],
    [720, 550, c.coral],
    [430, 620, '#7a6fc0'],
    [780, 620, '#7a6fc0'],
    [640, 640, c.sun],
  ] as const
)
  .map(([x, y, fill]) => disc(x, y, 16, fill))
  .join('')

const dish = (x: number, y: number, fill: string): string =>
  box(x, y, 200, 96, fill, 16) + box(x - 10, y - 20, 220, 34, '#ffffff', 12)

const tuber = (x: number, y: number): string =>
  `<ellipse cx="${x}" cy="${y}" rx="190" ry="140" fill="#d7a962"/>` +
  [
    [-90, -30],
    [40, -60],
    [80, 50],
    [-40, 60],
  ]
    .map(([dx = 0, dy = 0]) => stroke(`M ${x + dx - 14} ${y + dy} q 14 12 28 0`, '#a87b3c', 7))
    .join('')

const sprout = (x: number, y: number, degrees: number): string =>
  turned(x, y, degrees, stroke('M 0 0 Q -10 -50 6 -96', '#8cb45a', 18) + disc(6, -104, 18, c.leaf))

const cup = (x: number, y: number, tea: string): string =>
  shape(
    `M ${x - 150} ${y} H ${x + 150} Q ${x + 140} ${y + 170} ${x + 60} ${y + 190} H ${x - 60} Q ${x - 140} ${y + 170} ${x - 150} ${y} Z`,
    '#ffffff',
  ) +
  `<ellipse cx="${x}" cy="${y}" rx="150" ry="38" fill="#eef2f4"/><ellipse cx="${x}" cy="${y + 4}" rx="130" ry="28" fill="${tea}"/>`

const bubbles = [
  [300, 330],
  [420, 300],
  [560, 340],
  [700, 300],
  [860, 330],
]
  .map(([x = 0, y = 0], at) => disc(x, y, 20 + at * 4, '#ffffffaa'))
  .join('')

/** Covers of the sixteen articles. */
export const coverScenes = {
  'typhoon-track-cover': () =>
    sheet(c.sea) +
    [150, 330, 510].map((y) => stroke(`M 0 ${y} q 75 -26 150 0 t 150 0 t 150 0 t 150 0`, '#6bb3d3', 8)).join('') +
    shape('M 1200 0 H 960 Q 900 130 980 230 Q 880 330 960 450 Q 900 560 1000 675 H 1200 Z', '#cfd9a6') +
    shape('M 1200 0 H 1040 Q 1000 200 1070 320 Q 1000 460 1090 675 H 1200 Z', c.leaf) +
    stroke('M 460 320 Q 640 240 770 90', c.sun, 18, '2 34') +
    tip(784, 70, -54, c.sun) +
    stroke('M 480 350 H 880', c.coral, 18) +
    tip(916, 350, 0, c.coral) +
    stroke('M 460 390 Q 660 450 800 560', c.sun, 18, '2 34') +
    tip(822, 580, 42, c.sun) +
    whirl(300, 350, 0.85),
  'damp-wall-cover': () =>
    sheet('#e9dfcf') +
    ground(500, '#c9b79c') +
    box(720, 90, 360, 300, '#ffffff', 8) +
    box(740, 110, 155, 260, '#bfe3f5') +
    box(905, 110, 155, 260, '#bfe3f5') +
    [170, 240, 310]
      .map(
        (y) =>
          stroke(`M 1060 ${y} q -60 -36 -120 0 t -120 0 t -120 0`, c.coral, 12) + tip(680, y + 4, 176, c.coral, 0.8),
      )
      .join('') +
    [
      [110, 120],
      [210, 220],
      [330, 130],
      [450, 240],
      [150, 360],
      [290, 390],
      [430, 400],
      [570, 150],
      [560, 360],
      [650, 440],
    ]
      .map(([x = 0, y = 0], at) => drop(x, y, 0.8 + (at % 3) * 0.25, c.sea))
      .join('') +
    [160, 380, 600, 820, 1020]
      .map((x) => `<ellipse cx="${x}" cy="${560 + (x % 3) * 20}" rx="70" ry="16" fill="#7fbcd8"/>`)
      .join(''),
  'flu-vaccine-cover': () =>
    sheet(c.mint) +
    syringe +
    shield +
    virus(1100, 180, 0.8, c.coral) +
    virus(1110, 400, 0.6, c.coral) +
    virus(1080, 580, 0.7, c.coral),
  'antibiotics-cover': () =>
    sheet(c.sand) +
    box(598, 60, 4, 555, '#d8c7a4') +
    turned(
      190,
      190,
      35,
      box(-120, -50, 240, 100, '#ffffff', 50) + shape('M 0 -50 H 70 A 50 50 0 0 1 70 50 H 0 Z', c.coral),
    ) +
    stroke('M 270 270 L 330 345', ink, 12, '4 26') +
    tip(352, 372, 50, ink, 0.8) +
    bacterium(370, 480, -14, 1.1, c.leaf) +
    turned(
      760,
      190,
      35,
      box(-100, -42, 200, 84, '#ffffff', 42) + shape('M 0 -42 H 58 A 42 42 0 0 1 58 42 H 0 Z', c.coral),
    ) +
    virus(900, 450, 1.5, '#7a6fc0') +
    stroke('M 1050 150 L 1130 230 M 1130 150 L 1050 230', c.red, 26),
  'salt-cover': () =>
    sheet('#e6eef5') +
    ground(560, '#c7d6e2') +
    box(180, 240, 220, 320, '#ffffff', 28) +
    shape('M 190 250 Q 290 120 390 250 Z', c.grey) +
    [240, 290, 340].map((x) => disc(x, 214, 9, ink)).join('') +
    box(220, 340, 140, 120, '#8cc8e8', 14) +
    `<ellipse cx="560" cy="530" rx="90" ry="34" fill="${c.grey}"/><ellipse cx="560" cy="518" rx="74" ry="24" fill="#ffffff"/>` +
    stroke('M 640 522 Q 720 500 770 430', c.grey, 22) +
    disc(930, 300, 190, ink) +
    disc(930, 300, 166, '#ffffff') +
    stroke('M 810 380 A 144 144 0 0 1 930 156', c.leaf, 22) +
    stroke('M 930 156 A 144 144 0 0 1 1018 186', c.sun, 22) +
    stroke('M 1018 186 A 144 144 0 0 1 1050 380', c.coral, 22) +
    stroke('M 930 300 L 1036 258', ink, 16) +
    disc(930, 300, 20, ink),
  'litchi-cover': () =>
    sheet('#eaf4e2') +
    stroke('M 560 0 Q 580 120 560 250 M 570 90 Q 700 120 760 220 M 570 120 Q 450 150 420 230', '#7b5333', 16) +
    leafAt(600, 70, -12, 1.6, c.leaf) +
    leafAt(520, 110, 190, 1.5, '#4a9150') +
    leafAt(760, 150, 14, 1.2, '#4a9150') +
    fruit(420, 300) +
    fruit(560, 320) +
    fruit(700, 300) +
    fruit(490, 430) +
    fruit(630, 440) +
    fruit(780, 420) +
    disc(930, 500, 96, '#faf6ef') +
    disc(900, 470, 26, '#ffffff') +
    shape('M 834 500 A 96 96 0 0 0 1026 500 L 990 540 L 950 512 L 910 546 L 870 514 Z', c.red),
  'fertiliser-cover': () =>
    sheet(c.sky) +
    ground(430, c.soil) +
    ground(570, '#8a5f3c') +
    stroke('M 600 440 V 90', '#4d8b3c', 22) +
    cornLeaf(340, 1) +
    cornLeaf(300, -1) +
    cornLeaf(220, 1) +
    cornLeaf(180, -1) +
    `<ellipse cx="640" cy="230" rx="30" ry="74" fill="${c.sun}" transform="rotate(16 640 230)"/>` +
    stroke('M 600 440 Q 560 500 500 540 M 600 440 Q 600 520 604 600 M 600 440 Q 650 500 710 530', '#e8d3ab', 12) +
    specks +
    turned(
      980,
      330,
      10,
      box(-44, -150, 88, 330, '#ffffffcc', 44) +
        box(-34, -20, 68, 190, '#8a5f3c', 34) +
        box(-58, -166, 116, 26, c.grey, 10),
    ),
  'leftovers-cover': () =>
    sheet('#f3ece0') +
    ground(590, '#d9c6a6') +
    box(240, 50, 460, 560, '#ffffff', 24) +
    box(270, 80, 400, 500, '#d5ecf7', 14) +
    box(270, 250, 400, 12, c.grey) +
    box(270, 430, 400, 12, c.grey) +
    dish(300, 150, c.leaf) +
    dish(400, 330, c.coral) +
    dish(320, 480, c.sun) +
    shape('M 700 60 L 860 20 V 640 L 700 600 Z', '#e6edf1') +
    thermometer(1000, 90, 0.22, c.sea) +
    snowflake(600, 150, 0.8, c.sea),
  'potato-cover': () =>
    sheet('#f0eadb') +
    ground(520, '#d8c39b') +
    tuber(330, 400) +
    sprout(800, 290, -24) +
    sprout(880, 270, 0) +
    sprout(960, 300, 28) +
    tuber(880, 400) +
    shape('M 900 330 Q 1040 340 1030 430 Q 980 500 900 470 Q 860 400 900 330 Z', '#9bb760') +
    stroke('M 270 100 L 315 150 L 400 50', c.leaf, 26) +
    stroke('M 840 60 L 930 150 M 930 60 L 840 150', c.red, 26),
  'magnitude-cover': () =>
    sheet(c.sky) +
    ground(300, c.soil) +
    ground(520, '#8a5f3c') +
    [90, 180, 270, 360]
      .map(
        (r) =>
          `<circle cx="330" cy="520" r="${r}" fill="none" stroke="#f7d38a" stroke-width="12" opacity="${1 - r / 480}"/>`,
      )
      .join('') +
    disc(330, 520, 40, c.coral) +
    disc(330, 520, 18, '#fff4c2') +
    stroke('M 330 300 l 22 40 l -30 34 l 26 40', '#6b4527', 9) +
    home(230, 304, 1.1, -13, '#e5e0d4') +
    home(430, 304, 1.1, 10, '#e5e0d4') +
    home(760, 302, 1, 3, '#efe6d2') +
    home(1050, 300, 1, 0, '#fbf1dc'),
  'kit-cover': () =>
    sheet('#e7eef2') +
    ground(560, '#c8d4dc') +
    box(420, 150, 360, 410, c.coral, 70) +
    stroke('M 520 160 Q 600 60 680 160', ink, 22) +
    box(460, 340, 280, 180, '#d2553c', 30) +
    box(450, 190, 300, 110, '#7c2d20', 30) +
    box(560, 390, 80, 16, '#ffe1a8', 8) +
    box(150, 300, 100, 260, '#9cd2ec', 26) +
    box(172, 262, 56, 46, c.deep, 8) +
    box(290, 440, 90, 120, '#9cd2ec', 20) +
    box(308, 410, 50, 34, c.deep, 8) +
    box(830, 430, 170, 130, '#ffffff', 16) +
    cross(915, 495, 40, c.red) +
    turned(960, 340, -20, box(-110, -30, 150, 60, ink, 14) + shape('M 40 -46 H 90 V 46 H 40 Z', c.sun)) +
    shape('M 90 20 Z', ink) +
    box(1030, 450, 140, 110, c.leaf, 12) +
    disc(1070, 505, 30, ink) +
    stroke('M 1150 450 V 380', ink, 8) +
    disc(720, 590, 30, c.sun) +
    box(640, 574, 80, 26, c.sun, 8),
  'phone-cover': () =>
    sheet('#eef0f8') +
    ['#d9483b', '#f0913c', '#f5c542', '#58a05b', '#3f8fc4', '#4a5fb0', '#7a4fa0']
      .map((fill, at) => box(150 + at * 130, 50, 130, 60, fill))
      .join('') +
    box(220, 210, 190, 380, ink, 30) +
    box(238, 250, 154, 290, '#bfe3f5', 8) +
    disc(315, 566, 14, '#ffffff') +
    stroke('M 880 590 L 940 250 L 1000 590 M 900 480 H 980 M 915 390 H 966', ink, 14) +
    disc(940, 236, 22, c.coral) +
    [70, 120, 170]
      .map((r) =>
        stroke(`M ${940 - r} ${236 - r * 0.5} A ${r * 1.1} ${r * 1.1} 0 0 0 ${940 - r} ${236 + r * 0.5}`, c.coral, 12),
      )
      .join('') +
    [60, 110, 160]
      .map((r) =>
        stroke(`M ${430 + r} ${330 - r * 0.5} A ${r * 1.1} ${r * 1.1} 0 0 1 ${430 + r} ${330 + r * 0.5}`, c.sea, 12),
      )
      .join(''),
  'mung-bean-cover': () =>
    sheet('#e2eeda') +
    ground(540, '#b98250') +
    shape('M 330 300 H 870 Q 850 520 700 560 H 500 Q 350 520 330 300 Z', '#ffffff') +
    `<ellipse cx="600" cy="300" rx="270" ry="70" fill="#eef2ee"/><ellipse cx="600" cy="306" rx="240" ry="54" fill="#a9bf5c"/>` +
    [
      [480, 300],
      [560, 320],
      [650, 296],
      [720, 320],
      [600, 290],
      [520, 330],
    ]
      .map(([x = 0, y = 0]) => disc(x, y, 16, '#6f8f34'))
      .join('') +
    steam(600, 220) +
    [
      [170, 590],
      [230, 620],
      [290, 580],
      [930, 600],
      [1000, 630],
      [1060, 590],
      [880, 640],
    ]
      .map(([x = 0, y = 0]) => disc(x, y, 20, '#6f8f34'))
      .join(''),
  'cold-wave-cover': () =>
    sheet('#cfe2f0') +
    ground(590, '#ffffff') +
    [120, 220, 320]
      .map(
        (y, at) =>
          stroke(`M ${40 + at * 40} ${y} q 120 -60 240 20 t 240 40`, '#ffffff', 20) +
          tip(560 + at * 40, y + 66, 16, '#ffffff', 1.1),
      )
      .join('') +
    snowflake(740, 150, 1, '#ffffff') +
    snowflake(640, 440, 0.8, '#ffffff') +
    snowflake(320, 490, 1.1, '#ffffff') +
    snowflake(130, 470, 0.7, '#ffffff') +
    thermometer(960, 90, 0.06, c.deep),
  'washing-cover': () =>
    sheet('#e4f0ee') +
    ground(560, '#b7c9c5') +
    stroke('M 620 0 V 70 Q 620 130 680 130 H 720 V 190', c.grey, 44) +
    stroke('M 720 210 V 330', '#8cc8e8', 26) +
    shape('M 180 320 H 1020 L 930 600 H 270 Z', '#ffffff') +
    `<ellipse cx="600" cy="320" rx="420" ry="60" fill="#9cd2ec"/>` +
    bubbles +
    leafAt(330, 320, -50, 1.4, c.leaf) +
    leafAt(360, 330, -100, 1.3, '#4a9150') +
    leafAt(460, 320, -70, 1.4, c.leaf) +
    disc(860, 310, 60, c.red) +
    disc(960, 320, 46, c.red) +
    stroke('M 846 254 l 14 16 l 18 -14', c.leaf, 10),
  'tea-cover': () =>
    sheet('#f2efdd') +
    shape('M 0 420 Q 200 180 420 330 Q 620 120 830 310 Q 1020 190 1200 360 V 675 H 0 Z', '#a9c78f') +
    [470, 530, 590].map((y) => stroke(`M 0 ${y} Q 300 ${y - 70} 600 ${y} T 1200 ${y}`, c.leaf, 26)).join('') +
    box(280, 280, 220, 320, '#7c2d20', 22) +
    box(270, 250, 240, 60, '#5d2117', 16) +
    leafAt(330, 450, -20, 0.8, c.sun) +
    cup(800, 420, '#d99a2b') +
    steam(800, 370),
} satisfies Record<string, () => string>
