import { expect, test } from 'vitest';
import { site } from '../schema/webbplats.ts';
import { backendOf, signIn } from './backend.ts';

const chosen = (backEnd: object) => site.parse({ backEnd }).backEnd;

test('nobody is told to sign in while no back end is set', () => {
  expect(signIn(site.parse({}).backEnd)).toBeUndefined();
  expect(backendOf(undefined).repo).toMatch(/^beslut-exempel\//);
});

test.each([
  [
    { service: 'github', repository: 'en/webbplats' },
    { service: 'GitHub', token: true },
    { name: 'github', repo: 'en/webbplats', branch: 'main', auth_methods: ['token'] },
  ],
  [
    { service: 'gitlab', repository: 'en/webbplats', branch: 'trunk', signIn: 'window', application: 'x' },
    { service: 'GitLab', token: false },
    { name: 'gitlab', repo: 'en/webbplats', branch: 'trunk', auth_type: 'pkce', app_id: 'x' },
  ],
  [
    {
      service: 'gitea',
      repository: 'en/webbplats',
      address: 'https://git.example',
      api: 'https://git.example/api/v1',
    },
    { service: 'Gitea', token: true },
    {
      name: 'gitea',
      repo: 'en/webbplats',
      branch: 'main',
      auth_methods: ['token'],
      base_url: 'https://git.example',
      api_root: 'https://git.example/api/v1',
    },
  ],
])('the back end %o is told to editors and to the form', (setting, told, form) => {
  expect(signIn(chosen(setting))).toEqual(told);
  expect(backendOf(chosen(setting))).toEqual(form);
});
