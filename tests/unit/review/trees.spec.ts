import { describe, expect, it } from 'vitest'
import { saidByTrees, treesOf } from '@/review/trees'
import { fitTrees, shownTree } from '../../../bench/review/fitTrees'

/** Asks of input 0, then of input 1, then of input 2; says the number of the way, from left to right. */
const line = '0>0.5 1>0.5 1>0.5 2>0.5 2>0.5 2>0.5 2>0.5 0 1 2 3 4 5 6 7'

describe('trees of questions', () => {
  it.each([
    [[0, 0, 0], 0],
    [[0, 0, 1], 1],
    [[0, 1, 0], 2],
    [[1, 0, 1], 5],
    [[1, 1, 1], 7],
  ])('what is asked leads to its answer: %j says %d', (inputs, said) => {
    expect(saidByTrees(treesOf(line), inputs)).toBe(said)
  })

  it('what several trees say adds up', () => {
    expect(saidByTrees(treesOf(`${line}\n${line}`), [1, 1, 1])).toBe(14)
  })

  it('a tree that is written down reads as itself', () => {
    expect(treesOf(line).map(shownTree)).toEqual([line])
  })

  it('fitted trees tell what no sum of the inputs tells', () => {
    const samples = Array.from({ length: 400 }, (_, at) => {
      const inputs = [at % 2, Math.floor(at / 2) % 2]
      return { inputs, isRight: inputs[0] !== inputs[1], weight: inputs[0] === 0 ? 1 + 2 * (inputs[1] ?? 0) : 1 }
    })
    const trees = fitTrees(samples, [0, 0, 0], 100)
    for (const { inputs, isRight } of samples.slice(0, 4)) expect(saidByTrees(trees, inputs) > 1).toBe(isRight)
    expect(saidByTrees(trees, [0, 0])).toBeLessThan(-1)
  })

  it('what stands exactly at a value is asked later on the side where it was fitted', () => {
    const samples = Array.from({ length: 400 }, (_, at) => {
      const input = (at % 40) / 39
      return { inputs: [input], isRight: input <= 13 / 39, weight: 1 }
    })
    const trees = treesOf(fitTrees(samples, [0, 0], 100).map(shownTree).join('\n'))
    expect(saidByTrees(trees, [12 / 39])).toBeGreaterThan(2)
    expect(saidByTrees(trees, [13 / 39])).toBeGreaterThan(-1)
  })
})
