import type { CauseId, SymptomId } from '../../../src/knowledge/ids'

/**
 * The causes of docs/domain/typed-words.csv, as they are called there, and which of ours they are. One that we do not
 * have is listed all the same: once it exists its words must lead there.
 */
export const domainCauses: Readonly<Record<string, readonly CauseId[]>> = {
  'duplicate or stale static address (N7)': ['cause:duplicate-ip'],
  'Wi-Fi settings changed (N6) or stale static address (N7)': [
    'cause:wifi-settings-changed',
    'cause:duplicate-ip',
  ],
  'shop internet down (N5)': ['cause:shop-internet-down'],
  'firewall or filter blocks only the terminal (N8)': ['cause:network-filter', 'cause:name-filter'],
  'router filter by MAC (N8, source side)': ['cause:network-filter'],
  'router device limit (N8, source side)': ['cause:network-filter'],
  'cable or port (N7)': ['cause:lan-cable-or-dhcp'],
  'radio or LAN hardware (N12)': ['cause:radio-hardware'],
  'radio hardware or antenna (N12)': ['cause:radio-hardware'],
  'Wi-Fi settings changed (N6)': ['cause:wifi-settings-changed'],
  'captive portal (N8)': ['cause:wifi-login-page'],
  'congestion (N16)': ['cause:congestion'],
  'SIM data service stopped (N1)': ['cause:sim-service-stopped'],
  'wrong SIM or APN (N4)': ['cause:wrong-sim-or-apn'],
  'SIM locked to another device (N4)': ['cause:sim-locked'],
  'weak signal (N2)': ['cause:weak-signal', 'cause:no-coverage'],
  '2G/3G-only machine (N17)': ['cause:old-network-only'],
  'carrier outage (N11)': ['cause:carrier-outage'],
  'terminal parameters lost (N9)': ['cause:parameters-lost', 'cause:wrong-comm-parameters'],
  'acquirer front-end down (N10)': ['cause:acquirer-front-end-down'],
  'documents expired (R6)': ['cause:merchant-suspended'],
  'dormant (R3)': ['cause:dormant'],
  'withdrawn or non-compliant product (R7)': ['cause:withdrawn-product'],
  'binding mismatch (R2) or product (R7)': ['cause:binding-mismatch', 'cause:withdrawn-product'],
  'binding mismatch (R2)': ['cause:binding-mismatch'],
}

/**
 * Rows that tell what to do and name no message, or that name the umbrella over what they say: the message that the text
 * of the domain names for the same words (terminal-faults.md sections 3.44, 3.45 and 9.2).
 */
export const domainMessages: Readonly<Record<string, SymptomId>> = {
  'wrong currency': 'symptom:wrong-currency',
  'Check this device': 'symptom:contactless-asks-more',
  'CONTACTLESS TRANS LIMIT EXCEEDED': 'symptom:contactless-asks-more',
}
