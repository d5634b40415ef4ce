/** Where a node stands: directly in the body, directly in a component, or further in. */
export type Owner = 'body' | 'other' | { readonly component: string };
