import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs packages of the system where that is ours to do, on Debian as root; says why not elsewhere. */
export function installPackages(packages: readonly string[]): void {
  if (packages.length === 0) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    console.log(`Not installed, for that takes root and apt-get: ${packages.join(' and ')}`)
    return
  }
  console.log(`Installing ${packages.join(' and ')} …`)
  run('apt-get', 'update')
  run('apt-get', 'install', '-y', ...packages)
}

function run(command: string, ...options: string[]): void {
  spawnSync(command, options, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
