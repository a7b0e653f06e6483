import { robustnessSection } from './bench/robustnessSection'
import { showTable } from './bench/table'
for (const t of robustnessSection.run({seed:1,cases:500},(x)=>console.error(x, Math.round(performance.now()/1000)))) console.log(showTable(t))
