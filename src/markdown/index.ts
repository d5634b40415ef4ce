/** The safe subset of MDX. What the rest of the project may use of it. */
export type { BodyLink } from './check.ts';
export type { Component, Content } from './components/component.ts';
export { components } from './components/index.ts';
export { faultKinds } from './fault-kinds.ts';
export type { MarkdownFinding } from './finding.ts';
export type { BodyHeading } from './outline.ts';
export { render, type Rendering } from './render.ts';
