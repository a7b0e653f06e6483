import type { TreeNode } from '../../src/authoring/tree'
import { stepName } from './nameOf'
import { percent } from './percent'

/** The tree as lines of a Mermaid flow chart. */
export function mermaidOf(root: TreeNode): string[] {
  const lines = ['flowchart TD']
  let count = 0
  const draw = (node: TreeNode): string => {
    const id = `n${count++}`
    lines.push(`  ${id}[${quoted(`${stepName(node.step)} (${percent(node.reach)})${node.cut ? ' …' : ''}`)}]`)
    for (const branch of node.branches) {
      const label = 'answer' in branch ? branch.answer : branch.helped ? 'helped' : 'no change'
      lines.push(`  ${id} -->|${quoted(label)}| ${draw(branch.node)}`)
    }
    return id
  }
  draw(root)
  return lines
}

const quoted = (text: string) => `"${text.replaceAll('"', '#quot;')}"`
