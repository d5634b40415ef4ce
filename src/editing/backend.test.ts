import { expect, test } from 'vitest';
import { backend, signIn } from './backend.ts';

test('nobody is told to sign in while the repository is the one of the example', () => {
  expect(signIn({ ...backend, repo: 'beslut-exempel/annat' })).toBeUndefined();
});

test.each([
  [
    { name: 'github', repo: 'en/webbplats', auth_methods: ['token'] },
    { service: 'GitHub', token: true },
  ],
  [
    { name: 'gitlab', repo: 'en/webbplats', auth_type: 'pkce' },
    { service: 'GitLab', token: false },
  ],
  [
    { name: 'gitea', repo: 'en/webbplats', app_id: 'x' },
    { service: 'Gitea', token: false },
  ],
] as const)('editors are told how to sign in at %o', (setting, said) => {
  expect(signIn(setting as unknown as typeof backend)).toEqual(said);
});
