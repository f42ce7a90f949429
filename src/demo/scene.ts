/** One drawing: `svg` is what stands between the svg tags. */
export type Scene = { width: number; height: number; svg: () => string }

/** The demo's cast, so that a person looks the same in every panel. */
export const li = { shirt: '#3f7ab5', trousers: '#33445c', hair: 'long' } as const
export const guo = { shirt: '#e8694f', trousers: '#3c5a86', hair: 'short' } as const
export const ming = { shirt: '#53a06b', trousers: '#5b4a78', hair: 'short' } as const
export const he = { shirt: '#f0a63c', trousers: '#4b6aa0', hair: 'long' } as const
export const grandpa = { shirt: '#8a98a8', trousers: '#4a4f59', hair: 'grey' } as const
export const zhou = { shirt: '#2f8f7f', trousers: '#3d4a52', hair: 'hat' } as const

export const panel = (svg: () => string): Scene => ({ width: 800, height: 800, svg })
export const cover = (svg: () => string): Scene => ({ width: 1280, height: 720, svg })
