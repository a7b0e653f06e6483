import { describe, expect, it } from 'vitest'
import { knowledge } from '../../../src/knowledge/knowledge'
import { pickOf } from '../../../src/wizard/case/picked'
import type { Picked } from '../../../src/wizard/case/session'
import { find, languageOf, sameWalk, shown } from './finders'
import corpus from './searchCorpus.json'

const first = (typed: string) => find['zh-CN'](typed)[0]
const picks = (typed: string) => find.en(typed).map(({ picked }) => picked)

describe('the search box', () => {
  const read = corpus.map(({ typed, lang, finds }) => {
    const hits = find[languageOf(lang)](typed)
    const right = new Set(finds.flatMap(sameWalk))
    return { typed, hits, right, hit: hits[0] !== undefined && right.has(hits[0].picked) }
  })

  it('names nothing in its corpus that does not exist', () => {
    expect(corpus.filter(({ finds }) => finds.flatMap(sameWalk).length === 0)).toEqual([])
  })

  it('finds what people type: misspelt, by sound, by initials, in either language', () => {
    const misses = read.filter(({ hit }) => !hit).map(({ typed, hits }) => `${typed} found ${shown(hits)}`)
    expect(misses.length / read.length, misses.join('\n')).toBeLessThanOrEqual(0.035)
  })

  it('is never sure of something else', () => {
    const wrong = read.filter(({ hits, right }) =>
      hits.some(({ sure, picked }) => sure && !right.has(picked)),
    )
    expect(wrong.map(({ typed, hits }) => `${typed} found ${shown(hits)}`)).toEqual([])
  })

  it('asks which one it was where a card “failed”: not read, which sends nothing, or refused', () => {
    const asked = find['zh-CN']('刷卡失败').flatMap(({ picked, sure }) => (sure ? [] : [picked]))
    expect(asked).toEqual(['symptom:card-read-error', 'symptom:card-declined-by-bank'])
  })

  it('is sure of what people type, more often than it asks', () => {
    expect(read.filter(({ hits }) => hits[0]?.sure).length / read.length).toBeGreaterThan(0.6)
  })

  it('finds nothing for words of other matters, rather than something', () => {
    for (const typed of ['咖啡', 'zzzz', '', '咖啡机坏了', '费率多少', 'coffee machine broken'])
      expect(find['zh-CN'](typed), typed).toEqual([])
  })
})

describe('codes among words', () => {
  it('are found glued to a word, or without their zero', () => {
    for (const [typed, id] of [
      ['code13', 'code:13'],
      ['返回码1', 'code:01'],
      ['response code 01', 'code:01'],
      ['resp. code: 05', 'code:05'],
      ['error O5', 'code:05'],
      ['响应码是 a6', 'code:A6'],
      ['declined 51', 'code:51'],
    ] as const)
      expect(first(typed)?.picked, typed).toBe(id)
  })

  it('lead straight to their entry when typed alone, known or not, wide or narrow', () => {
    for (const [typed, id] of [
      ['97', 'code:97'],
      [' 97 ', 'code:97'],
      ['９７', 'code:97'],
      ['a0', 'code:A0'],
      ['q7', 'code:Q7'],
      ['04', 'code:04'],
    ] as const)
      expect(find.en(typed), typed).toEqual([{ picked: id, sure: true, cause: null }])
  })

  it('may have a letter O for a zero where that is a code we know, and what was typed stays in reach', () => {
    expect(picks('AO')).toEqual(['code:A0', 'code:AO'])
    expect(picks('o5')).toEqual(['code:05', 'code:O5'])
    expect(picks('OT')).toEqual(['code:OT'])
  })

  it('are no model, no network, no brand and no little word', () => {
    const codes = [
      'error on screen',
      'there is an error in it',
      '4G',
      '5g',
      'SIM',
      'VISA',
      '没有4G信号',
    ].flatMap((typed) => picks(typed).filter((picked) => picked.startsWith('code:')))
    expect(codes).toEqual([])
    for (const typed of ['A920 no signal', '4G no signal', '没有4G信号'])
      expect(picks(typed)[0], typed).toBe('symptom:no-signal')
  })

  it('are no figure that counts something', () => {
    for (const typed of [
      'memory 90 % full',
      'MEMORY 90% FULL DO Z BALANCE',
      '等了45秒没反应',
      '收了51元',
      'wait 30 seconds',
      'paid 41 euros twice',
      '总共￥55',
      '下午12:05断的网',
      '内存90%',
    ])
      expect(
        find.en(typed).filter(({ picked }) => picked.startsWith('code:')),
        typed,
      ).toEqual([])
  })

  it('are never led to by words alone', () => {
    for (const typed of [
      '受理方状态非法',
      'Customer cancellation',
      'hard capture',
      '数据库操作失败',
      '无效商户',
      '余额不足',
    ])
      expect(
        find['zh-CN'](typed).filter(({ picked }) => picked.startsWith('code:')),
        typed,
      ).toEqual([])
  })

  it('are only asked about among words that we do not know, and behind what a sentence says', () => {
    for (const [typed, code] of [
      ['invoice software error 97', 'code:97'],
      ['we got 96 on all of them since ten', 'code:96'],
    ] as const)
      expect(find.en(typed).find(({ picked }) => picked === code)?.sure, typed).toBe(false)
  })

  it('are asked about, like the words, where the two say different things', () => {
    for (const [typed, ...both] of [
      ['05 余额不足', 'code:05', 'symptom:limit-or-balance'],
      ['51 终端无效', 'code:51', 'symptom:invalid-terminal'],
      ['A3 密钥错', 'symptom:key-error', 'code:A3'],
      ['code 04 余额不足', 'symptom:limit-or-balance', 'code:04'],
    ]) {
      const hits = find['zh-CN'](typed ?? '')
      expect(
        hits.slice(0, 2).map(({ picked }) => picked),
        typed,
      ).toEqual(both)
      expect(
        hits.some(({ sure }) => sure),
        typed,
      ).toBe(false)
    }
  })
})

