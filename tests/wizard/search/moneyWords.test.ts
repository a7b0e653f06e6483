import { describe, expect, it } from 'vitest'
import type { SymptomId } from '../../../src/knowledge/ids'
import { language as languages } from '../../../src/knowledge/schema'
import { find } from './finders'

/** Sentences about a payment in doubt, as a clerk types them, and the message that each must find first. */
const typed: Record<'charged-but-failed' | 'charged-twice' | 'till-says-failed', readonly string[]> = {
  'charged-but-failed': [
    '顾客被扣款但机器失败',
    '扣款了没显示',
    '不知道扣没扣',
    '顾客说钱扣了但机器说失败',
    '银行短信说扣了钱，机器没打单',
    '顾客手机收到扣款短信，机器没反应',
    '不知道钱扣了没有',
    '这笔到底付成功没有',
    '刷卡失败但是钱被扣了',
    '卡里的钱没了，机器显示交易失败',
    '客人说扣款了，我这边没有',
    'charged but no slip',
    'declined but charged',
    'was the customer charged',
    'customer says the money left her account but it failed',
    'bank took the money, machine says declined',
    'did that payment go through?',
    'not sure if the card was charged',
    'money taken, no receipt',
    'it said declined but he was charged',
    'her bank app shows the charge but we have nothing',
  ],
  'charged-twice': [
    '扣了两次',
    '重复扣款',
    '收了两笔',
    '一单收了两次钱',
    '顾客说被扣两遍',
    '多扣了顾客一笔',
    '刷了两次都扣了',
    '同一笔扣了两回',
    '不小心重复收款了',
    '客人卡上有两笔一样的',
    'double charged',
    'charged twice',
    'charged him two times',
    'card was charged double',
    'I ran the card twice and both went through',
    'customer shows two charges',
    'duplicate charge on her card',
    'customer paid twice',
  ],
  'till-says-failed': [
    '收银系统说没成功',
    '收银机说没付成功，刷卡机说成功了',
    '收银软件显示未支付，pos显示成功',
    'ERP里订单还是未付款，客人已经刷了',
    '收银台没记上，卡机已经成功',
    'till says failed, bank says paid',
    'ERP failed but approved',
    'till says unpaid but terminal approved',
    'register shows not paid, card went through',
    'order not marked as paid but customer paid by card',
    'pos says failed but card reader says success',
  ],
}

const rows = Object.entries(typed).flatMap(([name, sentences]) =>
  sentences.map((sentence): [string, SymptomId] => [sentence, `symptom:${name}`]),
)

describe.each(languages.options)('words about a payment in doubt, with the page in %s', (language) => {
  it.each(rows)('%s: the walk of the payment comes first', (sentence, message) => {
    expect(find[language](sentence)[0]?.picked).toBe(message)
  })
})
