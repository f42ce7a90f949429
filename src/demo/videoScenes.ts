import { backdrop, cloud, house, lightning, person, tree } from './figures'
import { cover, guo, type Scene } from './scene'

export const videoScenes = {
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
