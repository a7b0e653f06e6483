import { acquirerCall } from '../calls'
import type { Area } from '../schema'
import { established, judged } from '../sources'

/** The encrypted line to the acquirer: clocks, certificates and old encryption (N14 of the cause catalogue). */
export const secureLine = {
  symptoms: [
    {
      id: 'symptom:tls-handshake-failed',
      stage: 'S4',
      screens: [
        { text: 'SSL握手失败', lang: 'zh-CN' },
        { text: '证书过期', lang: 'zh-CN' },
        { text: '证书无效', lang: 'zh-CN' },
        { text: 'TLS HANDSHAKE FAILED', lang: 'en' },
        { text: 'CERTIFICATE EXPIRED', lang: 'en' },
      ],
      money: { attempt: 'maybe', reach: 'not-sent' },
      broke: 'line',
      causes: {
        'cause:clock-wrong': 'very common',
        'cause:old-certificate-store': 'common',
        'cause:network-filter': 'uncommon',
        'cause:wifi-login-page': 'uncommon',
        'cause:acquirer-certificate-fault': 'uncommon',
        'cause:old-encryption-only': 'rare',
      },
      never: [
        'warning:factory-reset',
        'warning:reinstall-app',
        'warning:change-host-address',
        'warning:inspect-encryption',
      ],
      standing: established('source:root-expiry-2021'),
    },
  ],
  // `cause:clock-or-certificate` in one: here the message itself names the certificate, so it pays to tell them apart.
  causes: [
    {
      id: 'cause:clock-wrong',
      owner: 'cashier',
      link: 'terminal',
      minutesToRepair: [2, 1440],
      signs: {
        'question:clock-right': { wrong: 'much more', right: 'hardly ever' },
        'question:machine-history': {
          'repaired-or-reset': 'more',
          updated: 'more',
          'idle-3-12-months': 'much more',
          'idle-over-a-year': 'much more',
        },
        'question:signal-icon': { 'full-no-data': 'more', middle: 'more' },
        'question:better-at-window': { better: 'less', 'works-there': 'much less' },
        'question:phones-on-wifi': { dead: 'less', fine: 'more' },
        'question:hotspot-test': { works: 'less', fails: 'much more' },
        // One machine's clock: what the domain says of other machines is about certificates.
        'question:other-terminals': { 'also-fail': 'less', 'neighbours-fail': 'less' },
        'question:qr-works': { works: 'more' },
        'question:line-test': { 'went-through': 'hardly ever' },
      },
      standing: judged('source:square-help'),
    },
    {
      id: 'cause:old-certificate-store',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: [30, 1440],
      signs: {
        'question:machine-history': {
          'repaired-or-reset': 'more',
          updated: 'more',
          'idle-3-12-months': 'much more',
          'idle-over-a-year': 'much more',
        },
        'question:signal-icon': { 'full-no-data': 'more', middle: 'more' },
        'question:better-at-window': { better: 'less', 'works-there': 'much less' },
        'question:phones-on-wifi': { dead: 'less', fine: 'more' },
        'question:hotspot-test': { works: 'less', fails: 'much more' },
        'question:other-terminals': { 'also-fail': 'more', 'neighbours-fail': 'more' },
        'question:qr-works': { works: 'more' },
        'question:line-test': { 'went-through': 'hardly ever' },
      },
      standing: established('source:root-expiry-2021'),
    },
    {
      id: 'cause:acquirer-certificate-fault',
      owner: 'acquirer',
      link: 'acquirer',
      minutesToRepair: null,
      signs: {
        'question:signal-icon': { 'full-no-data': 'more', middle: 'more' },
        'question:better-at-window': { better: 'less', 'works-there': 'much less' },
        'question:phones-on-wifi': { dead: 'less', fine: 'more' },
        'question:hotspot-test': { works: 'less', fails: 'much more' },
        'question:other-terminals': {
          'also-fail': 'more',
          'neighbours-fail': 'much more',
          work: 'much less',
        },
        'question:qr-works': { works: 'more' },
        'question:line-test': { 'went-through': 'hardly ever' },
      },
      standing: judged('source:root-expiry-2021'),
    },
    {
      id: 'cause:old-encryption-only',
      owner: 'vendor',
      link: 'terminal',
      minutesToRepair: null,
      signs: {
        'question:signal-icon': { 'full-no-data': 'more', middle: 'more' },
        'question:better-at-window': { better: 'less', 'works-there': 'much less' },
        'question:phones-on-wifi': { dead: 'less', fine: 'more' },
        'question:hotspot-test': { works: 'less', fails: 'much more' },
        'question:other-terminals': { 'also-fail': 'more', 'neighbours-fail': 'more' },
        'question:qr-works': { works: 'more' },
        'question:line-test': { 'went-through': 'hardly ever' },
      },
      standing: judged(),
    },
  ],
  remedies: [
    {
      ...acquirerCall,
      id: 'remedy:ask-acquirer-certificate',
      steps: [
        'step:call-acquirer',
        'step:give-numbers-and-machine-date',
        'step:say-whether-others-and-hotspot-work',
        'step:update-as-told',
        'step:sign-in-once-confirmed',
      ],
      treats: {
        'cause:acquirer-certificate-fault': 'always',
        'cause:old-certificate-store': 'often',
        'cause:clock-wrong': 'sometimes',
      },
      request: {
        to: 'acquirer',
        ready: [
          'merchant-number',
          'terminal-number',
          'serial',
          'exact-words',
          'time',
          'photo',
          'what-was-tried',
        ],
      },
    },
  ],
  warnings: [{ id: 'warning:inspect-encryption', standing: judged() }],
} as const satisfies Area
