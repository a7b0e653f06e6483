/** What a guide can say about a message: what it means, what causes it, helps, prevents it, or comes of it. */
export const saidKinds = ['statement', 'cause', 'remedy', 'prevention', 'impact'] as const