describe('what is told in more than one clause, or written short', () => {
  it('is asked about where a clause names it', () => {
    for (const [typed, id] of [
      ['过期卡，请联系发卡行', 'symptom:card-expired'],
      ['打印失败，通讯失败', 'symptom:communication-failed'],
    ] as const) {
      const hits = find['zh-CN'](typed)
      expect(
        hits.map(({ picked }) => picked),
        typed,
      ).toContain(id)
      expect(
        hits.some(({ sure }) => sure),
        typed,
      ).toBe(false)
    }
  })

  it('is read with the vowels and the ends that a narrow screen leaves out', () => {
    expect(picks('TRAN DECLINED')[0]).toBe('symptom:card-declined-by-bank')
    expect(picks('INVALID OPRTR')[0]).toBe('symptom:login-refused')
    expect(find.en('tamp').some(({ sure }) => sure)).toBe(false)
  })
})

describe('words that resemble others', () => {
  const symptoms = Object.values(knowledge.symptoms)
  const pickedAs = (symptom: (typeof symptoms)[number]): Picked[] => [symptom.id, pickOf(knowledge, symptom)]
  const stops = new Set(symptoms.filter(({ stopFirst }) => stopFirst === true).flatMap(pickedAs))
  const ofCardholder = new Set(
    symptoms
      .filter(({ broke }) => broke === 'one-card' || broke === 'flagged-card')
      // It says itself that the merchant may be what is wrong.
      .filter(({ id }) => id !== 'symptom:online-payment-refused')
      .flatMap(pickedAs),
  )

  it('never put first what accuses the machine or the card', () => {
    for (const typed of [
      '网络攻击',
      '网络被攻击',
      'network attack',
      'SECURITY ALERT',
      'DEVICE RESTRICTED',
      'maintenance mode',
      'TRAINING MODE',
      '检测到设备异常',
      'reader stolen',
      'lost my card reader',
      '非法移机',
      'REMOVE CARD',
      'hold on please',
      'TAMPER SWITCH TEST OK',
      'ANTI-TAMPER CHECK IN 7 DAYS',
    ]) {
      const [hit] = find.en(typed)
      expect(hit === undefined || !stops.has(hit.picked), `${typed} found ${shown(find.en(typed))}`).toBe(
        true,
      )
    }
    for (const typed of ['TAMPER DETECTED', '终端被攻击', 'pick up card', '被窃卡'])
      expect(stops.has(find.en(typed)[0]?.picked ?? 'symptom:none'), typed).toBe(true)
  })

  it('never lead from a merchant, a machine or another act to the cardholder', () => {
    for (const typed of [
      '登录密码错误',
      '操作员密码不对',
      '主管密码错误',
      'WiFi密码错误',
      'wrong supervisor pin',
      'INVALID OPERATOR PASSWORD',
      '商户余额不足',
      '商户已过期',
      '执照过期',
      'MERCHANT EXPIRED',
      'TERMINAL EXPIRED',
      'CONTRACT EXPIRED',
      '套餐已过期',
      'device restricted',
      '可退余额不足',
      'REFUND INSUFFICIENT FUNDS',
      'void declined',
      '预授权余额不足',
      'completion declined',
      '结算金额不足',
    ])
      for (const language of ['en', 'zh-CN'] as const)
        expect(
          find[language](typed).filter(({ picked }) => ofCardholder.has(picked)),
          typed,
        ).toEqual([])
  })

  it('are not sure where a single word may be said of anything', () => {
    for (const typed of ['expired', 'pending', 'locked', 'stuck', 'declined', 'offline', '没反应', '超时'])
      expect(
        find.en(typed).some(({ sure }) => sure),
        typed,
      ).toBe(false)
  })

  it('are not sure where the order of words, a denial or a word that we know makes another meaning', () => {
    for (const typed of ['pending payment', 'terminal is not locked', 'CARD BLOCKED'])
      expect(
        find.en(typed).some(({ sure }) => sure),
        `${typed} found ${shown(find.en(typed))}`,
      ).toBe(false)
  })
})

describe('a cause that is typed', () => {
  it('leads to the messages it is usual behind, and is named on each, but never sure', () => {
    for (const [typed, cause] of [
      ['IP conflict', 'cause:duplicate-ip'],
      ['subnet mask', 'cause:duplicate-ip'],
      ['光猫红灯', 'cause:shop-internet-down'],
      ['流量卡欠费', 'cause:sim-service-stopped'],
    ] as const) {
      const hits = find.en(typed)
      expect(hits[0]?.cause?.cause, typed).toBe(cause)
      for (const { picked, cause: named, sure } of hits.filter((hit) => hit.cause !== null)) {
        const symptom = knowledge.symptoms[picked as `symptom:${string}`]
        expect(symptom?.causes[cause], `${typed}: ${picked}`).toBe(named?.frequency)
        expect(sure).toBe(false)
      }
    }
  })

  it('puts the messages first that it is most usual behind', () => {
    const { frequencyWeight } = knowledge.weights
    const weights = find
      .en('流量卡欠费')
      .flatMap(({ cause }) => (cause === null ? [] : [frequencyWeight[cause.frequency]]))
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(weights.length).toBeGreaterThan(2)
  })

  it('accuses nobody on a guess', () => {
    const hits = find['zh-CN']('执照过期')
    expect(hits.map(({ picked }) => picked)).toContain('symptom:invalid-merchant')
    expect(hits.map(({ picked }) => picked)).not.toContain('symptom:stop-and-call')
  })
})
