/** Kinds of saying of a guide about a message: its meaning, its cause, what helps, prevents it, or comes of it. */
export const saidKinds = ['statement', 'cause', 'remedy', 'prevention', 'impact'] as const
