/** The package ships no types; this is the part that the benchmark uses. */
declare module 'ml-cart' {
  export class DecisionTreeClassifier {
    constructor(options: {
      gainFunction?: 'gini'
      minNumSamples?: number
      maxDepth?: number
      gainThreshold?: number
    })
    train(rows: readonly (readonly number[])[], labels: readonly number[]): void
    /** The trained tree; its form is not promised by the package and is parsed where it is read. */
    toJSON(): { root: unknown }
  }
}
