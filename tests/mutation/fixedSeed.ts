import fc from 'fast-check'

// A mutant must live or die by what it does, not by what was drawn. Shrinking would only make its end slow.
fc.configureGlobal({ seed: 20_260_101, endOnFailure: true })
