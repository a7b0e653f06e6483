import { describe, expect, it } from 'vitest'
import en from '../../locales/en/search.json'
import { createFinder } from '../../src/components/StartPage/findSymptoms'
import { knowledge } from '../../src/knowledge/knowledge'

const searched: Record<string, { words: string[] }> = en
const find = createFinder(knowledge, (id) => searched[id.slice('symptom:'.length)]?.words ?? [])

describe('the search box', () => {
  it.each([
    ['97', 'symptom:invalid-terminal-97'],
    [' 97 ', 'symptom:invalid-terminal-97'],
    ['无效终端', 'symptom:invalid-terminal'],
    ['无效终端97', 'symptom:invalid-terminal-97'],
    ['终端未登记', 'symptom:invalid-terminal-97'],
    ['invalid terminal', 'symptom:invalid-terminal'],
    ['invalide terminl', 'symptom:invalid-terminal'],
    ['交易超时', 'symptom:no-answer'],
    ['01', 'symptom:response-code-01'],
    ['58', 'symptom:not-permitted-58'],
    ['通信连接失败', 'symptom:communication-failed'],
    ['网络异常', 'symptom:network-abnormal'],
    ['IP层错误', 'symptom:ip-layer-error'],
    ['ip层', 'symptom:ip-layer-error'],
    ['ip layer eror', 'symptom:ip-layer-error'],
    ['ipcengcuowu', 'symptom:ip-layer-error'],
  ] as const)('finds %s', (typed, id) => {
    expect(find(typed)[0]).toBe(id)
  })

  it('finds nothing for words of other messages, rather than something', () => {
    expect(find('咖啡')).toEqual([])
    expect(find('zzzz')).toEqual([])
  })
})
